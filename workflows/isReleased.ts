import type { Board } from '../domain/board/board';
import type { Role } from '../domain/board/roles';
import { rulesInForce, valueOr } from '../domain/board/rules';
import type { Instant, SeatId } from '../domain/ids';
import type { Round } from '../domain/round/round';

/**
 * Whether the chairs' word that the board's rules ask for before anything is sent has been given. A chair who sends it out
 * himself has given his; with both required, the other's is needed too. Unset means that nobody asks for it.
 * @param role of whoever would send it out; null asks about the word of the others alone.
 * @param given the chairs who have released it.
 * @param out seats that take no part in the case: a chair among them is not asked.
 */
export function isReleased(
  board: Board,
  role: Role | null,
  given: readonly string[],
  now: Instant,
  out: readonly SeatId[] = [],
): boolean {
  const rule = valueOr(rulesInForce(board, now).release, 'none');
  if (rule === 'none') return true;
  const released = new Set<string>(given);
  if (role?.kind === 'chair') released.add(role.seat.id);
  // Where no chair takes part there is nobody to ask.
  const chairs = board.seats.filter((seat) => seat.chair && !out.includes(seat.id));
  return rule === 'oneChair'
    ? chairs.length === 0 || released.size > 0
    : chairs.every((seat) => released.has(seat.id));
}

/** The same of a case that has not been sent out: the chairs its form names as disqualified are not asked. */
export function isCaseReleased(round: Round, board: Board, role: Role | null, now: Instant): boolean {
  return isReleased(board, role, releasedBy(round), now, 'form' in round ? round.form.recused : []);
}

/** The chairs who have released a case that has not been sent out. */
export function releasedBy(round: Round): readonly SeatId[] {
  return round.status === 'awaitingRelease' ? round.releasedBy : [];
}
