import type { Board } from '../domain/board/board';
import type { OperationId } from '../domain/ids';
import { appendEnded } from '../domain/register/appendEnded';
import { recordOf } from '../domain/register/caseRecord';
import type { EndedEntry } from '../domain/register/entry';
import type { ClosedRound } from '../domain/round/round';
import type { Deps } from './deps';

const TRIES = 8;

/**
 * Enters a closed case in the board's register, under a number or only listed. Safe to repeat: the case's mark stands in
 * the same transaction as its entry, so one case is entered once.
 * Throws when the register stays contested or does not answer; delivery then tries again.
 */
export async function registerEnding(
  deps: Pick<Deps, 'register' | 'rounds'>,
  round: ClosedRound,
  board: Board,
): Promise<EndedEntry> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await deps.register.ofRound(board.id, round.id);
    if (before !== null) return before;
    const [head, { events }] = await Promise.all([
      deps.register.head(board.id),
      deps.rounds.readRecord(round.id),
    ]);
    const next = appendEnded(head?.value ?? null, round, recordOf(events), board.calendar);
    if ((await deps.register.append(next.head, head?.etag ?? null, next.entry)) === 'committed')
      return next.entry;
  }
  throw new Error('VOTUM-REGISTER-CONTESTED');
}

/** The operation id of the rows that follow a registration: the same however often it is tried. */
export function registrationOf(round: ClosedRound): OperationId {
  return `register-${round.id}`;
}
