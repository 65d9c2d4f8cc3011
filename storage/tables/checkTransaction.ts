import { StorageFault } from '../fault';
import { type Change, MOST_ROWS } from './table';

const LARGEST_BYTES = 4 * 1024 * 1024;
// What the envelope of one row takes in the request, generously.
const ENVELOPE_BYTES = 2_048;

/** Throws a StorageFault for a transaction the store would refuse, or Azurite alone would let through. */
export function checkTransaction(changes: readonly Change[], table: string): void {
  const fault = () => new StorageFault('bad-transaction', table);
  if (changes.length > MOST_ROWS) throw new StorageFault('too-many-rows', table);
  const [first] = changes;
  if (first === undefined || changes.some(({ row }) => row.partition !== first.row.partition)) throw fault();
  if (new Set(changes.map(({ row }) => row.row)).size < changes.length) throw fault();
  const bytes = changes.reduce(
    (sum, { row }) => sum + Buffer.byteLength(JSON.stringify(row.props)) + ENVELOPE_BYTES,
    0,
  );
  if (bytes > LARGEST_BYTES) throw new StorageFault('too-big', table);
}
