import type { Board } from '../../domain/board/board';
import { type RoundId, SeatId } from '../../domain/ids';
import { answerQuestion } from '../../workflows/answerQuestion';
import { type ChairsWord, confirmOutcome } from '../../workflows/confirmOutcome';
import type { Deps } from '../../workflows/deps';
import { endNow } from '../../workflows/endNow';
import { listCases } from '../../workflows/listCases';
import { moveDeadline } from '../../workflows/moveDeadline';
import type { Rounds } from '../../workflows/ports';
import { prepareAmendment } from '../../workflows/prepareAmendment';
import { recordAnswer } from '../../workflows/recordAnswer';
import { remindNow } from '../../workflows/remindNow';
import { reportRecusal } from '../../workflows/reportRecusal';
import { saySomething } from '../../workflows/saySomething';
import { showCase } from '../../workflows/showCase';
import { tellWhenAll } from '../../workflows/tellWhenAll';
import { aBoard, aRecorded, rulesWith } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

// Sent Monday 19 May 2025; the deadline is Wednesday 28 May at 23.59. Thursday is Ascension Day, so the chairs are asked
// on Friday 30 May at 8.00, and five working days, past 5 June and Whit Monday, end on Tuesday 10 June.
const sealed = '2025-05-28T22:01:00.000Z';
const asked = '2025-05-30T06:00:00.000Z';
const expired = '2025-06-10T22:00:30.000Z';
const confirmed: ChairsWord = { outcome: 'confirmed' };
const refused: ChairsWord = { outcome: 'refused', reason: 'Tallene i tabel 2 er forkerte.' };

const boardWith = (confirmation: 'oneChair' | 'bothChairs'): Board =>
  aBoard({ rulesOfProcedure: rulesWith({ confirmation }) });
async function decided(
  confirmation: 'oneChair' | 'bothChairs' = 'bothChairs',
  recused: string[] = [],
): Promise<{ desk: Desk; id: RoundId }> {
  const desk = await aDesk({ board: boardWith(confirmation) });
  const id = await desk.start({ recused: recused.map((one) => SeatId.parse(one)) });
  for (const who of ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'])
    if (!recused.includes(who)) await desk.answer(id, who, 'approve');
  await desk.until(sealed);
  return { desk, id };
}
const say = (
  desk: Desk,
  id: RoundId,
  who: string,
  word: ChairsWord = confirmed,
  { deps = desk.deps, operation = desk.operation() } = {},
) => confirmOutcome(deps, id, desk.actor(who), word, operation);
const news = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'news' ? [notice.news] : []));
const outcomes = (desk: Desk) =>
  desk.messenger.asked.filter(({ notice }) => notice.kind === 'outcome').map(({ who }) => who);
const carried = async (desk: Desk) =>
  (await desk.deps.meetings.carried(desk.board.id)).map(({ value }) => value.kind);
function withMeanwhile(deps: Deps, meanwhile: () => Promise<unknown>): Deps {
  let rest = [meanwhile];
  const commit: Rounds['commit'] = async (...args) => {
    const [first] = rest;
    rest = [];
    await first?.();
    return deps.rounds.commit(...args);
  };
  return { ...deps, rounds: { ...deps.rounds, commit } };
}

describe('given the rules ask both chairs to confirm, when the deadline has passed', () => {
  test('then the answers are sealed, nothing is in the register, and nobody is told of the result', async () => {
    const { desk, id } = await decided();
    expect(await desk.sent(id)).toMatchObject({
      status: 'awaitingConfirmation',
      closedAt: '2025-05-28T22:00:30.000Z',
    });
    const whole = await desk.deps.rounds.readWhole(id);
    expect(whole?.seats.every(({ value }) => value.sealed)).toBe(true);
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(await desk.deps.register.list(desk.board.id)).toEqual([]);
    expect(outcomes(desk)).toEqual([]);
    expect(await carried(desk)).toEqual([]);
    for (const who of ['centret', 'universitetet', 'channel'])
      expect(desk.messenger.shownTo(who)).toMatchObject([
        { view: { ending: null, confirms: false, round: { status: 'awaitingConfirmation' } } },
      ]);
  });

  test('then the chairs are asked in office hours, and the secretariat hears of it', async () => {
    const { desk } = await decided();
    expect(news(desk, 'ministeriet')).toEqual([]);
    await desk.until(asked);
    for (const who of ['ministeriet', 'region-vest', 'secretariat-1'])
      expect(news(desk, who)).toEqual(['confirmationAsked']);
    for (const who of ['centret', 'universitetet']) expect(news(desk, who)).toEqual([]);
    expect(desk.messenger.sentTo('ministeriet').at(-1)).toMatchObject({ view: { confirms: true } });
    expect(desk.messenger.sentTo('secretariat-1').at(-1)).toMatchObject({ view: { confirms: false } });
  });

  test('then the first confirmation is noted, and the last closes the case, enters it and tells everyone', async () => {
    const { desk, id } = await decided();
    await desk.until('2025-05-30T07:00:00.000Z');
    expect(await say(desk, id, 'region-vest')).toEqual({ kind: 'confirmation', result: 'noted' });
    await desk.drain();
    expect(await desk.deps.register.list(desk.board.id)).toEqual([]);
    expect(await say(desk, id, 'ministeriet')).toEqual({ kind: 'confirmation', result: 'confirmed' });
    await desk.until('2025-05-30T08:00:00.000Z');
    expect(await desk.sent(id)).toMatchObject({
      status: 'closed',
      decision: '2025-1',
      ending: { kind: 'decided', verdict: { outcome: 'approved' } },
      confirmed: [{ seatId: 'region-vest' }, { seatId: 'ministeriet' }],
    });
    // The decision is of the day the period ended, however long the chairs took.
    expect(await desk.deps.register.list(desk.board.id)).toMatchObject([{ date: '2025-05-28', roundId: id }]);
    expect(outcomes(desk).sort()).toHaveLength(8);
    expect(await carried(desk)).toEqual(['information']);
    expect(
      (await desk.events(id))
        .filter(({ happening }) => happening.stream === 'round')
        .map(({ n, happening }) => `${n} ${happening.kind}`),
    ).toEqual([
      '1 drafted',
      '2 opened',
      '3 confirmationAsked',
      '4 confirmed',
      '5 confirmed',
      '6 closed',
      '7 registered',
    ]);
  });

  test('then a chair who presses again, and one whose press is sent again, succeeds, and nothing is done twice', async () => {
    const { desk, id } = await decided();
    const operation = desk.operation();
    await say(desk, id, 'region-vest', confirmed, { operation });
    expect(await say(desk, id, 'region-vest', confirmed, { operation })).toMatchObject({ result: 'noted' });
    expect(await say(desk, id, 'region-vest')).toMatchObject({ result: 'noted' });
    await say(desk, id, 'ministeriet');
    expect(await say(desk, id, 'ministeriet')).toMatchObject({ result: 'confirmed' });
    expect(await say(desk, id, 'region-vest')).toMatchObject({ result: 'confirmed' });
    expect(await desk.events(id, 'confirmed')).toHaveLength(2);
    expect(await desk.events(id, 'closed')).toHaveLength(1);
  });

  test('then two chairs at once both win', async () => {
    const { desk, id } = await decided();
    const deps = withMeanwhile(desk.deps, () => say(desk, id, 'region-vest'));
    expect(await say(desk, id, 'ministeriet', confirmed, { deps })).toMatchObject({ result: 'confirmed' });
    expect(await desk.sent(id)).toMatchObject({ status: 'closed', confirmed: [{}, {}] });
  });

  test('then a refusal ends it without a decision, is told to all with its reason, and takes it to the next meeting', async () => {
    const { desk, id } = await decided();
    await desk.until('2025-05-30T07:00:00.000Z');
    await say(desk, id, 'region-vest');
    expect(await say(desk, id, 'ministeriet', refused)).toEqual({ kind: 'confirmation', result: 'refused' });
    await desk.until('2025-05-30T08:00:00.000Z');
    expect(await desk.sent(id)).toMatchObject({
      status: 'closed',
      decision: null,
      ending: { kind: 'notConfirmed', why: 'refused', reason: 'Tallene i tabel 2 er forkerte.' },
    });
    expect(await desk.deps.register.list(desk.board.id)).toMatchObject([{ roundId: id, number: null }]);
    expect(await carried(desk)).toEqual(['decision']);
    expect(outcomes(desk)).toHaveLength(8);
    expect(desk.messenger.shownTo('centret').at(-1)).toMatchObject({
      view: { ending: { reason: 'Tallene i tabel 2 er forkerte.' } },
    });
    expect(await say(desk, id, 'region-vest', refused)).toMatchObject({ result: 'refused' });
    expect(await say(desk, id, 'region-vest')).toEqual({ kind: 'refused', why: 'ended' });
  });

  test('then without a reason nobody refuses it', async () => {
    const { desk, id } = await decided();
    expect(await say(desk, id, 'ministeriet', { outcome: 'refused', reason: '  ' })).toEqual({
      kind: 'refused',
      why: 'reasonMissing',
    });
    expect(await desk.sent(id)).toMatchObject({ status: 'awaitingConfirmation' });
  });

  test.each([
    ['centret', 'notYours'],
    ['universitetet', 'notYours'],
    ['secretariat-1', 'chairsConfirm'],
    ['stranger', 'notFound'],
  ])('then %s does not confirm it: %s', async (who, why) => {
    const { desk, id } = await decided();
    expect(await say(desk, id, who)).toEqual({ kind: 'refused', why });
    expect(await say(desk, id, who, refused)).toEqual({ kind: 'refused', why });
  });
});

test('given one chair is enough, then the first word closes it, and the other chair’s is a success', async () => {
  const { desk, id } = await decided('oneChair');
  const deps = withMeanwhile(desk.deps, () => say(desk, id, 'region-vest'));
  expect(await say(desk, id, 'ministeriet', confirmed, { deps })).toMatchObject({ result: 'confirmed' });
  expect(await desk.sent(id)).toMatchObject({ status: 'closed', confirmed: [{ seatId: 'region-vest' }] });
});

test('given a recused chair, then he is not asked, and the other alone confirms', async () => {
  const { desk, id } = await decided('bothChairs', ['region-vest']);
  await desk.until(asked);
  expect(news(desk, 'region-vest')).toEqual([]);
  expect(await say(desk, id, 'region-vest')).toEqual({ kind: 'refused', why: 'recused' });
  expect(await say(desk, id, 'ministeriet')).toMatchObject({ result: 'confirmed' });
});

test('given no chair takes part, then the secretariat is asked and records it', async () => {
  const { desk, id } = await decided('oneChair', ['region-vest', 'ministeriet']);
  await desk.until('2025-06-03T07:00:00.000Z');
  expect(news(desk, 'secretariat-1')).toEqual(['confirmationAsked', 'confirmationMissing']);
  expect(await say(desk, id, 'secretariat-2')).toMatchObject({ result: 'confirmed' });
  expect(await desk.sent(id)).toMatchObject({ confirmed: [{ seatId: null }] });
});

describe('given nobody confirms it', () => {
  test('then those missing are reminded on every second working day at nine, and after the period it goes to a meeting', async () => {
    const { desk, id } = await decided();
    await desk.until(asked);
    await say(desk, id, 'region-vest');
    await desk.until('2025-06-10T21:00:00.000Z');
    const reminded = desk.messenger.asked.flatMap(({ at, who, notice }) =>
      notice.kind === 'news' && notice.news === 'confirmationMissing' ? [`${who} ${at}`] : [],
    );
    expect(reminded).toEqual([
      'ministeriet 2025-06-03T07:00:00.000Z',
      'ministeriet 2025-06-06T07:00:00.000Z',
    ]);
    await desk.until('2025-06-11T08:00:00.000Z');
    expect(await desk.sent(id)).toMatchObject({
      status: 'closed',
      closedAt: expired,
      ending: { kind: 'notConfirmed', why: 'expired' },
    });
    expect(await carried(desk)).toEqual(['decision']);
    expect(outcomes(desk)).toHaveLength(8);
    expect(await desk.deps.register.list(desk.board.id)).toMatchObject([{ roundId: id, number: null }]);
    expect(await say(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'confirmationPast' });
  });

  test('then ticks that come twice, or after an outage, change nothing', async () => {
    const { desk, id } = await decided();
    desk.moveTo('2025-06-06T08:00:00.000Z');
    for (let ticks = 0; ticks < 3; ticks += 1) await desk.tick();
    expect(news(desk, 'ministeriet').filter((one) => one === 'confirmationMissing')).toHaveLength(1);
    desk.moveTo('2025-06-20T08:00:00.000Z');
    for (let ticks = 0; ticks < 3; ticks += 1) await desk.tick();
    expect(await desk.events(id, 'closed')).toHaveLength(1);
    await desk.until('2025-06-20T08:10:00.000Z');
    expect(outcomes(desk).filter((who) => who === 'centret')).toHaveLength(1);
  });

  test('then of a press and the end exactly one wins', async () => {
    const { desk, id } = await decided('oneChair');
    desk.moveTo('2025-06-10T21:59:59.000Z');
    const late = withMeanwhile(desk.deps, async () => {
      desk.moveTo(expired);
      await desk.tick();
    });
    expect(await say(desk, id, 'ministeriet', confirmed, { deps: late })).toEqual({
      kind: 'refused',
      why: 'confirmationPast',
    });
    expect(await desk.events(id, 'confirmed')).toEqual([]);
    expect(await desk.events(id, 'closed')).toHaveLength(1);
  });
});

test('given every case closed early by its rules or by somebody, then its result waits all the same', async () => {
  const desk = await aDesk({
    board: aBoard({
      rulesOfProcedure: rulesWith({ confirmation: 'oneChair', earlyClose: 'whenAllAnswered' }),
    }),
  });
  const id = await desk.start();
  for (const who of ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'])
    await desk.answer(id, who, 'approve');
  expect(await desk.sent(id)).toMatchObject({
    status: 'awaitingConfirmation',
    ending: { cause: 'allAnswered' },
  });
  expect(news(desk, 'ministeriet')).toContain('confirmationAsked');
  // The due index holds the reminder, not the deadline that no longer matters.
  await desk.until('2025-05-21T07:00:00.000Z');
  expect(news(desk, 'ministeriet').filter((one) => one === 'confirmationMissing')).toHaveLength(1);

  const other = await desk.start({ title: 'En anden sag' });
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(other, who, 'approve');
  const operation = desk.operation();
  const end = () =>
    endNow(desk.deps, other, desk.actor('secretariat-1'), { how: 'close', reason: 'Det haster.' }, operation);
  expect(await end()).toMatchObject({ kind: 'ended', round: { status: 'awaitingConfirmation' } });
  expect(await end()).toMatchObject({ kind: 'ended' });
  expect(await desk.sent(other)).toMatchObject({ ending: { cause: 'closedEarly', reason: 'Det haster.' } });
});

describe('while the result waits', () => {
  test('nothing else can be done to the case, and the refusal says why', async () => {
    const { desk, id } = await decided();
    const chair = desk.actor('ministeriet');
    const secretary = desk.actor('secretariat-1');
    const op = () => desk.operation();
    const centre = SeatId.parse('centret');
    const reason = 'Grund.';
    const to = { date: '2025-07-01', time: '', reason };
    const tries = [
      endNow(desk.deps, id, chair, { how: 'withdraw', reason }, op()),
      endNow(desk.deps, id, chair, { how: 'toMeeting', reason }, op()),
      moveDeadline(desk.deps, id, secretary, to, op()),
      remindNow(desk.deps, id, secretary, undefined, op()),
      tellWhenAll(desk.deps, id, chair, op()),
      prepareAmendment(desk.deps, id, secretary, null, op()),
      recordAnswer(desk.deps, id, secretary, aRecorded(centre, 'reject'), op()),
    ];
    for (const result of await Promise.all(tries))
      expect(result).toEqual({ kind: 'refused', why: 'awaitsConfirmation' });
    const report = { seatId: undefined, text: '' };
    expect(await reportRecusal(desk.deps, id, desk.actor('centret'), report, op())).toMatchObject({
      kind: 'refused',
    });
  });

  test('an answer is kept as a remark, and one can still ask and be answered', async () => {
    const { desk, id } = await decided();
    const member = desk.actor('centret');
    expect(await desk.press(id, 'centret', 'reject', { seen: 1 })).toMatchObject({
      kind: 'late',
      view: { ending: null, round: { status: 'awaitingConfirmation' } },
    });
    expect((await desk.seat(id, 'centret')).answer).toMatchObject({ choice: 'approve' });
    expect(await saySomething(desk.deps, id, member, 'asked', 'Hvornår?', desk.operation())).toMatchObject({
      kind: 'said',
    });
    const question = (await desk.events(id, 'asked'))[0];
    expect(
      await answerQuestion(
        desk.deps,
        id,
        desk.actor('secretariat-1'),
        { seatId: SeatId.parse('centret'), asked: question?.n ?? 0, answer: 'Snart.' },
        desk.operation(),
      ),
    ).toMatchObject({ kind: 'answered' });
    expect(await say(desk, id, 'ministeriet')).toMatchObject({ result: 'noted' });
  });

  test('it is among the cases under way for everyone, and shown', async () => {
    const { desk, id } = await decided();
    for (const who of ['ministeriet', 'centret']) {
      const shown = await showCase(desk.deps, id, desk.actor(who));
      if (shown.kind === 'refused') throw new Error(shown.why);
      const list = await listCases(desk.deps, shown.seated);
      expect(list.open.map((view) => view.round.id)).toEqual([id]);
    }
  });

  test('Monday’s note begins with what the chair must do', async () => {
    const { desk } = await decided();
    await desk.until('2025-06-02T06:00:00.000Z');
    const notes = (who: string) => desk.messenger.sentTo(who).filter((notice) => notice.kind === 'monday');
    expect(notes('ministeriet').at(-1)).toMatchObject({ mustAct: true, cases: [{ confirms: true }] });
    expect(notes('secretariat-1').at(-1)).toMatchObject({ mustAct: false, cases: [{ confirms: false }] });
  });
});

test('given a case that waits for no confirmation, then there is nothing to confirm', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await say(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'notAwaiting' });
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
  await desk.until(sealed);
  expect(await say(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'ended' });
});
