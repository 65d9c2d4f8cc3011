import { connectStorage } from '../../storage/connect';
import { startAzurite } from '../azurite';
import { Refusal, sentenceOf } from '../host/refusal';
import { readRunning } from './describeRunning';
import { type DeskFolder, deskFolder, makeDeskFolder } from './deskFolder';
import { lockDesk } from './lockDesk';

/** The desk's storage, and how to let go of it. */
export type DeskStorage = { connectionString: string; close(): Promise<void> };

/**
 * The storage of the desk in `folder`, for a program beside it such as the CLI: that of the running desk, else one
 * started for as long as it is open. Throws a Refusal when the desk is just starting or its data are broken.
 */
export async function openDeskStorage(folder: string): Promise<DeskStorage> {
  const desk = deskFolder(folder);
  makeDeskFolder(desk);
  const lock = await lockDesk(folder).catch((fault: unknown) => {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  });
  if (!lock) {
    const running = readRunning(desk.runningFile);
    if (!running) throw new Refusal('Votum is just starting. Try again when it says that it is ready.');
    return { connectionString: running.connectionString, close: async () => {} };
  }
  try {
    const azurite = await startDeskAzurite(desk);
    const close = async () => {
      await azurite.stop();
      await lock.release();
    };
    return { connectionString: azurite.connectionString, close };
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

/**
 * Starts Azurite on the desk's data, with the tables and queues that the infrastructure makes in Azure. Throws a Refusal
 * that says how to start over when it does not take them.
 */
export async function startDeskAzurite(desk: DeskFolder) {
  try {
    const azurite = await startAzurite({ kind: 'folder', folder: desk.azurite });
    await connectStorage({ connectionString: azurite.connectionString }).ensure();
    return azurite;
  } catch (fault) {
    const said = sentenceOf(fault).split('\n').at(-1) ?? '';
    throw new Refusal(
      `The storage in ${desk.azurite} cannot be opened (${said}). Run npm run reset to start over.`,
    );
  }
}
