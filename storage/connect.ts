import type { Queue } from '../workflows/ports';
import { openAccount, type StorageSettings } from './account';
import { azureInventory } from './backup/azureInventory';
import type { Inventory } from './backup/inventory';
import { blobPapers } from './blobs/papers';
import { StorageFault } from './fault';
import { defaultLimits, type StorageLimits } from './limits';
import { BUDGETS, type Budgets } from './pace/budgets';
import { machineTime, type RealTime } from './pace/realTime';
import { storageQueue } from './queues/queue';
import { queueWakes } from './queues/wakes';
import { readFailure } from './readFailure';
import { type Storage, TABLES, tableStorage } from './storage';
import { azureTable } from './tables/tableClient';

/** The queue of work that waits, and where the host puts what it gave up. */
export const DELIVER_QUEUE = 'deliver';
const POISON_QUEUE = `${DELIVER_QUEUE}-poison`;
const QUEUES = [DELIVER_QUEUE, POISON_QUEUE] as const;
const PAPERS = 'papers';

/** A storage account, and the making of what Votum needs in it. */
export interface ConnectedStorage extends Storage {
  /**
   * Creates the tables, queues and the container that are missing. Throws a StorageFault when the account cannot be
   * used.
   */
  ensure(): Promise<void>;
  /** The same, as it lies: for backups, and for looking for what is out of place. */
  inventory: Inventory;
  queue: Queue;
}

/** Connects to a storage account. Sends nothing before the first use. */
export function connectStorage(
  settings: StorageSettings,
  limits: StorageLimits = defaultLimits,
  time: RealTime = machineTime,
  budgets: Budgets = BUDGETS,
): ConnectedStorage {
  const account = openAccount(settings);
  // A managed identity with the roles the app needs may use queues but not make one; the infrastructure does that.
  const queues = 'connectionString' in settings ? QUEUES : [];
  const queueOf = (name: string) => account.queues.getQueueClient(name);
  const wakes = queueWakes(queueOf(DELIVER_QUEUE), limits);
  const container = async () => (await account.blobs()).getContainerClient(PAPERS);
  return {
    ...tableStorage((name) => azureTable(name, account.table(name), limits), time, budgets),
    papers: blobPapers(container, limits),
    wakes,
    queue: storageQueue(queueOf(DELIVER_QUEUE), queueOf(POISON_QUEUE), wakes, limits),
    inventory: azureInventory(account, PAPERS, limits),
    ensure: async () => {
      const within = { abortSignal: AbortSignal.timeout(limits.patientMs) };
      await Promise.all([
        ...TABLES.map((name) => made(name, () => account.table(name).repeating.createTable(within))),
        ...queues.map((name) =>
          made(name, () => account.queues.getQueueClient(name).createIfNotExists(within)),
        ),
        made(PAPERS, async () => (await container()).createIfNotExists(within)),
      ]);
    },
  };
}

async function made(name: string, make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    const failure = readFailure(error, name);
    throw failure.kind === 'refused' ? new StorageFault('bad-request', name) : failure.fault;
  }
}
