import { randomUUID } from 'node:crypto';
import type { Committed } from '../../workflows/ports';
import { StorageFault } from '../fault';
import { etagOf, type Row, type Table, type Written } from './table';

/**
 * What a write came to, told truly. `isMine` looks whether the store holds it: after no answer, and after a refusal that
 * an earlier try of the same operation may be the cause of. `unknown` only when that look fails too.
 *
 * `unanswered`: it was not there when looked for. Should it still arrive, then the next try of
 * the operation, under the same keys, is refused and finds itself here.
 */
export async function settle(
  written: Written,
  isMine: (after: 'refusal' | 'silence') => Promise<boolean>,
): Promise<Committed> {
  if (written.kind === 'written') return 'committed';
  try {
    if (written.kind === 'refused') return (await isMine('refusal')) ? 'committed' : 'conflict';
    return (await isMine('silence')) ? 'committed' : 'unanswered';
  } catch (fault) {
    if (fault instanceof StorageFault) return 'unknown';
    throw fault;
  }
}

/**
 * Creates one row (`etag` null) or replaces it. The row is marked with this one call, to be known again after no
 * answer.
 */
export async function saveRow(table: Table, row: Row, etag: string | null): Promise<Committed> {
  const call = randomUUID();
  const marked = { ...row, props: { ...row.props, call } };
  const written = await (etag === null ? table.create(marked) : table.replace(marked, etagOf(etag)));
  return settle(
    written,
    async (after) => after === 'silence' && (await table.check(row))?.props.call === call,
  );
}
