import { isReached } from '../../domain/board/seatReach';
import { isPast } from '../../domain/calendar/deadline';
import { caseView } from '../../domain/round/caseView';
import { isOut } from '../../domain/round/seat';
import type { Notice } from '../notice';
import type { WholeCase } from '../ports';
import { placeOf } from '../recipients';
import { seatReaches } from '../seatReaches';
import type { At } from './at';

// A message with more mentions than Teams takes would reach nobody.
const MOST_MENTIONED = 20;

/**
 * Whom to mention in the channel: members who sit there, have no chat with Votum that takes a card, and take part. It goes out with a
 * version and never later, when it would tell who has not answered. Null when there is nobody, or the version has been
 * followed by another.
 */
export async function callNotice(at: At, whole: WholeCase, version: number): Promise<Notice | null> {
  const { deps, board, stream } = at;
  const round = whole.round.value;
  const now = deps.clock.now();
  if (round.status !== 'open' || round.version !== version || isPast(round.deadline, now)) return null;
  const { seats, look } = await seatReaches(deps, board);
  const people = seats.flatMap((reach) => {
    const seat = whole.seats.find(({ value }) => value.seatId === reach.seatId)?.value;
    const there = look?.seated.find(({ seatId }) => seatId === reach.seatId);
    const person = board.seats.find(({ id }) => id === reach.seatId)?.person;
    if (seat === undefined || there === undefined || person === undefined) return [];
    if (isReached(reach) || isOut(seat) || seat.handover !== null || seat.answer !== null) return [];
    return [{ userId: there.userId, name: person.name }];
  });
  if (people.length === 0) return null;
  const posts = await deps.rounds.readPosts(stream);
  const card = posts.find(({ value }) => value.place === placeOf({ kind: 'channel' }, 'case'));
  return {
    kind: 'call',
    view: caseView(
      board,
      round,
      whole.seats.map(({ value }) => value),
      { kind: 'channel' },
      now,
    ),
    people: people.slice(0, MOST_MENTIONED),
    thread: card?.value.activityIds.at(-1) ?? null,
  };
}
