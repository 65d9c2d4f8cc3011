import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpData } from './coreTypes';
import type { Invoker } from './createInvoker';
import type { RegisteredFunction } from './functionsCore';
import { hasKey } from './hasKey';
import { matchRoute, type Route, sortRoutes } from './matchRoute';
import { parseRoute } from './parseRoute';
import { readBody } from './readBody';
import type { HttpTrigger } from './readTrigger';
import { writeHttpResponse } from './writeHttpResponse';

export type HttpFunction = { trigger: HttpTrigger; fn: RegisteredFunction };

/**
 * Answers a request by the HTTP function whose route fits. 404 without a body where none fits, 401 without the key
 * where the function wants one, 413 for a body over 1 MB, 500 without a body when the function failed.
 */
export function serveHttpFunctions(
  functions: readonly HttpFunction[],
  routePrefix: string,
  key: string,
  invoker: Invoker,
) {
  const routes: Route<HttpFunction>[] = sortRoutes(
    functions.map((target) => ({
      target,
      methods: target.trigger.methods,
      segments: parseRoute(`${routePrefix}/${target.trigger.route}`),
    })),
  );

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const found = matchRoute(routes, request.method ?? '', url.pathname);
    if (!found) return end(response, 404);
    const { trigger, fn } = found.target;
    if (trigger.authLevel !== 'anonymous' && !hasKey(request.headers, url, key)) return end(response, 401);

    const body = await readBody(request);
    if (body.status === 'broken-off') return;
    // The rest of a body that is too big is not read: the connection cannot be used again.
    if (body.status === 'too-big') return end(response.setHeader('connection', 'close'), 413);

    const http: HttpData = {
      method: request.method ?? 'GET',
      url: url.href,
      headers: headersOf(request),
      params: found.params,
      body: { bytes: body.bytes },
    };
    const data = [{ name: trigger.input, data: { http } }];
    const invoked = await invoker.invoke(fn, { inputData: data, triggerMetadata: {} });
    if (invoked.status === 'failed') return end(response, 500);
    writeHttpResponse(response, invoked.response);
  };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0 }).end();
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(headers);
}
