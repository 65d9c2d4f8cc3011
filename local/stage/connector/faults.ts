import { z } from 'zod';
import { json, type Reply, refusal } from '../http/reply';
import { splitConversationId } from '../ids';
import { faultNames, namedFaults } from './namedFaults';

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

/**
 * A fault laid on the connector by `POST /local/faults`. Without `status`, `reset` and `hang` a call is only slow. It is
 * used up by one call, or by `times`; where it says how long it lasts, by time or by `until`, by that alone.
 */
export const FaultRule = z.strictObject({
  /** The rest of the rule as Teams plays it; what is given beside it holds. */
  named: z.enum(faultNames).optional(),
  match: z
    .strictObject({
      method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).optional(),
      route: z.enum(callNames).optional(),
      conversationId: z.string().optional(),
    })
    .optional(),
  times: z.int().min(1).optional(),
  /** How long it lasts, by the stage's clock. */
  forSeconds: z.number().min(1).optional(),
  /** It ends with this call, on the same conversation. */
  until: z.enum(callNames).optional(),
  status: z.int().min(400).max(599).optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  /** The whole body, in place of the usual one made of code and message. */
  body: z.record(z.string(), z.unknown()).optional(),
  /** Seconds, sent as `Retry-After`. */
  retryAfter: z.number().min(0).optional(),
  delayMs: z.int().min(0).max(600_000).optional(),
  reset: z.boolean().default(false),
  hang: z.boolean().default(false),
  /** True: the call is carried out and only its answer is lost, as a 502, a 504 or a cut connection may mean. */
  delivered: z.boolean().default(false),
});
export type FaultRule = z.infer<typeof FaultRule>;

/** `left`: how many calls it is still good for; null when that does not end it. `endsAt`: epoch ms of the stage. */
export type LaidFault = FaultRule & { id: number; left: number | null; endsAt: number | null };

export type FaultList = {
  add(rule: FaultRule): LaidFault;
  list(): LaidFault[];
  clear(): void;
  /** The oldest fault that fits this call, used up by one. */
  take(call: Call): FaultRule | null;
};

/** Keeps the faults that wait for a call. `now` is the stage's clock, in epoch ms. */
export function createFaultList(now: () => number): FaultList {
  let faults: LaidFault[] = [];
  let lastId = 0;
  return {
    add(rule) {
      lastId += 1;
      const whole: FaultRule = rule.named === undefined ? rule : { ...namedFaults[rule.named], ...rule };
      const { times, forSeconds, until } = whole;
      const lasts = forSeconds !== undefined || until !== undefined;
      const endsAt = forSeconds === undefined ? null : now() + forSeconds * 1_000;
      const laid = { ...whole, id: lastId, left: times ?? (lasts ? null : 1), endsAt };
      faults.push(laid);
      return laid;
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear() {
      faults = [];
    },
    take(call) {
      faults = faults.filter((fault) => !isOver(fault, call, now()));
      const found = faults.find((fault) => fits(fault.match, call));
      if (found === undefined) return null;
      if (found.left !== null) found.left -= 1;
      faults = faults.filter((fault) => fault.left !== 0);
      return found;
    },
  };
}

type Call = { method: string; route: CallName; conversationId: string | null };

function isOver({ endsAt, until, match }: LaidFault, call: Call, now: number): boolean {
  if (endsAt !== null && now >= endsAt) return true;
  return until === call.route && fits({ conversationId: match?.conversationId }, call);
}

function fits(match: FaultRule['match'], call: Call): boolean {
  if (match === undefined) return true;
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
  if (fault.body !== undefined) return json(fault.status, fault.body, headers);
  return refusal(fault.status, fault.code ?? code, fault.message ?? message, headers);
}
