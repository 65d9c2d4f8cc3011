import path from 'node:path';
import { recordOnBoard } from '../../workflows/recordOnBoard';
import { readBackup } from '../backup/readBackup';
import { restoreBackup } from '../backup/restoreBackup';
import type { Args } from './commands';
import { operatorName, operatorOf, type Store } from './open';

/**
 * `restore FOLDER`: puts a backup into an empty store. Nothing is sent and nothing falls due until `queue release`. Throws
 * a Refusal for a damaged backup or a store that holds anything, before anything is written.
 */
export async function restoreStore(store: Store, { files, options }: Args): Promise<string[]> {
  const by = operatorOf(options);
  const backup = await readBackup(path.resolve(files[0] ?? ''));
  const { rows, papers, aside } = await restoreBackup(store.inventory, store.due, backup, store.clock.now());
  store.log.info('restored', { by, rows, papers, aside });
  const { takenAt } = backup.manifest;
  for (const { id } of await store.boards.list())
    await recordOnBoard(
      store,
      id,
      { kind: 'operator', name: operatorName(options) },
      { kind: 'storeRestored', takenAt },
    );
  return [
    `${rows} rows and ${papers} papers of ${takenAt} are restored.`,
    `${aside} things wait for you: nothing is sent and no case is closed or reminded of until you release it.`,
    'See what waits: npm run votum -- doctor. Release it: npm run votum -- queue release [--board ID]',
  ];
}
