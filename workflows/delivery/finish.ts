import type { Outbox } from '../outbox';
import type { Stored, Write } from '../ports';
import type { At } from './at';
import type { Delivered } from './deliver';

/** Marks a row of work done, in one transaction with what else it left to be written. */
export async function finish(at: At, row: Stored<Outbox>, more: Write[]): Promise<Delivered> {
  const { id } = row.value;
  const outcome = await at.deps.rounds.commit(at.stream, `done-${id}`, [
    { row: 'outDone', id, etag: row.etag },
    ...more,
  ]);
  return outcome === 'committed' ? { kind: 'done' } : { kind: 'again', seconds: 10 };
}
