import os from 'node:os';
import { ulid } from 'ulid';
import type { Board } from '../../domain/board/board';
import { Instant } from '../../domain/ids';
import type { StorageSettings } from '../../storage/account';
import type { Inventory } from '../../storage/backup/inventory';
import { connectStorage } from '../../storage/connect';
import type { Deps } from '../../workflows/deps';
import type { Queue } from '../../workflows/ports';
import { deskFolder } from '../desk/deskFolder';
import { openDeskClock } from '../desk/openDeskClock';
import { openDeskStorage } from '../desk/openDeskStorage';
import { Refusal } from '../host/refusal';
import { readDeskSettings } from '../settings';
import type { Args } from './commands';

/** What a command works on: what the use cases ask for, and the storage as it lies. */
export interface Store extends Deps {
  inventory: Inventory;
  queue: Queue;
}

/**
 * Opens what a command works on: the account that VOTUM_STORAGE names, by the machine's clock, else the desk's storage and
 * clock, beside `npm start` or without it.
 */
export async function withStore<T>(run: (store: Store) => Promise<T>): Promise<T> {
  const { dataFolder, storage } = readDeskSettings();
  if (storage !== undefined) return runOn(storage, Date.now, run);
  const desk = await openDeskStorage(dataFolder);
  try {
    const clock = openDeskClock(deskFolder(dataFolder).clockFile);
    return await runOn({ connectionString: desk.connectionString }, clock.now, run);
  } finally {
    await desk.close();
  }
}

async function runOn<T>(
  settings: StorageSettings,
  epochMs: () => number,
  run: (store: Store) => Promise<T>,
): Promise<T> {
  const storage = connectStorage(settings);
  await storage.ensure();
  return run({
    ...storage,
    clock: { now: () => Instant.parse(new Date(epochMs()).toISOString()) },
    ids: { ulid: () => ulid(epochMs()) },
    log: operatorLog,
  });
}

/** What an operator changed, a line each beside what the command says: who it was, and codes and ids alone. */
const operatorLog: Deps['log'] = {
  info: (message, fields) => console.error(JSON.stringify({ level: 'info', message, ...fields })),
  warn: (message, fields) => console.error(JSON.stringify({ level: 'warn', message, ...fields })),
  error: (message, fields) => console.error(JSON.stringify({ level: 'error', message, ...fields })),
};

/** Who does it: `--operator`, else the name this machine knows the person by. */
export function operatorOf(options: Args['options']): string {
  return `operator:${operatorName(options)}`;
}

/** The same as an event keeps it, which says by its kind that it is an operator. Throws a Refusal for an empty name. */
export function operatorName({ operator }: Args['options']): string {
  const name = (operator ?? os.userInfo().username).trim().slice(0, 120);
  if (name === '')
    throw new Refusal('Say who you are: --operator NAME. It stands in the event of what you do.');
  return name;
}

/** How the streams begin that `--stream` or `--board` name; '' for all of them. */
export function streamsMeant({ board, stream }: Args['options']): string {
  return stream ?? (board === undefined ? '' : `${board}|`);
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
