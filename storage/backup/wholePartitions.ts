import { StorageFault } from '../fault';
import type { Key } from '../tables/table';

/** A page of a list of rows; `next` leads to the one after. */
export interface Page<R> {
  rows: R[];
  next: string | undefined;
}

/** Asks for the page `next` leads to, or the first; of one partition, or of all of them. */
export type ReadPage<R> = (partition: string | null, next: string | undefined) => Promise<Page<R>>;

// A partition of several pages is read until nobody has written to it meanwhile.
const TRIES = 10;

/**
 * The rows a partition at a time, each as it was at one moment. The store answers one page from one moment, so what a page
 * holds whole is right as it is; a partition that goes over the end of a page is read once more by itself.
 */
export async function* wholePartitions<R extends Key & { etag: string }>(
  read: ReadPage<R>,
): AsyncIterable<R[]> {
  let next: string | undefined;
  let done: string | undefined;
  do {
    const page: Page<R> = await read(null, next);
    next = page.next;
    const last = page.rows.at(-1)?.partition;
    for (const rows of inTurn(page.rows)) {
      const partition = rows[0]?.partition;
      if (partition === undefined || partition === done) continue;
      yield partition === last && next !== undefined ? await onePartition(read, partition) : rows;
      done = partition;
    }
  } while (next !== undefined);
}

/** One partition at one moment. Throws a StorageFault `busy` when it is written to faster than it can be read. */
export async function onePartition<R extends Key & { etag: string }>(
  read: ReadPage<R>,
  partition: string,
): Promise<R[]> {
  let seen = '';
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { rows, pages } = await readThrough(read, partition);
    const marks = rows.map(({ row, etag }) => `${row} ${etag}`).join('\n');
    if (pages === 1 || marks === seen) return rows;
    seen = marks;
  }
  throw new StorageFault('busy', 'partition');
}

async function readThrough<R>(read: ReadPage<R>, partition: string): Promise<{ rows: R[]; pages: number }> {
  const rows: R[] = [];
  let next: string | undefined;
  let pages = 0;
  do {
    const page = await read(partition, next);
    rows.push(...page.rows);
    next = page.next;
    pages += 1;
  } while (next !== undefined);
  return { rows, pages };
}

function inTurn<R extends Key>(rows: readonly R[]): R[][] {
  const parted: R[][] = [];
  for (const row of rows) {
    const latest = parted.at(-1);
    if (latest?.[0]?.partition === row.partition) latest.push(row);
    else parted.push([row]);
  }
  return parted;
}
