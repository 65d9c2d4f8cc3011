import fc from 'fast-check';
import { type Instant, SeatId } from '../../../domain/ids';
import { accountForSeats } from '../../../domain/round/accountForSeats';
import type { CaseRules } from '../../../domain/round/caseRules';
import { type ChairStep, takeChairBack, takeChairOut } from '../../../domain/round/chairOut';
import { type Choice, Choice as Choices } from '../../../domain/round/choice';
import { confirmResult } from '../../../domain/round/confirmation';
import { decideCase, figuresOf } from '../../../domain/round/endCase';
import { recompute } from '../../../domain/round/replay';
import type { AwaitingRound } from '../../../domain/round/round';
import { isOut, type SeatInCase } from '../../../domain/round/seat';
import { aBoard, anOpenCase } from '../../support/builders';
import { caseRules, chosen } from '../../support/caseRules';

// The deadline is Wednesday 11 June 2025 at 23.59; the chairs are asked on Thursday and have until Thursday 19 June.
const board = aBoard();
const { calendar } = board;
const sealed: Instant = '2025-06-11T22:00:30.000Z';
const now: Instant = '2025-06-12T08:00:00.000Z';
const late: Instant = '2025-06-19T22:00:00.000Z';
const ministry = SeatId.parse('ministeriet');
const vest = SeatId.parse('region-vest');
const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];

function waiting(over: Partial<CaseRules> = {}, choices: (Choice | null)[] = voters.map(() => 'approve')) {
  const answers = Object.fromEntries(
    choices.flatMap((choice, i) => (choice === null ? [] : [[voters[i], choice]])),
  );
  const rules = caseRules({ confirmation: chosen('bothChairs'), ...over });
  const opened = anOpenCase(board, { now: '2025-05-28T08:00:00.000Z', round: { rules }, answers });
  const ended = decideCase(opened.round, opened.seats, 'deadline', sealed, calendar);
  if (ended.round.status !== 'awaitingConfirmation') throw new Error(ended.round.status);
  const told = opened.events.map(({ happening }) =>
    happening.kind === 'opened' ? { ...happening, rules } : happening,
  );
  const happenings = [...told, ended.happening];
  return { round: ended.round, seats: ended.seats, happenings };
}
type Waiting = Pick<ReturnType<typeof waiting>, 'round' | 'seats'>;
const seatOf = (seats: readonly SeatInCase[], id: SeatId) => {
  const seat = seats.find(({ seatId }) => seatId === id);
  if (seat === undefined) throw new Error(id);
  return seat;
};
const out = ({ round, seats }: Waiting, who: SeatId, at = now) =>
  takeChairOut(round, seats, seatOf(seats, who), 'Nær tilknytning.', at, calendar);
function done(step: ReturnType<typeof out> | ReturnType<typeof takeChairBack>): ChairStep {
  if (step.kind !== 'done') throw new Error(step.kind);
  return step;
}
function after({ seats }: Waiting, step: ChairStep): Waiting {
  if (step.round.status !== 'awaitingConfirmation') throw new Error(step.round.status);
  return {
    round: step.round,
    seats: seats.map((one) => (one.seatId === step.seat.seatId ? step.seat : one)),
  };
}
function confirmedBy({ round, seats }: Waiting, who: SeatId): Waiting {
  const step = confirmResult(round, who, now, calendar);
  if (step.kind !== 'noted') throw new Error(step.kind);
  return { round: step.round, seats };
}

test('given two chairs, when one steps out, then the other alone is asked, and answers and verdict stay', () => {
  const was = waiting();
  const step = done(out(was, ministry));
  expect(step.round).toMatchObject({ ending: was.round.ending, confirmation: { chairs: [vest], given: [] } });
  expect(step.seat).toMatchObject({
    sealed: true,
    answer: { choice: 'approve' },
    recused: false,
    recusal: { status: 'reported', by: 'self', afterSealing: true, setAside: null },
  });
  expect(isOut(step.seat)).toBe(true);
  expect(step.happening).toMatchObject({
    kind: 'recusalReported',
    stream: 'ministeriet',
    afterSealing: true,
    text: 'Nær tilknytning.',
  });
  const then = after(was, step);
  expect(figuresOf(was.round.rules, then.seats)).toEqual(figuresOf(was.round.rules, was.seats));
  expect(confirmResult(then.round, vest, now, calendar)).toMatchObject({ kind: 'closed' });
  expect(confirmResult(then.round, ministry, now, calendar)).toEqual({ kind: 'notAsked' });
});

test('given no chair left, then the secretariat is asked', () => {
  const was = waiting();
  const one = after(was, done(out(was, ministry)));
  const none = after(one, done(out(one, vest)));
  expect(none.round.confirmation).toMatchObject({ chairs: [], given: [] });
  expect(confirmResult(none.round, null, now, calendar)).toMatchObject({ kind: 'closed' });
});

test('given a chair who has confirmed, when he steps out, then that counts no more and the other is still asked', () => {
  const was = confirmedBy(waiting(), ministry);
  expect(done(out(was, ministry))).toMatchObject({
    round: { status: 'awaitingConfirmation', confirmation: { chairs: [vest], given: [] } },
    closing: null,
  });
});

test('given the other has confirmed, when the one who was missing steps out, then the case closes as it was decided', () => {
  const was = confirmedBy(waiting(), vest);
  const step = done(out(was, ministry));
  expect(step.round).toMatchObject({
    status: 'closed',
    ending: was.round.ending,
    closedAt: sealed,
    confirmed: [{ seatId: vest }],
  });
  expect(step.closing).toMatchObject({ kind: 'closed' });
  expect(step.round.events).toBe(was.round.events + 1);
});

test('given it is taken back while the result waits, then he is asked again, in the same place', () => {
  const was = waiting();
  const gone = after(was, done(out(was, ministry)));
  const step = done(takeChairBack(gone.round, gone.seats, seatOf(gone.seats, ministry), now));
  const back = after(gone, step);
  const { events } = seatOf(gone.seats, ministry);
  expect(step.happening).toEqual({ stream: 'ministeriet', kind: 'recusalUndone', reported: events });
  expect(back.round).toEqual(was.round);
  expect(seatOf(back.seats, ministry)).toEqual({ ...seatOf(was.seats, ministry), events: events + 1 });
});

test('refused: twice, a chair who is disqualified, after the period, and what was never reported', () => {
  const was = waiting();
  const gone = after(was, done(out(was, ministry)));
  expect(out(gone, ministry)).toEqual({ kind: 'already' });
  const seats = was.seats.map((seat) => ({ ...seat, recused: seat.seatId === ministry }));
  expect(out({ ...was, seats }, ministry)).toEqual({ kind: 'recused' });
  expect(out(was, ministry, late)).toEqual({ kind: 'past' });
  const back = (from: Waiting, who: SeatId, at = now) =>
    takeChairBack(from.round, from.seats, seatOf(from.seats, who), at);
  expect(back(gone, vest)).toEqual({ kind: 'nothing' });
  expect(back(gone, ministry, late)).toEqual({ kind: 'ended' });
});

test('for all answers, rules on silence and steps: the verdict recomputes, and every seat is accounted for as before', () => {
  const steps = fc.array(fc.record({ who: fc.constantFrom(ministry, vest), back: fc.boolean() }), {
    maxLength: 5,
  });
  const choice = fc.option(fc.constantFrom<Choice>(...Choices.options), { nil: null });
  const answers = fc.array(choice, { minLength: 5, maxLength: 5 });
  const silence = fc.constantFrom('notCounted', 'countsAsNo', 'abstains', 'approves');
  fc.assert(
    fc.property(answers, silence, steps, (choices, value, taken) => {
      let was: ReturnType<typeof waiting>;
      try {
        was = waiting({ silence: chosen(value), quorum: chosen('none') }, choices);
      } catch {
        // Nothing was decided, so nothing waits.
        return fc.pre(false);
      }
      let lived: Waiting = was;
      const happenings = [...was.happenings];
      for (const { who, back } of taken) {
        const step = back
          ? takeChairBack(lived.round, lived.seats, seatOf(lived.seats, who), now)
          : out(lived, who);
        if (step.kind !== 'done') continue;
        lived = after(lived, step);
        happenings.push(step.happening);
      }
      const { round, seats }: { round: AwaitingRound; seats: SeatInCase[] } = lived;
      expect(round.ending).toEqual(was.round.ending);
      expect(figuresOf(round.rules, seats)).toEqual(figuresOf(was.round.rules, was.seats));
      expect(accountForSeats(round.rules, seats, 'deadline')).toEqual(
        accountForSeats(round.rules, was.seats, 'deadline'),
      );
      happenings.push({ stream: 'round', kind: 'closed', ending: round.ending });
      expect(recompute(happenings)).toEqual(round.ending.verdict);
      for (const seat of seats)
        expect(seat.chair && isOut(seat)).toBe(
          seat.chair && !round.confirmation.chairs.includes(seat.seatId),
        );
    }),
    { numRuns: 60 },
  );
});
