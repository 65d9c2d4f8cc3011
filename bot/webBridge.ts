import type { CloudAdapter, Request, Response, TurnContext } from 'botbuilder';

/** A request as Azure Functions gives it, and the answer it takes. */
export interface WebRequest {
  method: string;
  headers: Record<string, string>;
  body: unknown;
}
export interface WebAnswer {
  status: number;
  headers: Record<string, string>;
  jsonBody?: unknown;
}

/**
 * Lets the adapter answer a request in the manner of Azure Functions v4. The adapter writes an Express-like response;
 * what it says of a failure stays inside, since the library puts its error messages in the body.
 */
export async function answerActivity(
  adapter: CloudAdapter,
  request: WebRequest,
  turn: (context: TurnContext) => Promise<void>,
): Promise<WebAnswer> {
  const answer: WebAnswer = { status: 200, headers: {} };
  const response = {
    socket: null,
    status(code: number) {
      answer.status = code;
      return response;
    },
    header(name: string, value: string) {
      answer.headers[name] = value;
      return response;
    },
    send(body?: unknown) {
      if (answer.status < 400 && body !== undefined) answer.jsonBody = body;
      return response;
    },
    end() {
      return response;
    },
  };
  await adapter.process(request as unknown as Request, response as unknown as Response, turn);
  return answer;
}
