import type { Deps } from '../deps';
import type { Outbox, StreamId, Task } from '../outbox';

/**
 * Puts a row of work that is held or stuck back among those that wait, its attempts counted anew, and wakes it. `gone`: it is
 * done or was never there. `contested`: somebody else wrote at the same moment.
 */
export async function doAgain(
  deps: Pick<Deps, 'rounds' | 'wakes' | 'clock'>,
  stream: StreamId,
  outId: string,
  by: string,
): Promise<'woken' | 'gone' | 'contested'> {
  const row = await deps.rounds.readOut(stream, outId);
  if (row === null) return 'gone';
  if (row.value.status === 'held' || row.value.status === 'stuck') {
    const now = deps.clock.now();
    const { status } = row.value;
    const value: Outbox = {
      ...row.value,
      status: 'waiting',
      attempts: isOneSending(row.value.task) ? 0 : row.value.attempts,
      notBefore: status === 'stuck' || row.value.notBefore < now ? now : row.value.notBefore,
      code: null,
    };
    const outcome = await deps.rounds.commit(stream, `${by}-${outId}-${now}`, [
      { row: 'out', value, etag: row.etag },
    ]);
    if (outcome !== 'committed') return 'contested';
  }
  // Repeated after a crash, a row that waits already is only woken.
  await deps.wakes.wake(stream, outId, 0);
  return 'woken';
}

/** On a row that spreads, `attempts` is how far it has come. */
function isOneSending(task: Task): boolean {
  return 'to' in task || 'place' in task || task.kind === 'agenda';
}
