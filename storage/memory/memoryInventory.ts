import type { Inventory, PaperMark, RawRow } from '../backup/inventory';
import { onePartition, type ReadPage, wholePartitions } from '../backup/wholePartitions';
import { checkPaper } from '../blobs/papers';
import { StorageFault } from '../fault';
import type { TableName } from '../storage';
import type { Table } from '../tables/table';

/** What lies in memory tables, and papers of its own: for tests. */
export function memoryInventory(table: (name: TableName) => Table): Inventory {
  const kept = new Map<string, { mark: PaperMark; bytes: Uint8Array }>();
  const nameOf = ({ board, sha256 }: PaperMark) => `${board}/${sha256}`;
  const pages =
    (name: TableName): ReadPage<RawRow & { etag: string }> =>
    async (partition) => ({
      rows: await table(name).query({ partition: partition ?? { from: '', through: '\uffff' } }),
      next: undefined,
    });
  const bare = ({ partition, row, props }: RawRow): RawRow => ({ partition, row, props });
  return {
    partitions: async function* (name) {
      for await (const rows of wholePartitions(pages(name))) yield rows.map(bare);
    },
    partition: async (name, partition) => (await onePartition(pages(name), partition)).map(bare),
    create: async (name, rows) => {
      for (const { partition, row, props } of rows) {
        // The table in memory keeps whatever it is given, types of its own too.
        const written = await table(name).create({ partition, row, props: props as never });
        if (written.kind !== 'written') throw new StorageFault('bad-request', name);
      }
    },
    papers: async function* () {
      for (const [, { mark }] of [...kept].sort(([a], [b]) => (a < b ? -1 : 1))) yield mark;
    },
    paper: async (mark) => {
      const paper = kept.get(nameOf(mark));
      if (paper === undefined) throw new StorageFault('bad-request', 'papers');
      return checkPaper(mark.sha256, paper).bytes;
    },
    putPaper: async (mark, bytes) => {
      if (kept.has(nameOf(mark))) throw new StorageFault('bad-request', 'papers');
      kept.set(nameOf(mark), { mark, bytes: new Uint8Array(bytes) });
    },
  };
}
