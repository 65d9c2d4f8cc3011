import type { IncomingMessage } from 'node:http';

/** What the caller sent: the bytes, or that they are more than `limit`, or that the caller went away. */
export type Body = { status: 'read'; bytes: Buffer } | { status: 'too-big' } | { status: 'broken-off' };

/** The largest body the local host takes: 1 MB, four times what a Teams activity may be. */
export const bodyLimit = 1024 * 1024;

/** Reads a request's body, with a length or chunked, and stops reading as soon as it is too big. */
export async function readBody(request: IncomingMessage, limit: number = bodyLimit): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { status: 'too-big' };
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(part);
      size += bytes.length;
      if (size > limit) return { status: 'too-big' };
      parts.push(bytes);
    }
  } catch {
    return { status: 'broken-off' };
  }
  return { status: 'read', bytes: Buffer.concat(parts) };
}
