import { setTimeout as wait } from 'node:timers/promises';
import { type Reply, refusal } from '../http/reply';
import type { StageRequest } from '../http/route';
import { splitConversationId } from '../ids';
import type { Stage } from '../stage';
import type { ConnectorRoute } from './connectorRoutes';
import { faultReply } from './faults';

/**
 * Answers a bot's call as Teams would: throttling first, then a fault that was laid for it, then the call itself.
 * A fault marked `delivered` carries the call out and only loses its answer.
 */
export async function answerConnectorCall(
  stage: Stage,
  route: ConnectorRoute,
  request: StageRequest,
): Promise<Reply> {
  const conversationId = route.conversation(stage, request);
  if (route.counts !== null && conversationId !== null) {
    const thread = splitConversationId(conversationId).base;
    const taken = stage.limiter.take(route.counts, thread, stage.settings.limits);
    if (taken.kind === 'throttled')
      return refusal(429, 'Throttled', 'Too many requests.', { 'retry-after': String(taken.seconds) });
  }
  const fault = stage.faults.take({ method: route.method, route: route.name, conversationId });
  if (fault === null) return route.handle(stage, request);
  if (fault.delayMs !== undefined) await wait(fault.delayMs, undefined, { signal: stage.stopping });
  const lost = faultReply(fault);
  if (lost === null) return route.handle(stage, request);
  if (fault.delivered) route.handle(stage, request);
  return lost;
}
