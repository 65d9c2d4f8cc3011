import fc from 'fast-check';
import { amendCase } from '../../../domain/round/amendCase';
import { caseView } from '../../../domain/round/caseView';
import { castAnswer } from '../../../domain/round/castAnswer';
import { decideCase, endsEarly, figuresOf } from '../../../domain/round/endCase';
import { offeredChoices } from '../../../domain/round/offeredChoices';
import {
  decideRecusal,
  GROUNDS,
  reportRecusal,
  undoRecusal,
  wouldBeTooFew,
} from '../../../domain/round/recusal';
import type { OpenRound } from '../../../domain/round/round';
import { outstanding, type SeatInCase } from '../../../domain/round/seat';
import { standByAnswer } from '../../../domain/round/standByAnswer';
import { aBoard, aClosedCase, aDraft, aMoment, anOpenCase } from '../../support/builders';
import { caseRules } from '../../support/caseRules';

const board = aBoard();
const now = '2025-05-20T08:00:00.000Z';
const given = () => anOpenCase(board, { answers: { ministeriet: 'approve', centret: 'reject' } });
const find = (seats: readonly SeatInCase[], id: string): SeatInCase => {
  const seat = seats.find((one) => one.seatId === id);
  if (seat === undefined) throw new Error(id);
  return seat;
};
function reported(round: OpenRound, seat: SeatInCase, by: 'self' | 'secretariat' = 'self'): SeatInCase {
  const decision = reportRecusal(round, seat, by, '', now);
  if (decision.kind !== 'reported') throw new Error(decision.kind);
  return decision.seat;
}
const put = (seats: readonly SeatInCase[], changed: SeatInCase) =>
  seats.map((seat) => (seat.seatId === changed.seatId ? changed : seat));

test('given an answer, when the seat is reported, then it is set aside and not counted, and nobody reminds the seat', () => {
  const { round, seats } = given();
  const seat = reported(round, find(seats, 'centret'));
  expect(seat).toMatchObject({
    answer: null,
    recused: false,
    events: 2,
    recusal: { status: 'reported', by: 'self', event: 2, setAside: { choice: 'reject' } },
  });
  const after = put(seats, seat);
  // In the base until somebody has decided: nothing is approved for want of a seat.
  expect(figuresOf(round.rules, after)).toMatchObject({ eligible: 5, answered: 1, against: 0, recused: 0 });
  expect(outstanding(after).map(({ seatId }) => seatId)).toEqual(['region-vest', 'region-ost', 'foreningen']);
});

test('given a reported seat, then it sees neither papers, answers nor figures, and cannot answer', () => {
  const { round, seats } = given();
  const after = put(seats, reported(round, find(seats, 'centret')));
  const view = caseView(board, round, after, { kind: 'member', seatId: find(seats, 'centret').seatId }, now);
  expect(view).toMatchObject({
    viewer: 'recused',
    figures: null,
    seats: null,
    mine: { answer: null, recusal: { status: 'reported' } },
  });
  const press = {
    version: 1,
    seen: 1,
    choice: 'approve' as const,
    comment: '',
    receivedAt: now,
    onBehalf: null,
  };
  expect(castAnswer(round, find(after, 'centret'), press).kind).toBe('recused');
  const chair = caseView(
    board,
    round,
    after,
    { kind: 'chair', seatId: find(seats, 'ministeriet').seatId },
    now,
  );
  expect(chair.seats?.find((line) => line.seatId === 'centret')).toMatchObject({
    state: 'reported',
    choice: null,
    comment: '',
    recusal: { reported: 2, ground: null },
  });
  expect(JSON.stringify(chair.seats)).not.toContain('setAside');
});

test('given everyone else has answered, when one is reported, then the case does not end before it is settled', () => {
  const answers = {
    ministeriet: 'approve',
    'region-vest': 'approve',
    'region-ost': 'approve',
    centret: 'approve',
    foreningen: 'approve',
  } as const;
  const { round, seats } = anOpenCase(board, { answers, form: { earlyClose: 'whenAllAnswered' } });
  expect(endsEarly(round, seats)).toBe('allAnswered');
  const after = put(seats, reported(round, find(seats, 'centret')));
  expect(endsEarly(round, after)).toBeNull();
  const decided = decideRecusal(
    round,
    find(after, 'centret'),
    2,
    { outcome: 'disqualified', ground: 1 },
    now,
  );
  if (decided.kind !== 'decided') throw new Error(decided.kind);
  expect(endsEarly(round, put(after, decided.seat))).toBe('allAnswered');
});

test('given a report, when it is undone, then the answer is in force again as if nothing had been reported', () => {
  const { round, seats } = given();
  const before = find(seats, 'centret');
  const undone = undoRecusal(round, reported(round, before), 'self');
  expect(undone).toMatchObject({
    kind: 'undone',
    seat: { ...before, events: 3 },
    happening: { kind: 'recusalUndone', reported: 2 },
  });
});

test('given an amendment meanwhile, when the report is undone, then the answer is one to the earlier version', () => {
  const { round, seats } = given();
  const after = put(seats, reported(round, find(seats, 'centret')));
  const proposal = { ...round.proposal, title: 'Ny titel' };
  const amended = amendCase(
    round,
    after,
    { proposal, reason: 'Rettet.', deadline: 'restarts' },
    now,
    board.calendar,
  );
  if (amended.kind !== 'amended') throw new Error(amended.kind);
  const undone = undoRecusal(amended.round, find(amended.seats, 'centret'), 'self');
  expect(undone).toMatchObject({
    kind: 'undone',
    seat: { answer: null, previous: { version: 1, choice: 'reject' } },
  });
});

test('given not disqualified, then the seat takes part again and its answer is offered, not put back', () => {
  const { round, seats } = given();
  const decided = decideRecusal(
    round,
    reported(round, find(seats, 'centret')),
    2,
    { outcome: 'notDisqualified' },
    now,
  );
  if (decided.kind !== 'decided') throw new Error(decided.kind);
  expect(decided).toMatchObject({
    seat: {
      recused: false,
      answer: null,
      previous: { choice: 'reject', n: 1 },
      recusal: { status: 'notDisqualified', event: 2 },
    },
    happening: { kind: 'recusalDecided', reported: 2, outcome: 'notDisqualified', ground: null },
  });
  expect(outstanding(put(seats, decided.seat)).map(({ seatId }) => seatId)).toContain('centret');
  expect(standByAnswer(round, decided.seat, { version: 1, seen: 1, receivedAt: now })).toMatchObject({
    kind: 'record',
    seat: { answer: { n: 2, choice: 'reject', upheld: true } },
  });
  expect(reportRecusal(round, decided.seat, 'self', '', now).kind).toBe('reported');
});

test('given disqualified, then the seat is out of base and quorum, and of the reason only the ground is kept', () => {
  const { round, seats } = given();
  const decided = decideRecusal(
    round,
    reported(round, find(seats, 'centret')),
    2,
    { outcome: 'disqualified', ground: 3 },
    now,
  );
  if (decided.kind !== 'decided') throw new Error(decided.kind);
  const after = put(seats, decided.seat);
  expect(decided.seat).toMatchObject({
    recused: true,
    answer: null,
    recusal: { status: 'disqualified', ground: 3 },
  });
  expect(figuresOf(round.rules, after)).toMatchObject({ eligible: 4, recused: 1, answered: 1, against: 0 });
  expect(decided.happening).toEqual({
    stream: 'centret',
    kind: 'recusalDecided',
    reported: 2,
    outcome: 'disqualified',
    ground: 3,
  });
  expect(reportRecusal(round, decided.seat, 'self', '', now).kind).toBe('recused');
  expect(undoRecusal(round, decided.seat, 'self').kind).toBe('nothing');
});

test('a decision made twice is one, and one that comes late finds the question settled', () => {
  const { round, seats } = given();
  const seat = reported(round, find(seats, 'centret'));
  const decided = decideRecusal(round, seat, 2, { outcome: 'disqualified', ground: 3 }, now);
  if (decided.kind !== 'decided') throw new Error(decided.kind);
  expect(decideRecusal(round, decided.seat, 2, { outcome: 'disqualified', ground: 3 }, now).kind).toBe(
    'repeated',
  );
  expect(decideRecusal(round, decided.seat, 2, { outcome: 'disqualified', ground: 4 }, now).kind).toBe(
    'settled',
  );
  expect(decideRecusal(round, decided.seat, 2, { outcome: 'notDisqualified' }, now).kind).toBe('settled');
  const undone = undoRecusal(round, seat, 'self');
  if (undone.kind !== 'undone') throw new Error(undone.kind);
  const again = reported(round, undone.seat);
  // The decision was about the first report, which was taken back.
  expect(decideRecusal(round, again, 2, { outcome: 'disqualified', ground: 3 }, now).kind).toBe('settled');
});

test('who did not report cannot take it back, and nothing is reported twice or after the end', () => {
  const { round, seats, events } = given();
  const seat = reported(round, find(seats, 'centret'), 'secretariat');
  expect(undoRecusal(round, seat, 'self').kind).toBe('notYours');
  expect(reportRecusal(round, seat, 'self', '', now).kind).toBe('already');
  const closed = aClosedCase(board, { round, seats, events }).round;
  expect(reportRecusal(closed, find(seats, 'centret'), 'self', '', now).kind).toBe('ended');
  expect(decideRecusal(closed, seat, 2, { outcome: 'notDisqualified' }, now).kind).toBe('ended');
  expect(undoRecusal(closed, seat, 'secretariat').kind).toBe('ended');
  expect(reportRecusal(aDraft(board), find(seats, 'centret'), 'self', '', now).kind).toBe('notOpen');
  expect(reportRecusal(round, find(seats, 'centret'), 'self', '', '2025-05-28T22:00:05.000Z').kind).toBe(
    'ended',
  );
});

test('it is told when fewer are left than must answer', () => {
  const { round, seats } = given();
  const centret = find(seats, 'centret').seatId;
  const asking = (min: number, basis: 'answers' | 'participants' = 'answers') => ({
    ...round.rules,
    quorum: { value: { of: 'eligible' as const, basis, min }, setBy: 'board' as const },
  });
  expect(wouldBeTooFew(asking(5), seats, centret)).toBe(true);
  expect(wouldBeTooFew(asking(4), seats, centret)).toBe(false);
  expect(wouldBeTooFew(asking(5), seats, find(seats, 'universitetet').seatId)).toBe(false);
  // As in AMF R621-2: who abstains for a conflict of interest counts as having taken part.
  expect(wouldBeTooFew(asking(5, 'participants'), seats, centret)).toBe(false);
});

test('whatever is answered and reported, the disqualified and the reported never count', () => {
  const ids = board.seats.filter((seat) => seat.vote).map((seat) => seat.id);
  const fate = fc.constantFrom('none', 'reported', 'disqualified', 'undone', 'notDisqualified' as const);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.option(fc.constantFrom(...offeredChoices({ kind: 'approval', rules: caseRules() }))),
          fate,
          fc.constantFrom(...GROUNDS),
        ),
        {
          minLength: 5,
          maxLength: 5,
        },
      ),
      (rows) => {
        const answers = Object.fromEntries(
          rows.flatMap(([choice], i) => (choice === null ? [] : [[ids[i], choice]])),
        );
        const { round, seats } = anOpenCase(board, { now: aMoment, answers });
        const after = seats.map((seat) => {
          const row = rows[ids.indexOf(seat.seatId)];
          if (row === undefined || row[1] === 'none') return seat;
          const out = reported(round, seat);
          if (row[1] === 'reported') return out;
          const done =
            row[1] === 'undone'
              ? undoRecusal(round, out, 'self')
              : decideRecusal(
                  round,
                  out,
                  out.events,
                  row[1] === 'disqualified'
                    ? { outcome: 'disqualified', ground: row[2] }
                    : { outcome: 'notDisqualified' },
                  now,
                );
          if (done.kind !== 'undone' && done.kind !== 'decided') throw new Error(done.kind);
          return done.seat;
        });
        const counted = rows.filter(
          ([choice, what]) => choice !== null && (what === 'none' || what === 'undone'),
        );
        const figures = figuresOf(round.rules, after);
        expect(figures.answered).toBe(counted.length);
        expect(figures.recused).toBe(rows.filter(([, what]) => what === 'disqualified').length);
        const ended = decideCase(round, after, 'closedEarly', now, board.calendar);
        if (ended.round.ending.kind === 'decided') expect(ended.round.ending.verdict.tally).toEqual(figures);
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 300) },
  );
});
