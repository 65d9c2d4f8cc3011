import type { ServerResponse } from 'node:http';
import type { HttpCookie, InvocationResponse } from './coreTypes';

/** Writes what an HTTP function returned. A function that returned nothing is answered 204, as in Azure. */
export function writeHttpResponse(response: ServerResponse, invoked: InvocationResponse): void {
  const http = invoked.returnValue?.http;
  if (!http) {
    response.writeHead(204).end();
    return;
  }
  for (const [name, value] of Object.entries(http.headers ?? {})) response.setHeader(name, value);
  const cookies = (http.cookies ?? []).map(writeCookie);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  const bytes = http.body?.bytes ?? new Uint8Array();
  if (bytes.length > 0) response.setHeader('content-length', bytes.length);
  response.writeHead(Number(http.statusCode ?? 200)).end(bytes);
}

/** Writes a short JSON answer of the host itself. */
export function writeJson(response: ServerResponse, status: number, content: object): void {
  const bytes = Buffer.from(`${JSON.stringify(content)}\n`);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length })
    .end(bytes);
}

const sameSites = { none: undefined, lax: 'Lax', strict: 'Strict', explicitNone: 'None' } as const;

function writeCookie(cookie: HttpCookie): string {
  const expires = cookie.expires && new Date(cookie.expires.value.seconds * 1000).toUTCString();
  const sameSite = sameSites[cookie.sameSite ?? 'none'];
  return [
    `${encodeURIComponent(cookie.name)}=${encodeURIComponent(cookie.value)}`,
    cookie.domain && `Domain=${cookie.domain.value}`,
    cookie.path && `Path=${cookie.path.value}`,
    expires && `Expires=${expires}`,
    cookie.maxAge && `Max-Age=${cookie.maxAge.value}`,
    cookie.secure?.value && 'Secure',
    cookie.httpOnly?.value && 'HttpOnly',
    sameSite && `SameSite=${sameSite}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}
