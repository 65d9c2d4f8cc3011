import { Board } from '../../domain/board/board';
import { Round } from '../../domain/round/round';
import { aBoard, aBoardOf, aClosedCase, aDraft, aMeeting, anIdentity, anOpenCase, aUlid } from './builders';

test('a board is one that an import would accept, and no two share an id', () => {
  const board = aBoard();
  expect(Board.parse(board)).toEqual(board);
  expect(aBoard().id).not.toBe(board.id);
  expect(aBoardOf(90).seats).toHaveLength(90);
});

test('the last seat is an observer, the first two are the chairs, and the secretariat has no seat', () => {
  const board = aBoard();
  expect(board.seats.map((seat) => [seat.vote, seat.chair])).toEqual([
    [true, true],
    [true, true],
    [true, false],
    [true, false],
    [true, false],
    [false, false],
  ]);
  expect(board.secretariat[0]?.person.identities).toEqual([anIdentity(51)]);
});

test('a ULID with a number is always the same, one without is always new', () => {
  expect(aUlid(3)).toBe(aUlid(3));
  expect(aUlid()).not.toBe(aUlid());
  expect(aUlid(31)).toHaveLength(26);
});

test('a draft, an open and a closed case are cases', () => {
  const board = aBoard();
  expect(Round.parse(aDraft(board)).status).toBe('draft');
  const open = anOpenCase(board, { answers: { centret: 'reject', foreningen: 'approve-with-comment' } });
  expect(Round.parse(open.round).status).toBe('open');
  expect(open.seats.map((seat) => seat.answer?.choice)).toEqual([
    undefined,
    undefined,
    undefined,
    'reject',
    'approve-with-comment',
    undefined,
  ]);
  expect(open.events.map((event) => event.happening.kind)).toEqual([
    'drafted',
    'opened',
    'answered',
    'answered',
  ]);
  const closed = aClosedCase(board, open);
  expect(Round.parse(closed.round).status).toBe('closed');
  expect(closed.seats.every((seat) => seat.sealed)).toBe(true);
});

test('a meeting is a meeting', () => {
  expect(aMeeting({ id: '2025-2', seq: 2 }).id).toBe('2025-2');
});
