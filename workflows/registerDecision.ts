import type { Board } from '../domain/board/board';
import type { OperationId } from '../domain/ids';
import { appendEntry, isEntered } from '../domain/register/appendEntry';
import { decisionNumber } from '../domain/register/entry';
import type { ClosedRound } from '../domain/round/round';
import type { Deps } from './deps';

const TRIES = 8;

/**
 * Enters a closed case in the board's register and gives its number; null when this ending gets none. Safe to repeat:
 * the case's mark stands in the same transaction as its entry, so one case is entered once.
 * Throws when the register stays contested or does not answer; delivery then tries again.
 */
export async function registerDecision(
  deps: Pick<Deps, 'register'>,
  round: ClosedRound,
  board: Board,
): Promise<string | null> {
  if (!isEntered(round)) return null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await deps.register.ofRound(board.id, round.id);
    if (before !== null) return decisionNumber(before);
    const head = await deps.register.head(board.id);
    const next = appendEntry(head?.value ?? null, round, board.calendar);
    if ((await deps.register.append(next.head, head?.etag ?? null, next.entry)) === 'committed')
      return next.number;
  }
  throw new Error('VOTUM-REGISTER-CONTESTED');
}

/** The operation id of the rows that follow a registration: the same however often it is tried. */
export function registrationOf(round: ClosedRound): OperationId {
  return `register-${round.id}`;
}
