import path from 'node:path';
import { writeBackup } from '../backup/writeBackup';
import type { Args } from './commands';
import type { Store } from './open';

/** `backup FOLDER`: everything the store holds, into a new folder. Votum may be running. */
export async function backupStore(store: Store, { files }: Args): Promise<string[]> {
  const folder = path.resolve(files[0] ?? '');
  const { tables, readAgain, papers } = await writeBackup(store.inventory, folder, store.clock.now());
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return [
    `${rows} rows and ${papers.rows} papers are in ${folder}.`,
    ...(readAgain.rows > 0 ? ['Cases that were decided meanwhile were read again.'] : []),
    'It holds everything the boards wrote, names and comments too: keep it as you keep the minutes.',
  ];
}
