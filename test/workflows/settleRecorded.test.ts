import { type Instant, type RoundId, SeatId } from '../../domain/ids';
import { endNow } from '../../workflows/endNow';
import { recordAnswer } from '../../workflows/recordAnswer';
import { remindNow } from '../../workflows/remindNow';
import { confirmAnswer, disputeAnswer } from '../../workflows/settleRecorded';
import { aBoard, rulesWith } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

const centret = SeatId.parse('centret');
/** Ten seconds after the deadline of the desk's case, and after it has been sealed. */
const justPassed: Instant = '2025-05-28T22:00:10.000Z';
const sealed: Instant = '2025-05-28T22:01:00.000Z';

const record = (desk: Desk, id: RoundId, choice: 'approve' | 'reject' = 'approve') =>
  recordAnswer(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { seatId: centret, choice, by: 'phone', date: '', time: '', note: '', from: '' },
    desk.operation(),
  );
const say = (
  what: typeof confirmAnswer,
  desk: Desk,
  id: RoundId,
  { n = 1, who = 'centret', operation = desk.operation() } = {},
) => what(desk.deps, id, desk.actor(who), n, desk.now(), operation);

async function recorded(board?: Parameters<typeof aDesk>[0]) {
  const desk = await aDesk(board);
  const id = await desk.start();
  await record(desk, id);
  await desk.drain();
  desk.messenger.forget();
  return { desk, id };
}

const confirming = () =>
  recorded({ board: aBoard({ rulesOfProcedure: rulesWith({ onBehalf: 'whenConfirmed' }) }) });

test('given a recorded answer, when the member confirms it, then it is marked so on the seat, by an event and on the cards', async () => {
  const { desk, id } = await recorded();
  expect(await say(confirmAnswer, desk, id)).toEqual({ kind: 'confirmed' });
  expect((await desk.seat(id, 'centret')).answer?.onBehalf?.confirmedAt).toBe(desk.now());
  expect(await desk.events(id, 'answerConfirmed')).toMatchObject([
    { by: { kind: 'seat', seatId: 'centret' }, happening: { answer: 1 } },
  ]);
  await desk.drain();
  expect(desk.messenger.shownTo('secretariat-1').at(-1)).toMatchObject({
    view: {
      seats: expect.arrayContaining([
        expect.objectContaining({
          seatId: 'centret',
          recorded: expect.objectContaining({ confirmed: true }),
        }),
      ]),
    },
  });
});

test('given a confirmed answer, when it is confirmed again, then it is a success and written once', async () => {
  const { desk, id } = await recorded();
  await say(confirmAnswer, desk, id);
  expect(await say(confirmAnswer, desk, id)).toEqual({ kind: 'repeated' });
  expect(await desk.events(id, 'answerConfirmed')).toHaveLength(1);
});

test('given a recorded answer, when the member disputes it, then it counts no more, is kept, and chairs and secretariat are told', async () => {
  const { desk, id } = await recorded();
  expect(await say(disputeAnswer, desk, id)).toEqual({ kind: 'disputed' });
  expect(await desk.seat(id, 'centret')).toMatchObject({
    answer: null,
    disputed: { n: 1, choice: 'approve', onBehalf: { by: 'phone' } },
  });
  expect(await desk.events(id, 'answerDisputed')).toMatchObject([{ happening: { answer: 1, late: false } }]);
  await desk.drain();
  for (const who of ['ministeriet', 'secretariat-1'])
    expect(desk.messenger.sentTo(who)).toMatchObject([{ kind: 'news', news: 'answerDisputed' }]);
  expect(desk.messenger.sentTo('centret')).toEqual([]);
  expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 0 } } }]);
});

test('given a disputed answer, when the member answers, then his own counts and the disputed one stays where it was', async () => {
  const { desk, id } = await recorded();
  await say(disputeAnswer, desk, id);
  expect(await desk.answer(id, 'centret', 'reject')).toMatchObject({ kind: 'recorded' });
  expect(await desk.seat(id, 'centret')).toMatchObject({
    answer: { n: 2, choice: 'reject', onBehalf: null },
    disputed: { n: 1 },
  });
  expect(await say(disputeAnswer, desk, id)).toEqual({ kind: 'repeated' });
  expect((await desk.seat(id, 'centret')).answer?.n).toBe(2);
});

test('given a card of an answer that is no longer in force, when it is confirmed or disputed, then nothing is changed', async () => {
  const { desk, id } = await recorded();
  await desk.answer(id, 'centret', 'reject');
  expect(await say(confirmAnswer, desk, id)).toEqual({ kind: 'stale' });
  expect(await say(disputeAnswer, desk, id)).toEqual({ kind: 'stale' });
  expect(await desk.seat(id, 'centret')).toMatchObject({ answer: { n: 2, choice: 'reject' } });
});

test('given a disputed answer, when an old card confirms it, then nothing is changed', async () => {
  const { desk, id } = await recorded();
  await say(disputeAnswer, desk, id);
  expect(await say(confirmAnswer, desk, id)).toEqual({ kind: 'stale' });
  expect((await desk.seat(id, 'centret')).answer).toBeNull();
});

test.each([
  ['another member', 'foreningen', { kind: 'stale' }],
  ['a chair', 'ministeriet', { kind: 'stale' }],
  ['the observer', 'universitetet', { kind: 'refused', why: 'observer' }],
  ['the secretariat that recorded it', 'secretariat-1', { kind: 'refused', why: 'notYours' }],
  ['a stranger', 'stranger', { kind: 'refused', why: 'notFound' }],
])('given %s, when they confirm or dispute, then the answer is untouched', async (_, who, came) => {
  const { desk, id } = await recorded();
  const before = await desk.seat(id, 'centret');
  expect(await say(confirmAnswer, desk, id, { who })).toEqual(came);
  expect(await say(disputeAnswer, desk, id, { who })).toEqual(came);
  expect(await desk.seat(id, 'centret')).toEqual(before);
});

test.each([
  ['after the deadline', justPassed],
  ['after the case was sealed', sealed],
])(
  'given %s, when it is confirmed, then it is too late; when it is disputed, then that is kept and told, and the count stands',
  async (_, at) => {
    const { desk, id } = await recorded();
    await desk.until(at);
    desk.messenger.forget();
    expect(await say(confirmAnswer, desk, id)).toEqual({ kind: 'ended' });
    expect(await say(disputeAnswer, desk, id)).toEqual({ kind: 'disputedLate' });
    expect(await say(disputeAnswer, desk, id)).toEqual({ kind: 'repeated' });
    expect(await desk.seat(id, 'centret')).toMatchObject({ answer: { n: 1 }, disputed: { n: 1 } });
    expect(await desk.events(id, 'answerDisputed')).toMatchObject([{ happening: { late: true } }]);
    await desk.until('2025-06-02T08:00:00.000Z');
    const round = await desk.sent(id);
    expect(round).toMatchObject({ status: 'closed', ending: { verdict: { tally: { answered: 1 } } } });
    const told = desk.messenger.sentTo('secretariat-1').filter((notice) => notice.kind === 'news');
    expect(told).toMatchObject([{ news: 'answerDisputed', seat: { disputed: 'late' } }]);
  },
);

test('given a case that was withdrawn, when an answer in it is disputed, then there is nothing to be said of it', async () => {
  const { desk, id } = await recorded();
  await endNow(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { how: 'withdraw', reason: 'Skrives om.' },
    desk.operation(),
  );
  expect(await say(disputeAnswer, desk, id)).toEqual({ kind: 'ended' });
});

describe('where such an answer counts when it is confirmed', () => {
  test('it is not counted before, and counted from then on', async () => {
    const { desk, id } = await confirming();
    expect(desk.messenger.shownTo('channel')).toMatchObject([
      { view: { figures: { answered: 0, unconfirmed: 1 } } },
    ]);
    await say(confirmAnswer, desk, id);
    await desk.drain();
    expect(desk.messenger.shownTo('channel')).toMatchObject([
      { view: { figures: { answered: 1, unconfirmed: 0 } } },
    ]);
  });

  test('the member is reminded to confirm, and not once he has', async () => {
    const { desk, id } = await confirming();
    const remind = () => remindNow(desk.deps, id, desk.actor('secretariat-1'), centret, desk.operation());
    expect(await remind()).toEqual({ kind: 'reminded', seats: ['centret'] });
    await desk.drain();
    expect(desk.messenger.sentTo('centret')).toMatchObject([{ kind: 'case', lead: 'reminder' }]);
    await say(confirmAnswer, desk, id);
    expect(await remind()).toEqual({ kind: 'refused', why: 'nothingToDo' });
  });

  test('the sweep reminds too, and whoever has the answer counted at once is left in peace', async () => {
    for (const [setup, reminders] of [
      [await confirming(), true],
      [await recorded(), false],
    ] as const) {
      const { desk } = setup;
      await desk.until('2025-05-28T12:00:00.000Z');
      const leads = desk.messenger
        .sentTo('centret')
        .flatMap((notice) => (notice.kind === 'case' ? [notice.lead] : []));
      expect(leads.includes('reminder')).toBe(reminders);
    }
  });
});
