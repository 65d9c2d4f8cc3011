import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isLocalCaller } from './isLocalCaller';
import { writeJson } from './writeHttpResponse';

export type Handlers = {
  functions(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  admin(name: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
  clock(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** A handler threw: a fault of the host itself, answered 500 without a word about it. */
  fault(fault: unknown): void;
};

/** The host's HTTP server: its own two routes, and the functions' routes for all else. It does not listen yet. */
export function serve(handlers: Handlers): Server {
  return createServer((request, response) => {
    route(handlers, request, response).catch((fault) => {
      handlers.fault(fault);
      if (!response.headersSent) response.writeHead(500, { 'content-length': 0 });
      response.end();
    });
  });
}

async function route(handlers: Handlers, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocalCaller(request)) {
    return writeJson(response, 403, {
      error: 'The local host answers programs and pages of this machine only.',
    });
  }
  const address = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
  if (!request.url?.startsWith('/') || !URL.canParse(address)) {
    return writeJson(response, 400, { error: 'The address is not understood.' });
  }
  const url = new URL(address);
  const [, name] = url.pathname.match(/^\/admin\/functions\/([\w-]+)\/?$/i) ?? [];
  if (name !== undefined) return handlers.admin(name, request, response);
  if (/^\/local\/clock\/?$/i.test(url.pathname)) return handlers.clock(request, response);
  return handlers.functions(request, response, url);
}
