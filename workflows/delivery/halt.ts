import type { Outbox, Recipient } from '../outbox';
import type { HaltedRow, Stored } from '../ports';
import { nameOf } from '../recipients';
import type { At } from './at';

/**
 * Takes a row of work out of the queue's hands: it stands until somebody starts it again. The index is written first, so
 * that no crash leaves one that nobody finds. False when the row was changed meanwhile, or the store did not say.
 */
export async function halt(
  at: At,
  row: Stored<Outbox>,
  why: HaltedRow['why'],
  to: Recipient,
  code: string,
): Promise<boolean> {
  const { deps, stream, board } = at;
  const { id, attempts } = row.value;
  const now = deps.clock.now();
  await deps.halted.put({ why, boardId: board.id, to: nameOf(to), stream, outId: id, at: now, code });
  const value: Outbox = { ...row.value, status: why, notBefore: now, code };
  const outcome = await deps.rounds.commit(stream, `${why}-${id}-${attempts}`, [
    { row: 'out', value, etag: row.etag },
  ]);
  if (outcome !== 'committed') return false;
  if (why === 'stuck')
    deps.log.error('work is stuck', {
      code: row.value.task.kind === 'update' ? 'VOTUM-UPDATE-STUCK' : 'VOTUM-DELIVER-STUCK',
      stream,
      out: id,
      last: code,
    });
  return true;
}

/** Takes a row that was held or stuck, and goes on now or is done, off the index. */
export async function unlist({ deps, stream, board }: At, out: Outbox, to: Recipient): Promise<void> {
  const { id: outId, status: why, notBefore: at, code } = out;
  if (why !== 'held' && why !== 'stuck') return;
  await deps.halted.drop({ why, boardId: board.id, to: nameOf(to), stream, outId, at, code: code ?? '' });
}
