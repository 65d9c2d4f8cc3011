import fc from 'fast-check';
import { laterBy } from '../../../domain/calendar/localMoment';
import { amendCase } from '../../../domain/round/amendCase';
import { castAnswer } from '../../../domain/round/castAnswer';
import { Choice } from '../../../domain/round/choice';
import { figuresOf, stopCase } from '../../../domain/round/endCase';
import { Happening } from '../../../domain/round/events';
import type { Given } from '../../../domain/round/onBehalf';
import { owing } from '../../../domain/round/owing';
import { reportRecusal } from '../../../domain/round/recusal';
import type { OpenRound, Round } from '../../../domain/round/round';
import { answerNumber, SeatInCase } from '../../../domain/round/seat';
import {
  confirmRecorded,
  disputeRecorded,
  keepMail,
  type Settled,
} from '../../../domain/round/settleRecorded';
import { aBoard, aClosedCase, aDraft, aMoment, anOpenCase } from '../../support/builders';
import { chosen } from '../../support/caseRules';

const board = aBoard();
const later = laterBy(aMoment, 60_000);
const phone: Given = { by: 'phone', givenAt: later, from: null, note: '' };
const mail = { id: 'svar', name: 'Svar.eml', sha256: 'a'.repeat(64), bytes: 10 };
const { round, seats } = anOpenCase(board);
const [first] = seats.filter(({ seatId }) => seatId === 'centret');
if (first === undefined) throw new Error('no such seat');

function recordedOn(seat: SeatInCase, choice: Choice = 'approve', on: Round = round): SeatInCase {
  const decision = castAnswer(on, seat, {
    version: 1,
    seen: answerNumber(seat),
    choice,
    comment: 'Se notat.',
    receivedAt: later,
    onBehalf: phone,
  });
  if (decision.kind !== 'record') throw new Error(decision.kind);
  return decision.seat;
}
const seatAfter = (settled: Settled): SeatInCase => {
  if (!('seat' in settled)) throw new Error(settled.kind);
  return settled.seat;
};
const recorded = recordedOn(first);
const passed = round.deadline.at.replace('21:59:59.999', '22:00:00.000');

test('given a recorded answer, when it is confirmed in time, then it says so, and is the same answer', () => {
  const settled = confirmRecorded(round, recorded, 1, later);
  expect(settled).toMatchObject({
    kind: 'confirmed',
    seat: { events: 2, answer: { n: 1, choice: 'approve', onBehalf: { confirmedAt: later } } },
    happening: { stream: 'centret', kind: 'answerConfirmed', answer: 1 },
  });
  expect(confirmRecorded(round, seatAfter(settled), 1, later)).toEqual({ kind: 'repeated' });
});

test('given a recorded answer, when it is disputed in time, then it counts no more and is kept as what it was', () => {
  const settled = disputeRecorded(round, recorded, 1, later);
  expect(settled).toMatchObject({
    kind: 'disputed',
    seat: { answer: null, disputed: recorded.answer, previous: null },
    happening: { kind: 'answerDisputed', answer: 1, late: false },
  });
  const seat = seatAfter(settled);
  expect(answerNumber(seat)).toBe(1);
  expect(disputeRecorded(round, seat, 1, later)).toEqual({ kind: 'repeated' });
  // The card that was made before the recording is old, and says nothing now.
  const press = {
    version: 1,
    seen: 0,
    choice: 'reject' as const,
    comment: '',
    receivedAt: later,
    onBehalf: null,
  };
  expect(castAnswer(round, seat, press)).toEqual({ kind: 'stale' });
  expect(castAnswer(round, seat, { ...press, seen: 1 })).toMatchObject({
    kind: 'record',
    seat: { answer: { n: 2 } },
  });
});

test('given a confirmed answer, when it is disputed, then it is changed as any answer of his own', () => {
  const seat = seatAfter(confirmRecorded(round, recorded, 1, later));
  expect(disputeRecorded(round, seat, 1, later)).toEqual({ kind: 'stale' });
});

test('given rules by which no answer can be changed, then a recorded one can be put right until it is confirmed', () => {
  const fixed: OpenRound = { ...round, rules: { ...round.rules, changeAnswer: chosen(false) } };
  const own = {
    version: 1,
    seen: 1,
    choice: 'reject' as const,
    comment: '',
    receivedAt: later,
    onBehalf: null,
  };
  expect(castAnswer(fixed, recorded, own).kind).toBe('record');
  expect(castAnswer(fixed, seatAfter(confirmRecorded(fixed, recorded, 1, later)), own).kind).toBe('final');
});

test('given the deadline has passed, then a confirmation is too late, and a dispute is kept and changes no count', () => {
  const closed = aClosedCase(board, {
    round,
    seats: seats.map((s) => (s === first ? recorded : s)),
    events: [],
  });
  for (const over of [round, closed.round]) {
    expect(confirmRecorded(over, recorded, 1, passed)).toEqual({ kind: 'ended' });
    const settled = disputeRecorded(over, recorded, 1, passed);
    expect(settled).toMatchObject({
      kind: 'disputedLate',
      seat: { answer: { n: 1 }, disputed: { n: 1 } },
      happening: { late: true },
    });
    expect(disputeRecorded(over, seatAfter(settled), 1, passed)).toEqual({ kind: 'repeated' });
  }
});

test.each([
  ['a draft', aDraft(board), 'notOpen'],
  ['a withdrawn case', stopCase(round, seats, { kind: 'withdrawn', reason: 'x' }, later).round, 'ended'],
] as const)('given %s, then nothing can be said of an answer: %s', (_, over, why) => {
  expect(confirmRecorded(over, recorded, 1, later)).toEqual({ kind: why });
  expect(disputeRecorded(over, recorded, 1, later)).toEqual({ kind: why });
});

test('given a seat that takes no part, an answer of one’s own, none, or another number, then nothing is written', () => {
  const out = { ...recorded, recused: true };
  const reported = reportRecusal(round, recorded, 'self', '', later);
  const own = castAnswer(round, first, {
    version: 1,
    seen: 0,
    choice: 'approve',
    comment: '',
    receivedAt: later,
    onBehalf: null,
  });
  if (reported.kind !== 'reported' || own.kind !== 'record') throw new Error('not as given');
  for (const settle of [confirmRecorded, disputeRecorded]) {
    expect(settle(round, out, 1, later)).toEqual({ kind: 'recused' });
    expect(settle(round, reported.seat, 1, later)).toEqual({ kind: 'recused' });
    expect(settle(round, own.seat, 1, later)).toEqual({ kind: 'stale' });
    expect(settle(round, first, 1, later)).toEqual({ kind: 'stale' });
    expect(settle(round, recorded, 2, later)).toEqual({ kind: 'stale' });
  }
});

test('given an amendment, then a recorded answer is one to the earlier version and can no longer be confirmed', () => {
  const amended = amendCase(
    round,
    seats.map((seat) => (seat === first ? recorded : seat)),
    { proposal: { ...round.proposal, title: 'Nyt' }, reason: 'Rettet.', deadline: 'runsOn' },
    later,
    board.calendar,
  );
  if (amended.kind !== 'amended') throw new Error(amended.kind);
  const seat = amended.seats.find(({ seatId }) => seatId === 'centret');
  if (seat === undefined) throw new Error('no such seat');
  expect(confirmRecorded(amended.round, seat, 1, later)).toEqual({ kind: 'stale' });
});

test('given an answer that came by mail, then one mail is kept with it, also once it is confirmed, and never after the closing', () => {
  const kept = keepMail(recorded, 1, mail);
  expect(kept).toMatchObject({
    seat: { events: 2, answer: { onBehalf: { mail } } },
    happening: { kind: 'mailKept', answer: 1, mail },
  });
  expect(keepMail(kept?.seat ?? recorded, 1, mail)).toBeNull();
  expect(keepMail(recorded, 2, mail)).toBeNull();
  expect(keepMail(first, 1, mail)).toBeNull();
  expect(keepMail({ ...recorded, sealed: true }, 1, mail)).toBeNull();
  expect(
    keepMail(seatAfter(confirmRecorded(round, recorded, 1, later)), 1, mail)?.seat.answer?.onBehalf,
  ).toMatchObject({
    confirmedAt: later,
    mail,
  });
});

test('given rows and events of before how an answer came was told apart, then they read as recorded and not confirmed', () => {
  const old = { ...recorded, answer: { ...recorded.answer, onBehalf: 'Telefon den 19. maj.' } };
  expect(SeatInCase.parse(old).answer?.onBehalf).toEqual({
    by: 'other',
    givenAt: null,
    from: null,
    note: 'Telefon den 19. maj.',
    mail: null,
    confirmedAt: null,
  });
  expect(SeatInCase.parse(SeatInCase.parse(old))).toEqual(SeatInCase.parse(old));
  const event = {
    stream: 'centret',
    kind: 'answered',
    version: 1,
    answer: 1,
    choice: 'approve',
    comment: '',
    onBehalf: 'Telefon',
    fingerprint: 'x',
  };
  expect(Happening.parse(event)).toMatchObject({ onBehalf: { by: 'other', note: 'Telefon' } });
});

// Whatever the secretariat records and the member says, in whatever order.
const step = fc.oneof(
  fc.record({
    do: fc.constantFrom('record' as const, 'vote' as const),
    choice: fc.constantFrom(...Choice.options),
    n: fc.constant(0),
  }),
  fc.record({
    do: fc.constantFrom('confirm' as const, 'dispute' as const),
    choice: fc.constant('approve' as const),
    n: fc.integer({ min: 1, max: 4 }),
  }),
);

test('numbers never go back, every writing is one event, and a disputed answer is never counted', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, whenConfirmed) => {
      const rule = whenConfirmed ? ('whenConfirmed' as const) : ('countsAtOnce' as const);
      const by: OpenRound = { ...round, rules: { ...round.rules, onBehalf: chosen(rule) } };
      let seat = first;
      for (const one of steps) {
        const before = seat;
        const decision =
          one.do === 'confirm'
            ? confirmRecorded(by, seat, one.n, later)
            : one.do === 'dispute'
              ? disputeRecorded(by, seat, one.n, later)
              : castAnswer(by, seat, {
                  version: 1,
                  seen: answerNumber(seat),
                  choice: one.choice,
                  comment: 'Se notat.',
                  receivedAt: later,
                  onBehalf: one.do === 'record' ? phone : null,
                });
        if ('seat' in decision) seat = decision.seat;
        expect(seat.events - before.events).toBe('seat' in decision ? 1 : 0);
        expect(answerNumber(seat)).toBeGreaterThanOrEqual(answerNumber(before));
        expect(seat.disputed === undefined || seat.answer?.n !== seat.disputed.n).toBe(true);
        const figures = figuresOf(by.rules, [seat]);
        const counted =
          seat.answer !== null && !(whenConfirmed && seat.answer.onBehalf?.confirmedAt === null);
        expect(figures.answered).toBe(counted ? 1 : 0);
        expect(owing(by.rules, [seat])).toHaveLength(counted ? 0 : 1);
      }
    }),
  );
});
