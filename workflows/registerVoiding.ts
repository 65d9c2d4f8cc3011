import type { Board } from '../domain/board/board';
import { appendVoided } from '../domain/register/appendVoided';
import { isNumbered } from '../domain/register/entry';
import type { ClosedRound } from '../domain/round/round';
import type { Deps } from './deps';

const TRIES = 8;

/**
 * Enters in the board's register that the decision of a case is annulled, as it stands on the case. Safe to repeat: what
 * is annulled there already is not entered again.
 * Throws when the register stays contested or does not answer; delivery then tries again.
 */
export async function registerVoiding(
  deps: Pick<Deps, 'register'>,
  { id, voided }: ClosedRound,
  board: Board,
): Promise<void> {
  if (voided === null) return;
  for (let tried = 0; tried < TRIES; tried += 1) {
    // The head first: what is entered after it was read makes the write a conflict.
    const head = await deps.register.head(board.id);
    const entries = await deps.register.list(board.id);
    const entry = entries.filter(isNumbered).find(({ roundId }) => roundId === id);
    if (head === null || entry === undefined) throw new Error('VOTUM-REGISTER-MISSING');
    if (entries.some((other) => other.kind === 'voided' && other.voids.hash === entry.hash)) return;
    const next = appendVoided(head.value, entry, voided, board.calendar);
    if ((await deps.register.append(next.head, head.etag, next.entry)) === 'committed') return;
  }
  throw new Error('VOTUM-REGISTER-CONTESTED');
}
