import type { ServerResponse } from 'node:http';

/** What a route answers. */
export type Reply =
  | { kind: 'json'; status: number; body: unknown; headers?: Record<string, string> }
  | { kind: 'bytes'; status: number; body: Buffer | string; headers: Record<string, string> }
  | { kind: 'events' }
  /** The connection is cut without an answer. */
  | { kind: 'reset' }
  /** No answer comes; the caller's own time-out has to end it. */
  | { kind: 'hang' };

/** An answer in JSON. */
export function json(status: number, body: unknown, headers?: Record<string, string>): Reply {
  return headers === undefined ? { kind: 'json', status, body } : { kind: 'json', status, body, headers };
}

/** A refusal in the connector's own form: `{error: {code, message}}`. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): Reply {
  return json(status, { error: { code, message } }, headers);
}

/** Writes an answer to the caller. `connect` takes over a response that stays open for events. */
export function writeReply(
  reply: Reply,
  response: ServerResponse,
  connect: (r: ServerResponse) => void,
): void {
  switch (reply.kind) {
    case 'json': {
      const body = Buffer.from(JSON.stringify(reply.body));
      response.writeHead(reply.status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
        ...reply.headers,
      });
      response.end(body);
      return;
    }
    case 'bytes':
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body);
      return;
    case 'events':
      connect(response);
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      return;
    default:
      reply satisfies never;
  }
}
