import { sortFault } from '../../bot/sortFault';

/** A fault as the channel's client throws one. */
const fault = (statusCode: number | undefined, code?: string, retryAfter?: string, bodyAsText?: string) => ({
  ...(statusCode === undefined ? {} : { statusCode }),
  ...(code === undefined ? {} : { code }),
  response: {
    headers: { get: (name: string) => (name === 'retry-after' ? retryAfter : undefined) },
    bodyAsText,
  },
});

/** What Teams says with a 403, in the shapes it has been seen in, and Votum's own code for it. */
const refusals = (
  [
    ['blocked by the person', fault(403, 'ConversationBlockedByUser'), 'blockedByUser'],
    ['no writing allowed', fault(403, 'MessageWritesBlocked'), 'blockedByUser'],
    ['the app is not there', fault(403, 'BotNotInConversationRoster'), 'notInstalled'],
    ['turned off by the administrator', fault(403, 'BotDisabledByAdmin'), 'disabledByAdmin'],
    [
      'a sub-code beside another',
      fault(403, 'Forbidden', undefined, '{"error":{"code":"Forbidden"},"subCode":"MessageWritesBlocked"}'),
      'blockedByUser',
    ],
    [
      'a number alone',
      fault(403, undefined, undefined, '{"errorCode":209,"message":"(209) x"}'),
      'blockedByUser',
    ],
    ['a longer number', fault(403, undefined, undefined, '{"errorCode":2091}'), 'forbidden'],
    [
      'a code in a text',
      fault(403, 'Forbidden', undefined, 'botNotInConversationRoster: The bot is not part of the roster.'),
      'notInstalled',
    ],
    ['something else', fault(403, 'Forbidden', undefined, '<html>'), 'forbidden'],
    ['nothing', fault(403), 'forbidden'],
  ] as const
).map(([what, thrown, code]): [string, unknown, object] => [
  `403: ${what}`,
  thrown,
  { kind: 'unreachable', code },
]);

it.each<[string, unknown, object]>([
  [
    '429 that says how long',
    fault(429, 'Throttled', '12'),
    { kind: 'later', seconds: 12, code: 'throttled' },
  ],
  [
    '429 with a date',
    fault(429, 'Throttled', 'Wed, 11 Jun 2025 07:00:00 GMT'),
    { kind: 'later', seconds: null, code: 'throttled' },
  ],
  ['429 with nothing', fault(429), { kind: 'later', seconds: null, code: 'throttled' }],
  [
    '429 with less than nothing',
    fault(429, 'Throttled', '-4'),
    { kind: 'later', seconds: null, code: 'throttled' },
  ],
  ['412', fault(412, 'PreconditionFailed'), { kind: 'later', seconds: null, code: 'busy' }],
  ['401', fault(401, 'BotNotRegistered'), { kind: 'later', seconds: 300, code: 'notAccepted' }],
  ...refusals,
  ['404', fault(404, 'ConversationNotFound'), { kind: 'gone', code: 'notFound' }],
  ['413', fault(413, 'MessageSizeTooBig'), { kind: 'gone', code: 'tooBig' }],
  ['400 with a code', fault(400, 'BadArgument'), { kind: 'gone', code: 'BadArgument' }],
  ['400 without one', fault(400), { kind: 'gone', code: 'badRequest' }],
  ['500', fault(500, 'ServiceError'), { kind: 'ambiguous', code: 'status500' }],
  ['502', fault(502), { kind: 'ambiguous', code: 'status502' }],
  ['503', fault(503), { kind: 'ambiguous', code: 'status503' }],
  ['504', fault(504), { kind: 'ambiguous', code: 'status504' }],
  ['a reset', fault(undefined, 'ECONNRESET'), { kind: 'ambiguous', code: 'noAnswer' }],
  [
    'a call that ran out of time',
    Object.assign(new Error('aborted'), { code: 'ABORT_ERR' }),
    { kind: 'ambiguous', code: 'noAnswer' },
  ],
  ['an error of our own', new TypeError('x'), { kind: 'ambiguous', code: 'noAnswer' }],
  ['something that is no error', 'x', { kind: 'ambiguous', code: 'noAnswer' }],
  ['nothing', undefined, { kind: 'ambiguous', code: 'noAnswer' }],
])('%s', (_, thrown, sorted) => {
  expect(sortFault(thrown)).toEqual(sorted);
});
