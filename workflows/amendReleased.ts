import type { Board } from '../domain/board/board';
import type { Role } from '../domain/board/roles';
import { UNSET } from '../domain/board/rules';
import type { AmendForm } from '../domain/round/amendment';
import { isOut, type SeatInCase } from '../domain/round/seat';

/**
 * Whether a new version has the chairs' word that the board's rules ask for before anything is sent. A chair who takes no
 * part in the case is not asked. Unset means that nobody asks for it.
 */
export function isReleased(
  form: Pick<AmendForm, 'releasedBy'>,
  board: Board,
  role: Role,
  seats: readonly SeatInCase[],
): boolean {
  const rule = board.rules.release;
  if (rule === UNSET || rule === 'none') return true;
  const given = new Set<string>(form.releasedBy);
  if (role.kind === 'chair') given.add(role.seat.id);
  const out = new Set<string>(seats.filter(isOut).map((seat) => seat.seatId));
  const chairs = board.seats.filter((seat) => seat.chair && !out.has(seat.id));
  return rule === 'oneChair' ? given.size > 0 : chairs.every((seat) => given.has(seat.id));
}
