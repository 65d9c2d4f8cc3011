import type { Person } from '../../../domain/board/board';
import { amendCase } from '../../../domain/round/amendCase';
import { type CastAnswer, castAnswer } from '../../../domain/round/castAnswer';
import { handOver, standDown, takeBack } from '../../../domain/round/handOver';
import { markReached } from '../../../domain/round/markReached';
import { decideRecusal, reportRecusal } from '../../../domain/round/recusal';
import type { OpenRound } from '../../../domain/round/round';
import { answerNumber, type SeatInCase } from '../../../domain/round/seat';
import { isHandedTo } from '../../../domain/round/standIn';
import { aBoard, aClosedCase, aDraft, anIdentity, anOpenCase } from '../../support/builders';
import { caseRules, chosen } from '../../support/caseRules';

const board = aBoard();
const now = '2025-05-20T08:00:00.000Z';
const tooLate = '2025-05-28T22:00:05.000Z';
const ole: Person = { name: 'Ole Opdigtet', identities: [anIdentity(72)] };
const allowed = caseRules({ substitutes: chosen('allowed' as const) });
const given = (rules = allowed, answers = {}) => anOpenCase(board, { round: { rules }, answers });
const find = (seats: readonly SeatInCase[], id = 'centret'): SeatInCase => {
  const seat = seats.find((one) => one.seatId === id);
  if (seat === undefined) throw new Error(id);
  return seat;
};
function handed(round: OpenRound, seat: SeatInCase): SeatInCase {
  const decision = handOver(round, seat, ole, now);
  if (decision.kind !== 'handedOver') throw new Error(decision.kind);
  return decision.seat;
}
const press = (seat: SeatInCase, choice: CastAnswer['choice'], as?: 'substitute'): CastAnswer => ({
  version: 1,
  seen: answerNumber(seat),
  choice,
  comment: '',
  receivedAt: now,
  onBehalf: null,
  as,
});
function answered(
  round: OpenRound,
  seat: SeatInCase,
  choice: CastAnswer['choice'],
  as?: 'substitute',
): SeatInCase {
  const decision = castAnswer(round, seat, press(seat, choice, as));
  if (decision.kind !== 'record') throw new Error(decision.kind);
  return decision.seat;
}

test('given rules that allow it, when the case is handed over, then the substitute answers and the member does not', () => {
  const { round, seats } = given();
  const decision = handOver(round, find(seats), ole, now);
  expect(decision).toMatchObject({
    kind: 'handedOver',
    seat: { handover: { name: 'Ole Opdigtet', at: now }, answer: null, events: 1 },
    happening: { stream: 'centret', kind: 'handedOver', to: 'Ole Opdigtet' },
  });
  const seat = handed(round, find(seats));
  expect(castAnswer(round, seat, press(seat, 'approve'))).toEqual({ kind: 'handedOver' });
  expect(castAnswer(round, seat, press(seat, 'approve', 'substitute'))).toMatchObject({
    kind: 'record',
    seat: { answer: { choice: 'approve', substitute: 'Ole Opdigtet' } },
  });
  expect(handOver(round, seat, ole, now)).toEqual({ kind: 'already' });
});

test('given a case that is not handed over, then a substitute answers nothing', () => {
  const { round, seats } = given();
  expect(castAnswer(round, find(seats), press(find(seats), 'approve', 'substitute'))).toEqual({
    kind: 'handedOver',
  });
});

test('given the member has answered, when it is handed over, then the answer stands until the substitute gives another', () => {
  const { round, seats } = given(allowed, { centret: 'reject' });
  const seat = handed(round, find(seats));
  expect(seat.answer).toMatchObject({ n: 1, choice: 'reject' });
  expect(seat.answer?.substitute).toBeUndefined();
  expect(answered(round, seat, 'approve', 'substitute').answer).toMatchObject({
    n: 2,
    choice: 'approve',
    substitute: 'Ole Opdigtet',
  });
});

test('given the substitute has answered, when it is taken back, then the answer stands until the member gives another', () => {
  const { round, seats } = given();
  const said = answered(round, handed(round, find(seats)), 'approve', 'substitute');
  const decision = takeBack(round, said, now);
  if (decision.kind !== 'takenBack') throw new Error(decision.kind);
  expect(decision).toMatchObject({
    seat: { handover: null, answer: { choice: 'approve', substitute: 'Ole Opdigtet' } },
    happening: { kind: 'takenBack', stoodDown: null },
  });
  expect(castAnswer(round, decision.seat, press(decision.seat, 'reject', 'substitute'))).toEqual({
    kind: 'handedOver',
  });
  const own = answered(round, decision.seat, 'reject');
  expect(own.answer).toMatchObject({ n: 2, choice: 'reject' });
  expect(own.answer?.substitute).toBeUndefined();
  expect(takeBack(round, own, now)).toEqual({ kind: 'nothing' });
});

test('given the substitute has answered, when he stands down, then his answer counts no more and no old card brings it back', () => {
  const { round, seats } = given();
  const said = answered(round, handed(round, find(seats)), 'approve', 'substitute');
  const decision = standDown(round, said, 'Jeg sidder i leverandørens bestyrelse.', now);
  if (decision.kind !== 'takenBack') throw new Error(decision.kind);
  expect(decision).toMatchObject({
    seat: { handover: null, answer: null },
    happening: { stoodDown: { text: 'Jeg sidder i leverandørens bestyrelse.', answer: 1 } },
  });
  expect(castAnswer(round, decision.seat, { ...press(decision.seat, 'approve'), seen: 0 })).toEqual({
    kind: 'stale',
  });
  expect(answered(round, decision.seat, 'reject').answer).toMatchObject({ n: 2, choice: 'reject' });
});

test('given the member’s own answer stands, when the substitute stands down, then it stands still', () => {
  const { round, seats } = given(allowed, { centret: 'reject' });
  const decision = standDown(round, handed(round, find(seats)), '', now);
  expect(decision).toMatchObject({
    seat: { handover: null, answer: { choice: 'reject' } },
    happening: { stoodDown: { answer: null } },
  });
});

test('given a handover, then silence is the substitute’s: it counts once the case has come to him, and the member’s own again when it is taken back', () => {
  const { round, seats } = given();
  const reach = (seat: SeatInCase, at = round) => markReached(at, seat, at.version, now)?.seat ?? seat;
  const seat = handed(round, reach(find(seats)));
  expect(seat.reached).toBe(false);
  expect(reach(seat).reached).toBe(true);
  expect(takeBack(round, seat, now)).toMatchObject({ seat: { reached: true } });
  expect(takeBack(round, handed(round, find(seats)), now)).toMatchObject({ seat: { reached: false } });
  // A version that came out meanwhile has reached the substitute alone.
  const wanted = {
    proposal: { ...round.proposal, title: 'Nyt' },
    reason: 'Tal rettet.',
    deadline: 'runsOn' as const,
  };
  const amended = amendCase(
    round,
    [answered(round, seat, 'approve', 'substitute')],
    wanted,
    now,
    board.calendar,
  );
  if (amended.kind !== 'amended') throw new Error(amended.kind);
  const [next] = amended.seats;
  if (next === undefined) throw new Error('no seat');
  expect(next).toMatchObject({ handover: { name: 'Ole Opdigtet' }, answer: null });
  expect(takeBack(amended.round, reach(next, amended.round), now)).toMatchObject({
    seat: { reached: false },
  });
});

test('given an answer the rules let nobody change, then the case is neither handed over nor taken back', () => {
  const rules = { ...allowed, changeAnswer: chosen(false) };
  const { round, seats } = given(rules, { centret: 'approve' });
  expect(handOver(round, find(seats), ole, now)).toEqual({ kind: 'final' });
  const other = find(seats, 'foreningen');
  expect(takeBack(round, answered(round, handed(round, other), 'approve', 'substitute'), now)).toEqual({
    kind: 'final',
  });
});

test.each(['none', 'unset'])('given rules that say %s, then nothing is handed over', (rule) => {
  const rules = rule === 'none' ? caseRules({ substitutes: chosen('none' as const) }) : caseRules();
  const { round, seats } = given(rules);
  expect(handOver(round, find(seats), ole, now)).toEqual({ kind: 'notAllowed' });
});

test('given no substitute, an observer, a recused or a reported seat, or a case that is over, then it is refused', () => {
  const { round, seats } = given();
  const seat = find(seats);
  expect(handOver(round, seat, undefined, now)).toEqual({ kind: 'noSubstitute' });
  expect(handOver(round, find(seats, 'universitetet'), ole, now)).toEqual({ kind: 'observer' });
  expect(handOver(round, { ...seat, recused: true }, ole, now)).toEqual({ kind: 'recused' });
  const reported = reportRecusal(round, seat, 'self', '', now);
  if (reported.kind !== 'reported') throw new Error(reported.kind);
  expect(handOver(round, reported.seat, ole, now)).toEqual({ kind: 'recused' });
  expect(handOver(round, seat, ole, tooLate)).toEqual({ kind: 'ended' });
  const closed = aClosedCase(board, given());
  expect(handOver(closed.round, find(closed.seats), ole, now)).toEqual({ kind: 'ended' });
  expect(handOver(aDraft(board), seat, ole, now)).toEqual({ kind: 'notOpen' });
  for (const undo of [takeBack, (r: OpenRound, s: SeatInCase, at: string) => standDown(r, s, '', at)]) {
    expect(undo(round, seat, now)).toEqual({ kind: 'nothing' });
    expect(undo(round, handed(round, seat), tooLate)).toEqual({ kind: 'ended' });
  }
});

test('given a handover, when the member may be disqualified, then nobody answers; cleared, the substitute does as before', () => {
  const { round, seats } = given();
  const reported = reportRecusal(round, handed(round, find(seats)), 'secretariat', '', now);
  if (reported.kind !== 'reported') throw new Error(reported.kind);
  const { seat } = reported;
  for (const as of [undefined, 'substitute'] as const)
    expect(castAnswer(round, seat, press(seat, 'approve', as))).toEqual({ kind: 'recused' });
  expect(takeBack(round, seat, now)).toEqual({ kind: 'recused' });
  const cleared = decideRecusal(round, seat, seat.recusal?.event ?? 0, { outcome: 'notDisqualified' }, now);
  if (cleared.kind !== 'decided') throw new Error(cleared.kind);
  expect(answered(round, cleared.seat, 'approve', 'substitute').answer?.substitute).toBe('Ole Opdigtet');
});

test('after the deadline a press of whoever does not answer for the seat is not even kept as a remark', () => {
  const { round, seats } = given();
  const seat = handed(round, find(seats));
  expect(castAnswer(round, seat, { ...press(seat, 'approve'), receivedAt: tooLate })).toEqual({
    kind: 'ended',
  });
  expect(
    castAnswer(round, seat, { ...press(seat, 'approve', 'substitute'), receivedAt: tooLate }),
  ).toMatchObject({
    kind: 'late',
  });
});

test('whom a case is handed to is told by identity, and by name where there was none yet', () => {
  const { round, seats } = given();
  const seat = handed(round, find(seats));
  expect(isHandedTo(seat, { ...ole, name: 'Ole Giftnavn' })).toBe(true);
  expect(isHandedTo(seat, { ...ole, identities: [anIdentity(73)] })).toBe(false);
  expect(isHandedTo(seat, undefined)).toBe(false);
  expect(isHandedTo({ handover: null }, ole)).toBe(false);
  const unseen = { handover: { name: ole.name, identities: [], at: now, reachedIn: 0 } };
  expect(isHandedTo(unseen, ole)).toBe(true);
  expect(isHandedTo(unseen, { ...ole, name: 'En anden' })).toBe(false);
});
