import type { IncomingMessage } from 'node:http';

export type ReadBody = { kind: 'body'; body: unknown } | { kind: 'too-big' } | { kind: 'no-json' };

/** Reads a request's JSON body up to a size; an empty body is `undefined`. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<ReadBody> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    // The rest is still read, or the caller would see a cut connection and not the answer.
    if (size <= maxBytes) parts.push(part);
  }
  if (size > maxBytes) return { kind: 'too-big' };
  if (size === 0) return { kind: 'body', body: undefined };
  try {
    return { kind: 'body', body: JSON.parse(Buffer.concat(parts).toString('utf8')) };
  } catch {
    return { kind: 'no-json' };
  }
}
