import { z } from 'zod';
import { type Reply, refusal } from '../http/reply';
import { splitConversationId } from '../ids';

/** The connector's calls by name: what a fault can be laid on. */
export const callNames = [
  'createConversation',
  'sendToConversation',
  'replyToActivity',
  'updateActivity',
  'deleteActivity',
  'getMembers',
  'getMember',
  'getPagedMembers',
  'getTeam',
  'getTeamChannels',
  'uploadAttachment',
  'getAttachment',
] as const;
export type CallName = (typeof callNames)[number];

/** A fault laid on the connector by `POST /local/faults`. Without `status`, `reset` and `hang` a call is only slow. */
export const FaultRule = z.strictObject({
  match: z
    .strictObject({
      method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).optional(),
      route: z.enum(callNames).optional(),
      conversationId: z.string().optional(),
    })
    .default({}),
  times: z.int().min(1).default(1),
  status: z.int().min(400).max(599).optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  /** Seconds, sent as `Retry-After`. */
  retryAfter: z.number().min(0).optional(),
  delayMs: z.int().min(0).max(600_000).optional(),
  reset: z.boolean().default(false),
  hang: z.boolean().default(false),
  /** True: the call is carried out and only its answer is lost, as a 502, a 504 or a cut connection may mean. */
  delivered: z.boolean().default(false),
});
export type FaultRule = z.infer<typeof FaultRule>;

export type LaidFault = FaultRule & { id: number; left: number };

export type FaultList = {
  add(rule: FaultRule): LaidFault;
  list(): LaidFault[];
  clear(): void;
  /** The oldest fault that fits this call, used up by one. */
  take(call: { method: string; route: CallName; conversationId: string | null }): FaultRule | null;
};

/** Keeps the faults that wait for a call. */
export function createFaultList(): FaultList {
  let faults: LaidFault[] = [];
  let lastId = 0;
  return {
    add(rule) {
      lastId += 1;
      const laid = { ...rule, id: lastId, left: rule.times };
      faults.push(laid);
      return laid;
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear() {
      faults = [];
    },
    take(call) {
      const found = faults.find((fault) => fits(fault.match, call));
      if (found === undefined) return null;
      found.left -= 1;
      faults = faults.filter((fault) => fault.left > 0);
      return found;
    },
  };
}

function fits(
  match: FaultRule['match'],
  call: { method: string; route: CallName; conversationId: string | null },
): boolean {
  if (match.method !== undefined && match.method !== call.method) return false;
  if (match.route !== undefined && match.route !== call.route) return false;
  if (match.conversationId === undefined) return true;
  if (call.conversationId === null) return false;
  // A fault on a channel hits all its threads; one on a thread hits that thread only.
  const wanted = splitConversationId(match.conversationId);
  const called = splitConversationId(call.conversationId);
  return wanted.base === called.base && (wanted.threadId === null || wanted.threadId === called.threadId);
}

const usualCodes: Record<number, [code: string, message: string]> = {
  400: ['BadSyntax', 'Bad format of request.'],
  401: ['BotNotRegistered', 'No registration found for this bot.'],
  403: ['BotNotInConversationRoster', 'The bot is not part of the conversation roster.'],
  404: ['ConversationNotFound', 'Conversation not found.'],
  412: ['PreconditionFailed', 'Precondition failed, please try again.'],
  413: ['MessageSizeTooBig', 'Message size too large.'],
  429: ['Throttled', 'Too many requests.'],
  500: ['ServiceError', 'An error occurred.'],
  502: ['ServiceError', 'The service is not available.'],
  503: ['ServiceError', 'The service is not available.'],
  504: ['GatewayTimeout', 'The service did not answer in time.'],
};

/** The answer a fault gives, or null when it only made the call slow. */
export function faultReply(fault: FaultRule): Reply | null {
  if (fault.reset) return { kind: 'reset' };
  if (fault.hang) return { kind: 'hang' };
  if (fault.status === undefined) return null;
  const [code, message] = usualCodes[fault.status] ?? ['ServiceError', 'An error occurred.'];
  const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  return refusal(fault.status, fault.code ?? code, fault.message ?? message, headers);
}
