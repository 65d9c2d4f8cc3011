import type { FaultRule } from './faults';

/** The names a fault can be laid by. */
export const faultNames = [
  'blockedByUser',
  'writesBlocked',
  'notInstalled',
  'disabledByAdmin',
  'refused',
  'moved',
  'tooBig',
  'throttled',
  'throttledUntold',
  'busy',
  'down',
] as const;
export type FaultName = (typeof faultNames)[number];

/** What Teams answers in the cases a bot must tell apart, by name. The bodies of a 403 vary as they do there. */
export const namedFaults: Record<FaultName, Partial<FaultRule>> = {
  blockedByUser: {
    status: 403,
    code: 'ConversationBlockedByUser',
    message: 'User blocked the conversation.',
  },
  writesBlocked: {
    status: 403,
    body: {
      subCode: 'MessageWritesBlocked',
      errorCode: 209,
      message: '(209) Message writes are blocked by privacy settings.',
    },
  },
  notInstalled: { status: 403, code: 'BotNotInConversationRoster' },
  disabledByAdmin: {
    status: 403,
    code: 'BotDisabledByAdmin',
    message: 'The tenant admin disabled this bot.',
  },
  refused: { status: 403, code: 'Forbidden', message: 'The operation is not allowed.' },
  /** The id the bot has is an old one: it is found again once the chat has been opened anew. */
  moved: { status: 404, until: 'createConversation', match: { route: 'sendToConversation' } },
  tooBig: { status: 413 },
  throttled: { status: 429, retryAfter: 5 },
  throttledUntold: { status: 429 },
  busy: { status: 412 },
  down: { status: 502 },
};
