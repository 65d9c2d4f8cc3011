import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request comes from this machine's own programs and pages. On a desk nobody signs in, so a page from
 * elsewhere must not reach the host through the newcomer's browser: neither under a name that was pointed at
 * 127.0.0.1 (Host) nor by a request from its own origin (Origin).
 */
export function isLocalCaller(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  return isLoopback(`http://${host ?? ''}`) && (origin === undefined || isLoopback(origin));
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && loopback.has(new URL(url).hostname);
}
