import { type RoundId, SeatId } from '../../domain/ids';
import { type EndNow, endNow } from '../../workflows/endNow';
import { aDesk, type Desk } from '../support/useCases';

const end = (
  desk: Desk,
  id: RoundId,
  how: EndNow['how'] = 'close',
  { reason = 'Aftalt med formandskabet.', who = 'secretariat-1', operation = desk.operation() } = {},
) => endNow(desk.deps, id, desk.actor(who), { how, reason }, operation);
async function answered(desk: Desk, ...who: string[]): Promise<RoundId> {
  const id = await desk.start();
  for (const one of who) await desk.answer(id, one, 'approve');
  return id;
}

test('given enough answers, when it is closed now, then it is decided on the answers there are, and every seat is sealed', async () => {
  const desk = await aDesk();
  const id = await answered(desk, 'ministeriet', 'region-vest', 'centret');
  expect(await end(desk, id)).toMatchObject({ kind: 'ended' });
  expect(await desk.sent(id)).toMatchObject({
    status: 'closed',
    closedAt: desk.now(),
    ending: {
      kind: 'decided',
      cause: 'closedEarly',
      reason: 'Aftalt med formandskabet.',
      verdict: { outcome: 'approved', tally: { answered: 3, eligible: 5 } },
    },
  });
  const whole = await desk.deps.rounds.readWhole(id);
  expect(whole?.seats.every(({ value }) => value.sealed)).toBe(true);
  expect((await desk.events(id, 'closed'))[0]?.by).toMatchObject({ kind: 'secretariat' });
});

test('given office hours, when a chair closes it now, then the result is told at once, the chairs first', async () => {
  const desk = await aDesk();
  const id = await answered(desk, 'ministeriet', 'region-vest', 'centret');
  desk.messenger.forget();
  await end(desk, id, 'close', { who: 'ministeriet' });
  const at = desk.now();
  await desk.until('2025-05-19T08:30:00.000Z');
  const told = desk.messenger.asked.filter(({ notice }) => notice.kind === 'outcome');
  expect(
    told
      .filter((one) => one.at === at)
      .map(({ who }) => who)
      .sort(),
  ).toEqual(['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2']);
  expect(
    told
      .filter((one) => one.at === '2025-05-19T08:05:00.000Z')
      .map(({ who }) => who)
      .sort(),
  ).toEqual(['centret', 'foreningen', 'region-ost', 'universitetet']);
  expect(told).toHaveLength(8);
});

test('given too few answers, when it is closed now, then there is no decision and no number', async () => {
  const desk = await aDesk();
  const id = await answered(desk, 'centret');
  await end(desk, id);
  await desk.until('2025-05-20T08:00:00.000Z');
  expect(await desk.sent(id)).toMatchObject({
    decision: null,
    ending: { verdict: { outcome: 'noDecision' } },
  });
  expect(await desk.deps.register.list(desk.board.id)).toMatchObject([{ roundId: id, number: null }]);
});

test('given a case, when it is withdrawn, then everyone is told why, and it is listed without a number and not carried', async () => {
  const desk = await aDesk();
  const id = await answered(desk, 'ministeriet', 'region-vest', 'centret');
  await end(desk, id, 'withdraw', { reason: 'Bilaget var forkert.' });
  await desk.until('2025-05-19T09:00:00.000Z');
  expect(await desk.sent(id)).toMatchObject({
    ending: { kind: 'withdrawn', reason: 'Bilaget var forkert.' },
    decision: null,
  });
  expect(desk.messenger.sentTo('centret').at(-1)).toMatchObject({
    kind: 'outcome',
    entry: { number: null },
    view: { ending: { kind: 'withdrawn', reason: 'Bilaget var forkert.' } },
  });
  expect(desk.messenger.shownTo('channel').at(-1)).toMatchObject({ view: { ending: { kind: 'withdrawn' } } });
  expect(await desk.deps.register.list(desk.board.id)).toMatchObject([{ roundId: id, number: null }]);
  expect(await desk.deps.meetings.carried(desk.board.id)).toEqual([]);
});

test('given a case, when it is taken to a meeting, then it stands on the list for the next agenda as a decision', async () => {
  const desk = await aDesk();
  const id = await answered(desk, 'ministeriet', 'region-vest', 'centret');
  await end(desk, id, 'toMeeting');
  await desk.drain();
  expect(await desk.sent(id)).toMatchObject({ ending: { kind: 'toMeeting' }, decision: null });
  expect((await desk.deps.meetings.carried(desk.board.id)).map(({ value }) => value)).toMatchObject([
    { kind: 'decision', roundId: id, title: 'Årshjul og budget' },
  ]);
  expect(await desk.deps.register.list(desk.board.id)).toMatchObject([{ roundId: id, number: null }]);
});

test('given two who end it at once in different ways, then one way wins and the other is told that it has ended', async () => {
  const desk = await aDesk();
  const id = await answered(desk, 'centret');
  const both = await Promise.all([
    end(desk, id, 'withdraw'),
    end(desk, id, 'toMeeting', { who: 'ministeriet' }),
  ]);
  expect(both.map((one) => (one.kind === 'refused' ? one.why : one.kind)).sort()).toEqual(['ended', 'ended']);
  expect(both.filter((one) => one.kind === 'ended')).toHaveLength(1);
  expect(await desk.events(id, 'closed')).toHaveLength(1);
});

test('given an activity that Teams sends again, then it is a success and one ending', async () => {
  const desk = await aDesk();
  const id = await answered(desk, 'centret');
  await end(desk, id, 'withdraw', { operation: 'one-activity' });
  expect(await end(desk, id, 'withdraw', { operation: 'one-activity' })).toMatchObject({ kind: 'ended' });
  expect(await desk.events(id, 'closed')).toHaveLength(1);
});

test.each([
  ['no reason', { reason: ' ' }, 'reasonMissing'],
  ['a member', { who: 'centret' }, 'notYours'],
  ['the observer', { who: 'universitetet' }, 'notYours'],
  ['a stranger', { who: 'stranger' }, 'notFound'],
  ['a recused chair', { who: 'region-vest' }, 'recused'],
])('given %s, when it is ended, then it is refused and goes on', async (_, change, why) => {
  const desk = await aDesk();
  const id = await desk.start({ recused: [SeatId.parse('region-vest')] });
  for (const how of ['close', 'withdraw', 'toMeeting'] as const)
    expect(await end(desk, id, how, change)).toEqual({ kind: 'refused', why });
  expect((await desk.sent(id)).status).toBe('open');
});

test('given a draft or an ended case, when it is ended, then it is refused', async () => {
  const desk = await aDesk();
  expect(await end(desk, await desk.draft())).toEqual({ kind: 'refused', why: 'notOpen' });
  const id = await desk.start();
  await end(desk, id);
  expect(await end(desk, id)).toEqual({ kind: 'refused', why: 'ended' });
});
