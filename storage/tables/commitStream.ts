import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../domain/ids';
import type { StreamId } from '../../workflows/outbox';
import type { Committed, Write } from '../../workflows/ports';
import { StorageFault } from '../fault';
import { keyOf } from '../keys';
import { changeOf, type Marks, outRow } from './roundRows';
import { settle } from './settle';
import { type Change, etagOf, type Table, type Written } from './table';

/** Writes the rows of one stream, all or none. See `Rounds.commit`. */
export async function commitStream(
  table: Table,
  stream: StreamId,
  operation: OperationId,
  writes: readonly Write[],
): Promise<Committed> {
  const [only] = writes;
  if (writes.length === 1 && only?.row === 'outDone') return removeOut(table, keyOf(stream), only);
  const marks = { op: operation, call: randomUUID() };
  const changes = writes.map((write) => changeOf(keyOf(stream), marks, write));
  const written = await table.transact(changes);
  const outcome = await settle(written, (after) => isMine(table, writes, changes, marks, after));
  if (outcome === 'committed') await clearDone(table, writes, changes, written);
  return outcome;
}

async function removeOut(
  table: Table,
  partition: string,
  { id, etag }: Extract<Write, { row: 'outDone' }>,
): Promise<Committed> {
  const key = { partition, row: outRow(id) };
  const written = await table.remove(key, etagOf(etag));
  return settle(written, async (after) => after === 'silence' && (await table.check(key)) === null);
}

/**
 * Whether this commit, or an earlier try of its operation, is in the store. Since all rows are written or none, one
 * tells. After no answer, any row that carries the mark of this very call. An earlier try is known by a row that it
 * created: an event, which is never changed or removed, or else an outbox row. A row that was replaced, or a claim, says
 * nothing there: two who work on the same thing may carry the same operation, and only one of them has won.
 */
async function isMine(
  table: Table,
  writes: readonly Write[],
  changes: readonly Change[],
  marks: Marks,
  after: 'refusal' | 'silence',
): Promise<boolean> {
  const created = (kind: 'event' | 'out') =>
    changes.find(({ do: verb }, i) => verb === 'create' && writes[i]?.row === kind);
  const own = created('event') ?? created('out');
  const witness = own ?? (after === 'silence' ? changes[0] : undefined);
  if (witness === undefined) return false;
  const stored = await table.check(witness.row);
  return (
    stored !== null &&
    (stored.props.call === marks.call || (own !== undefined && stored.props.op === marks.op))
  );
}

// Those that stay behind when this fails are passed over by every reader.
async function clearDone(
  table: Table,
  writes: readonly Write[],
  changes: readonly Change[],
  written: Written,
): Promise<void> {
  if (written.kind !== 'written') return;
  await Promise.all(
    writes.map(async (write, i) => {
      const etag = written.etags[i];
      const change = changes[i];
      if (write.row !== 'outDone' || change === undefined || etag === null || etag === undefined) return;
      try {
        await table.remove(change.row, etag);
      } catch (fault) {
        if (!(fault instanceof StorageFault)) throw fault;
      }
    }),
  );
}
