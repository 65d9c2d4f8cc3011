import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request carries the host's key, as Azure takes it: header `x-functions-key`, else `?code=`. */
export function hasKey(headers: IncomingHttpHeaders, url: URL, key: string): boolean {
  const header = headers['x-functions-key'];
  const given = typeof header === 'string' ? header : url.searchParams.get('code');
  return given !== null && timingSafeEqual(digest(given), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
