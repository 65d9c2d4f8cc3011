import type { IncomingMessage } from 'node:http';
import { readBody } from './readBody';

/** The body as JSON; `{}` when it is empty, undefined when it is not JSON, too big or broken off. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  if (body.status !== 'read') return undefined;
  const text = body.bytes.toString('utf8');
  try {
    return text.trim() === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}
