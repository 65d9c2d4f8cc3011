import { markReached } from '../../../domain/round/markReached';
import { reportRecusal } from '../../../domain/round/recusal';
import type { SeatInCase } from '../../../domain/round/seat';
import { aBoard, aClosedCase, aDraft, aMoment, anOpenCase } from '../../support/builders';

const board = aBoard();
const given = () => {
  const { round, seats, events } = anOpenCase(board);
  const [seat] = seats;
  if (seat === undefined) throw new Error('a board has seats');
  return { round, seats, events, seat };
};

test('given a card that came to its member, then the seat is reached, once, with an event', () => {
  const { round, seat } = given();
  const marked = markReached(round, seat, 1, aMoment);
  expect(marked).toEqual({
    seat: { ...seat, reached: true, events: seat.events + 1 },
    happening: { stream: seat.seatId, kind: 'reached', version: 1 },
  });
  expect(markReached(round, marked?.seat ?? seat, 1, aMoment)).toBeNull();
});

test('given a card of an earlier version, then nobody is reached by it', () => {
  const { round, seat } = given();
  expect(markReached({ ...round, version: 2 }, seat, 1, aMoment)).toBeNull();
});

test('given a card that came after the deadline or the closing, then the silence was none', () => {
  const { round, seats, events, seat } = given();
  expect(markReached(round, seat, 1, '2025-05-28T22:00:01.000Z')).toBeNull();
  const closed = aClosedCase(board, { round, seats, events });
  const sealed = closed.seats[0] ?? seat;
  expect(markReached(closed.round, sealed, 1, aMoment)).toBeNull();
  expect(markReached(aDraft(board), seat, 1, aMoment)).toBeNull();
});

test('given a seat that takes no part, then its own card counts for nothing', () => {
  const { round, seat } = given();
  const reported = reportRecusal(round, seat, 'self', '', aMoment);
  const out: SeatInCase = reported.kind === 'reported' ? reported.seat : seat;
  expect(markReached(round, out, 1, aMoment)).toBeNull();
  expect(markReached(round, { ...seat, recused: true }, 1, aMoment)).toBeNull();
});
