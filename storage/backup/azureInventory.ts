import type { TableEntityResult, TransactionAction } from '@azure/data-tables';
import type { Account } from '../account';
import type { StorageLimits } from '../limits';
import { orFault } from '../orFault';
import type { TableName } from '../storage';
import { MOST_ROWS } from '../tables/table';
import type { Inventory, PaperMark, RawRow } from './inventory';
import { entityOfRaw, rawRowOf } from './typedRow';
import { onePartition, type Page, type ReadPage, wholePartitions } from './wholePartitions';

type Marked = RawRow & { etag: string };

const PAGE = 1000;
// A transaction holds 4 MiB, and each row its own envelope in it.
const MOST_BYTES = 3 * 1024 * 1024;
const bare = ({ etag: _, ...row }: Marked): RawRow => row;

/** What lies in a storage account. `container` is the name of the papers'. */
export function azureInventory(account: Account, container: string, limits: StorageLimits): Inventory {
  const within = () => ({ abortSignal: AbortSignal.timeout(limits.patientMs) });
  const blobs = async () => (await account.blobs()).getContainerClient(container);
  const blobOf = async ({ board, sha256 }: PaperMark) =>
    (await blobs()).getBlockBlobClient(`${board}/${sha256}`);

  const pages =
    (table: TableName): ReadPage<Marked> =>
    (partition, next) =>
      orFault(table, async (): Promise<Page<Marked>> => {
        const filter =
          partition === null ? {} : { filter: `PartitionKey eq '${partition.replaceAll("'", "''")}'` };
        const list = account
          .table(table)
          .repeating.listEntities({ ...within(), disableTypeConversion: true, queryOptions: filter })
          .byPage({ maxPageSize: PAGE, ...(next === undefined ? {} : { continuationToken: next }) });
        const page = (await list.next()).value;
        const rows = (page ?? []).map((entity: TableEntityResult<Record<string, unknown>>) => ({
          ...rawRowOf(entity),
          etag: entity.etag,
        }));
        return { rows, next: page?.continuationToken };
      });

  return {
    partitions: async function* (table) {
      for await (const rows of wholePartitions(pages(table))) yield rows.map(bare);
    },
    partition: async (table, partition) => (await onePartition(pages(table), partition)).map(bare),
    create: async (table, rows) => {
      for (const some of inTransactions(rows))
        await orFault(table, async () => {
          const actions = some.map((row): TransactionAction => ['create', entityOfRaw(row)]);
          await account.table(table).once.submitTransaction(actions, within());
        });
    },
    papers: async function* () {
      let next: string | undefined;
      do {
        const settings = next === undefined ? {} : { continuationToken: next };
        const page = await orFault(container, async () => {
          const list = (await blobs()).listBlobsFlat({ ...within(), includeMetadata: true }).byPage(settings);
          return (await list.next()).value;
        });
        next = page?.continuationToken || undefined;
        for (const { name, metadata } of page?.segment.blobItems ?? []) {
          const [board = '', sha256 = ''] = name.split('/');
          yield { board, sha256, notes: { ...metadata } };
        }
      } while (next !== undefined);
    },
    paper: (mark) =>
      orFault(container, async () => (await blobOf(mark)).downloadToBuffer(0, undefined, within())),
    putPaper: (mark, bytes) =>
      orFault(container, async () => {
        await (await blobOf(mark)).uploadData(bytes, {
          conditions: { ifNoneMatch: '*' },
          metadata: mark.notes,
          blobHTTPHeaders: { blobContentType: 'application/octet-stream' },
          ...within(),
        });
      }),
  };
}

function inTransactions(rows: readonly RawRow[]): RawRow[][] {
  const parted: RawRow[][] = [];
  let bytes = MOST_BYTES;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 2_048;
    const latest = parted.at(-1);
    if (latest === undefined || latest.length === MOST_ROWS || bytes + size > MOST_BYTES) {
      parted.push([row]);
      bytes = size;
    } else {
      latest.push(row);
      bytes += size;
    }
  }
  return parted;
}
