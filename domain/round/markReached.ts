import { isPast } from '../calendar/deadline';
import type { Instant } from '../ids';
import type { Happening } from './events';
import type { Round } from './round';
import { isOut, type SeatInCase } from './seat';

/**
 * The seat once a version of the case has come to its member, who can answer it: only then may silence approve (design,
 * invariant 6). Null where there is nothing to note: it was known, the version is not in force any more, or it came
 * too late.
 * @param version of the card that was delivered.
 */
export function markReached(
  round: Round,
  seat: SeatInCase,
  version: number,
  now: Instant,
): { seat: SeatInCase; happening: Happening } | null {
  if (round.status !== 'open' || round.version !== version || isPast(round.deadline, now)) return null;
  if (seat.reached || seat.sealed || isOut(seat)) return null;
  return {
    seat: { ...seat, events: seat.events + 1, reached: true },
    happening: { stream: seat.seatId, kind: 'reached', version },
  };
}
