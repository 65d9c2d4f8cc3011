import { type RoundId, SeatId } from '../../domain/ids';
import { endNow } from '../../workflows/endNow';
import { moveDeadline } from '../../workflows/moveDeadline';
import { aBoard, rulesWith } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

const move = (
  desk: Desk,
  id: RoundId,
  {
    date = '2025-06-04',
    time = '12.00',
    reason = 'Bilaget kom sent.',
    who = 'secretariat-1',
    operation = desk.operation(),
  } = {},
) => moveDeadline(desk.deps, id, desk.actor(who), { date, time, reason }, operation);
const remindedAt = (desk: Desk) =>
  desk.messenger.asked.flatMap(({ at, who, notice }) =>
    notice.kind === 'case' && notice.lead === 'reminder' && who === 'centret' ? [at] : [],
  );

test('given an open case, when the deadline is moved, then every card follows with the reason, and answers given stay', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'ministeriet', 'approve');
  desk.messenger.forget();
  expect(await move(desk, id)).toMatchObject({
    kind: 'extended',
    round: { deadline: { localDate: '2025-06-04', localTime: '12:00' } },
  });
  await desk.drain();
  expect(new Set(desk.messenger.asked.map(({ who }) => who)).size).toBe(9);
  expect(desk.messenger.asked.every(({ verb }) => verb === 'update')).toBe(true);
  expect(desk.messenger.shownTo('centret')).toMatchObject([
    {
      view: {
        round: { deadline: { localDate: '2025-06-04' }, extensions: [{ reason: 'Bilaget kom sent.' }] },
      },
    },
  ]);
  expect((await desk.seat(id, 'ministeriet')).answer?.choice).toBe('approve');
});

test('given a moved deadline, then the case stays open past the old one and closes at the new', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await move(desk, id);
  await desk.until('2025-05-29T12:00:00.000Z');
  expect((await desk.sent(id)).status).toBe('open');
  expect((await desk.press(id, 'centret', 'approve')).kind).toBe('recorded');
  // 12.00 counts whole, and half a minute more is waited.
  await desk.until('2025-06-04T10:01:29.000Z');
  expect((await desk.sent(id)).status).toBe('open');
  await desk.until('2025-06-04T10:01:30.000Z');
  expect((await desk.sent(id)).status).toBe('closed');
});

test('given reminders sent for the old deadline, when it is moved, then those for the new one come too, each once', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.until('2025-05-27T10:00:00.000Z');
  expect(remindedAt(desk)).toEqual(['2025-05-26T07:00:00.000Z']);
  await move(desk, id);
  await desk.until('2025-06-04T09:00:00.000Z');
  expect(remindedAt(desk)).toEqual([
    '2025-05-26T07:00:00.000Z',
    '2025-06-02T07:00:00.000Z',
    '2025-06-04T06:00:00.000Z',
  ]);
});

test('given the new time, then it is in the due index before the case has it', async () => {
  const order: string[] = [];
  const desk = await aDesk();
  const id = await desk.start();
  const deps: typeof desk.deps = {
    ...desk.deps,
    due: {
      ...desk.deps.due,
      put: async (row) => {
        order.push(row.what);
        return desk.deps.due.put(row);
      },
    },
    rounds: {
      ...desk.deps.rounds,
      commit: async (...args) => {
        order.push('commit');
        return desk.deps.rounds.commit(...args);
      },
    },
  };
  const to = { date: '2025-06-04', time: '', reason: 'Bilaget kom sent.' };
  await moveDeadline(deps, id, desk.actor('secretariat-1'), to, desk.operation());
  expect(order).toEqual(['case', 'commit']);
  expect((await desk.sent(id)).deadline.localTime).toBe('23:59');
});

test('given an answer that comes while the deadline is moved, then both stand', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const [moved, voted] = await Promise.all([move(desk, id), desk.press(id, 'centret', 'approve')]);
  expect([moved.kind, voted.kind]).toEqual(['extended', 'recorded']);
});

test('given two who move it at once, then the one that is no longer later is told so', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const both = await Promise.all([
    move(desk, id),
    move(desk, id, { date: '2025-06-04', who: 'ministeriet' }),
  ]);
  expect(both.map((one) => (one.kind === 'refused' ? one.why : one.kind)).sort()).toEqual([
    'extended',
    'notLater',
  ]);
  expect((await desk.sent(id)).extensions).toHaveLength(1);
});

test('given an activity that Teams sends again, then it is a success and one extension', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await move(desk, id, { operation: 'one-activity' });
  expect(await move(desk, id, { operation: 'one-activity' })).toMatchObject({ kind: 'extended' });
  expect((await desk.sent(id)).extensions).toHaveLength(1);
});

test.each([
  ['an earlier date', { date: '2025-05-27' }, 'notLater'],
  ['the same deadline', { date: '2025-05-28', time: '23.59' }, 'notLater'],
  ['no date', { date: 'på onsdag' }, 'notADate'],
  ['a date that does not exist', { date: '2025-02-30' }, 'notADate'],
  ['no clock time', { time: 'kl. 12' }, 'notADate'],
  ['no reason', { reason: '  ' }, 'reasonMissing'],
  ['a member', { who: 'centret' }, 'notYours'],
  ['the observer', { who: 'universitetet' }, 'notYours'],
  ['a stranger', { who: 'stranger' }, 'notFound'],
  ['a recused chair', { who: 'region-vest' }, 'recused'],
])('given %s, when the deadline is moved, then it is refused and stays', async (_, change, why) => {
  const desk = await aDesk();
  const id = await desk.start({ recused: [SeatId.parse('region-vest')] });
  expect(await move(desk, id, change)).toEqual({ kind: 'refused', why });
  expect((await desk.sent(id)).extensions).toEqual([]);
});

test('given a draft or an ended case, when its deadline is moved, then it is refused', async () => {
  const desk = await aDesk();
  expect(await move(desk, await desk.draft())).toEqual({ kind: 'refused', why: 'notOpen' });
  const id = await desk.start();
  await endNow(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { how: 'close', reason: 'Aftalt.' },
    desk.operation(),
  );
  expect(await move(desk, id)).toEqual({ kind: 'refused', why: 'ended' });
});

test.each([
  ['nobody may', { by: 'nobody', times: null }, 'secretariat-1', 0],
  ['only a chair may', { by: 'oneChair', times: null }, 'secretariat-1', 0],
  ['it may be done once', { by: 'secretariatOrChair', times: 1 }, 'secretariat-1', 1],
])(
  'given rules by which %s, then the rest is refused before anything else is asked',
  async (_, extension, who, done) => {
    const desk = await aDesk({ board: aBoard({ rulesOfProcedure: rulesWith({ extension }) }) });
    const id = await desk.start();
    const operation = desk.operation();
    const first = await move(desk, id, { who, operation });
    expect(first.kind).toBe(done === 1 ? 'extended' : 'refused');
    // A resent activity is a success; a new one is refused by the rule, also without a reason or a date.
    expect((await move(desk, id, { who, operation })).kind).toBe(first.kind);
    for (const more of [{ date: '2025-06-06' }, { reason: '' }, { date: 'snart' }])
      expect(await move(desk, id, { who, ...more })).toEqual({ kind: 'refused', why: 'notByTheRules' });
    expect((await desk.sent(id)).extensions).toHaveLength(done);
  },
);

test('given only a chair may, then a chair does', async () => {
  const extension = { by: 'oneChair', times: null };
  const desk = await aDesk({ board: aBoard({ rulesOfProcedure: rulesWith({ extension }) }) });
  const id = await desk.start();
  expect(await move(desk, id, { who: 'ministeriet' })).toMatchObject({ kind: 'extended' });
});
