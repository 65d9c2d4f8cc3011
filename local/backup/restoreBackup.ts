import type { Instant } from '../../domain/ids';
import type { Inventory } from '../../storage/backup/inventory';
import { putAside } from '../../storage/backup/putAside';
import { TABLES } from '../../storage/storage';
import type { Due } from '../../workflows/ports';
import { Refusal } from '../host/refusal';
import type { Backup } from './readBackup';

/** What was put back; `aside`: work, and looks at cases, that wait for `queue release`. */
export interface Restored {
  rows: number;
  papers: number;
  aside: number;
}

/**
 * Puts a backup into an empty store. Throws a Refusal for a store that holds anything, before anything is written.
 * Papers come first and what is due last: a restore that breaks off leaves a store in which nothing happens by itself.
 */
export async function restoreBackup(
  inventory: Inventory,
  due: Due,
  backup: Backup,
  now: Instant,
): Promise<Restored> {
  await mustBeEmpty(inventory);
  const restored = { rows: 0, papers: 0 };
  const asides = new Set<string>();
  for await (const mark of backup.papers()) {
    await inventory.putPaper(mark, await backup.paper(mark));
    restored.papers += 1;
  }
  for (const table of TABLES)
    for await (const partition of backup.partitions(table)) {
      const { rows, aside } = putAside(table, partition, now);
      for (const row of aside) {
        await due.setAside(row);
        asides.add(`${row.stream} ${row.what} ${row.key}`);
      }
      if (rows.length > 0) await inventory.create(table, rows);
      restored.rows += rows.length;
    }
  return { ...restored, aside: asides.size };
}

async function mustBeEmpty(inventory: Inventory): Promise<void> {
  const full = (what: string) =>
    new Refusal(
      `The store is not empty: it holds ${what}. A backup is restored into an empty store and never into one in use.`,
    );
  for (const table of TABLES)
    for await (const [row] of inventory.partitions(table))
      if (row !== undefined) throw full(`rows in ${table}`);
  for await (const _ of inventory.papers()) throw full('papers');
}
