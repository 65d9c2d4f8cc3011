import { sortFault } from '../../bot/sortFault';

/** A fault as the channel's client throws one. */
const fault = (statusCode: number | undefined, code?: string, retryAfter?: string) => ({
  ...(statusCode === undefined ? {} : { statusCode }),
  ...(code === undefined ? {} : { code }),
  response: { headers: { get: (name: string) => (name === 'retry-after' ? retryAfter : undefined) } },
});

it.each<[string, unknown, object]>([
  [
    '429 that says how long',
    fault(429, 'Throttled', '12'),
    { kind: 'later', seconds: 12, code: 'throttled' },
  ],
  [
    '429 with a date',
    fault(429, 'Throttled', 'Wed, 11 Jun 2025 07:00:00 GMT'),
    { kind: 'later', seconds: 5, code: 'throttled' },
  ],
  ['429 with nothing', fault(429), { kind: 'later', seconds: 5, code: 'throttled' }],
  [
    '429 with less than nothing',
    fault(429, 'Throttled', '-4'),
    { kind: 'later', seconds: 5, code: 'throttled' },
  ],
  ['412', fault(412, 'PreconditionFailed'), { kind: 'later', seconds: 2, code: 'busy' }],
  ['401', fault(401, 'BotNotRegistered'), { kind: 'later', seconds: 300, code: 'notAccepted' }],
  [
    '403 with a code',
    fault(403, 'ConversationBlockedByUser'),
    { kind: 'unreachable', code: 'ConversationBlockedByUser' },
  ],
  ['403 without one', fault(403), { kind: 'unreachable', code: 'forbidden' }],
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
