import type { StoredRow, Table } from '../../storage/tables/table';
import type { Wakes } from '../../workflows/ports';

/** One call to the store: what it read and wrote, and when it was under way, in milliseconds. */
export interface StoreCall {
  verb: Exclude<keyof Table, 'name'> | 'wake';
  table: string;
  rowsRead: number;
  rowsWritten: number;
  from: number;
  to: number;
}

/** A table whose calls are noted. `travel` is the way there: without one a store in memory answers at once. */
export function countTable(table: Table, calls: StoreCall[], travel: () => Promise<unknown>): Table {
  const noted = async <T>(
    verb: StoreCall['verb'],
    rowsWritten: number,
    call: () => Promise<T>,
    rowsRead: (answer: T) => number = () => 0,
  ): Promise<T> => {
    const one = { verb, table: table.name, rowsRead: 0, rowsWritten, from: performance.now(), to: 0 };
    calls.push(one);
    await travel();
    const answer = await call();
    one.rowsRead = rowsRead(answer);
    one.to = performance.now();
    return answer;
  };
  const found = (row: StoredRow | null) => (row === null ? 0 : 1);
  return {
    name: table.name,
    get: (key) => noted('get', 0, () => table.get(key), found),
    check: (key) => noted('check', 0, () => table.check(key), found),
    query: (query) =>
      noted(
        'query',
        0,
        () => table.query(query),
        (rows) => rows.length,
      ),
    create: (row) => noted('create', 1, () => table.create(row)),
    replace: (row, etag) => noted('replace', 1, () => table.replace(row, etag)),
    remove: (key, etag) => noted('remove', 1, () => table.remove(key, etag)),
    transact: (changes) => noted('transact', changes.length, () => table.transact(changes)),
    overwrite: (row) => noted('overwrite', 1, () => table.overwrite(row)),
  };
}

/** Wake-ups that are noted among the calls. */
export function countWakes(wakes: Wakes, calls: StoreCall[], travel: () => Promise<unknown>): Wakes {
  return {
    wake: async (...asked) => {
      const one: StoreCall = {
        verb: 'wake',
        table: 'deliver',
        rowsRead: 0,
        rowsWritten: 1,
        from: performance.now(),
        to: 0,
      };
      calls.push(one);
      await travel();
      await wakes.wake(...asked);
      one.to = performance.now();
    },
  };
}

export function rowsRead(calls: readonly StoreCall[]): number {
  return calls.reduce((sum, call) => sum + call.rowsRead, 0);
}

/**
 * How many of these calls had to wait for another: the longest chain in which each began after the one before had
 * ended.
 */
export function sequential(calls: readonly Pick<StoreCall, 'from' | 'to'>[]): number {
  let chain = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const call of [...calls].sort((a, b) => a.to - b.to)) {
    if (call.from < free) continue;
    chain += 1;
    free = call.to;
  }
  return chain;
}
