import { Board } from '../../domain/board/board';
import { Instant } from '../../domain/ids';
import { connectStorage } from '../../storage/connect';
import { importBoard } from '../../workflows/importBoard';
import sample from './genomdatabasen.board.json';

/** Puts the sample board into a storage that holds no board yet. `now` gives epoch milliseconds. */
export async function seedSampleBoard(connectionString: string, now: () => number): Promise<void> {
  const storage = connectStorage({ connectionString });
  await storage.ensure();
  if ((await storage.boards.list()).length > 0) return;
  const clock = { now: () => Instant.parse(new Date(now()).toISOString()) };
  await importBoard({ ...storage, clock }, Board.parse(sample));
}
