import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerConnectorCall } from './connector/answerConnectorCall';
import { connectorRoutes } from './connector/connectorRoutes';
import { readJson } from './http/readJson';
import { type Reply, refusal, writeReply } from './http/reply';
import { matchRoute } from './http/route';
import { servePage } from './http/servePage';
import { localRoutes } from './localRoutes';
import type { Stage } from './stage';

// Room for files dropped in a chat, which come as base64.
const maxBodyBytes = 40 * 1024 * 1024;

/** Answers one HTTP request to the stage: the bot's connector calls, the people's acts, or the page. */
export async function answerRequest(
  stage: Stage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = await replyTo(stage, request).catch((fault: unknown) => {
    if (stage.stopping.aborted) return { kind: 'reset' } as const;
    console.error('The stage could not answer a request.', fault);
    return refusal(500, 'StageFault', fault instanceof Error ? fault.message : 'Unexpected fault.');
  });
  writeReply(reply, response, stage.events.connect);
}

async function replyTo(stage: Stage, request: IncomingMessage): Promise<Reply> {
  const method = request.method ?? 'GET';
  const { pathname, searchParams: query } = new URL(request.url ?? '/', stage.url);
  if (!isLocal(request)) return refusal(403, 'Forbidden', 'The stage answers on this machine only.');
  const call = matchRoute(connectorRoutes, method, pathname);
  const local = call === null ? matchRoute(localRoutes, method, pathname) : null;
  const params = call?.params ?? local?.params;
  if (params === undefined) {
    const isApi = pathname.startsWith('/v3/') || pathname.startsWith('/local/');
    if (isApi || method !== 'GET')
      return refusal(404, 'NotFound', `There is nothing at ${method} ${pathname}.`);
    return servePage(stage.uiFolder, pathname);
  }
  const read = await readJson(request, maxBodyBytes);
  switch (read.kind) {
    case 'too-big':
      return refusal(413, 'MessageSizeTooBig', 'Message size too large.');
    case 'no-json':
      return refusal(400, 'BadSyntax', 'The body is not JSON.');
    case 'body': {
      const asked = { method, params, query, body: read.body };
      if (call !== null) return answerConnectorCall(stage, call.route, asked);
      return local === null ? refusal(404, 'NotFound', 'Not found.') : local.route.handle(stage, asked);
    }
    default:
      return read satisfies never;
  }
}

/**
 * A page of another site, open in the same browser, must not act as the board: neither by its own name turned to this
 * address, nor by sending requests across.
 */
function isLocal(request: IncomingMessage): boolean {
  const local = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
  const { host = '', origin } = request.headers;
  return local.test(host) && (origin === undefined || local.test(origin.replace(/^https?:\/\//, '')));
}
