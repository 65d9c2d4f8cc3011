import { ulid } from 'ulid';
import type { Board } from '../../domain/board/board';
import { Instant } from '../../domain/ids';
import { connectStorage } from '../../storage/connect';
import type { Deps } from '../../workflows/deps';
import { deskFolder } from '../desk/deskFolder';
import { openDeskClock } from '../desk/openDeskClock';
import { openDeskStorage } from '../desk/openDeskStorage';
import { Refusal } from '../host/refusal';
import { readDeskSettings } from '../settings';

/** The desk's storage and clock for one command, running beside `npm start` or without it. */
export async function withDesk<T>(run: (deps: Deps) => Promise<T>): Promise<T> {
  const { dataFolder } = readDeskSettings();
  const desk = await openDeskStorage(dataFolder);
  try {
    const storage = connectStorage({ connectionString: desk.connectionString });
    await storage.ensure();
    const clock = openDeskClock(deskFolder(dataFolder).clockFile);
    const now = () => Instant.parse(new Date(clock.now()).toISOString());
    const quiet = () => {};
    return await run({
      ...storage,
      clock: { now },
      ids: { ulid: () => ulid(clock.now()) },
      log: { info: quiet, warn: quiet, error: quiet },
    });
  } finally {
    await desk.close();
  }
}

/** The board that `--board` names, or the only one there is. Throws a Refusal that lists them otherwise. */
export async function boardMeant(deps: Pick<Deps, 'boards'>, named: string | undefined): Promise<Board> {
  const boards = await deps.boards.list();
  if (boards.length === 0)
    throw new Refusal('There is no board yet. Import one: npm run votum -- board import FILE');
  const ids = boards.map((board) => board.id).join(', ');
  const [only] = boards;
  if (named === undefined && boards.length === 1 && only !== undefined) return only;
  const found = boards.find((board) => board.id === named);
  if (found !== undefined) return found;
  throw new Refusal(
    `${named === undefined ? 'Say which board with --board' : `There is no board "${named}"`}: ${ids}.`,
  );
}
