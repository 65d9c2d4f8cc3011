import type { HttpRequest } from '@azure/functions';
import type { ReadBody } from '../bot/callers/createGate';
import { isActivity } from '../bot/isActivity';

// Teams' own limit for a message is near 100 KB; what is larger is not from Teams.
const MOST_BYTES = 256 * 1024;
// A card somebody quotes is some twenty deep. The library, and ours, go down by calling themselves.
const DEEPEST = 64;

/**
 * The body of a request as an activity, as far as the library needs it to be one. No more
 * is read than an activity may take, whatever the request says of its length, and nothing is parsed before that is known.
 */
export async function readActivity(request: HttpRequest): Promise<ReadBody> {
  if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return { status: 415, why: 'contentType' };
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return { status: 413, why: 'size' };
  const bytes = await readAtMost(request, MOST_BYTES);
  if (bytes === null) return { status: 413, why: 'size' };
  const activity = parse(bytes);
  return activity === null ? { status: 400, why: 'form' } : { activity };
}

async function readAtMost({ body }: HttpRequest, most: number): Promise<Buffer | null> {
  if (body === null) return Buffer.alloc(0);
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop lets go of what has not been read.
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function parse(bytes: Buffer): object | null {
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isActivity(body) && isTame(body) ? body : null;
  } catch {
    return null;
  }
}

/**
 * Whether a parsed body is shallow, and no key of it would become the prototype of what it is copied to. Of two keys with one
 * name JSON keeps the last, for everyone who reads it here.
 */
function isTame(body: object): boolean {
  let level: object[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === DEEPEST || level.some((one) => Object.hasOwn(one, '__proto__'))) return false;
    level = level
      .flatMap((one) => Object.values(one) as unknown[])
      .filter((one) => typeof one === 'object' && one !== null);
  }
  return true;
}
