import { TableClient } from '@azure/data-tables';
import type { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';
import { azureCli, managedIdentity } from './credential';
import { StorageFault } from './fault';
import type { TableClients } from './tables/tableClient';

/**
 * Which storage account, and as whom: a connection string on a desk, the managed identity in Azure, or an operator who has
 * signed in with `az login`.
 */
export type StorageSettings =
  | { connectionString: string }
  | { accountName: string; managedIdentityClientId: string | null }
  | { accountName: string; credential: 'azureCli' };

/** The clients of one storage account. Blobs are asked for seldom, so their client is loaded when it is needed. */
export interface Account {
  table(name: string): TableClients;
  queues: QueueServiceClient;
  blobs(): Promise<BlobServiceClient>;
}

const REPEAT_AFTER = { retryDelayInMs: 100, maxRetryDelayInMs: 200 };
const repeatOnce = { retryOptions: { maxRetries: 1, ...REPEAT_AFTER } };
const neverRepeat = { retryOptions: { maxRetries: 0 } };
// These two count tries, the first included. What they write may be written twice.
const tryTwice = { retryOptions: { maxTries: 2, ...REPEAT_AFTER } };

/** Opens the clients; nothing is sent yet. Throws a StorageFault `insecure` for http to another machine. */
export function openAccount(settings: StorageSettings): Account {
  if ('connectionString' in settings) {
    const { connectionString } = settings;
    const http = { allowInsecureConnection: isLocalHttp(connectionString) };
    return {
      table: (name) => ({
        repeating: TableClient.fromConnectionString(connectionString, name, { ...repeatOnce, ...http }),
        once: TableClient.fromConnectionString(connectionString, name, { ...neverRepeat, ...http }),
      }),
      queues: QueueServiceClient.fromConnectionString(connectionString, tryTwice),
      blobs: async () => {
        const { BlobServiceClient } = await import('@azure/storage-blob');
        return BlobServiceClient.fromConnectionString(connectionString, tryTwice);
      },
    };
  }
  const { accountName } = settings;
  const credential =
    'credential' in settings ? azureCli() : managedIdentity(settings.managedIdentityClientId);
  const url = (service: 'table' | 'queue' | 'blob') => `https://${accountName}.${service}.core.windows.net`;
  return {
    table: (name) => ({
      repeating: new TableClient(url('table'), name, credential, repeatOnce),
      once: new TableClient(url('table'), name, credential, neverRepeat),
    }),
    queues: new QueueServiceClient(url('queue'), credential, tryTwice),
    blobs: async () => {
      const { BlobServiceClient } = await import('@azure/storage-blob');
      return new BlobServiceClient(url('blob'), credential, tryTwice);
    },
  };
}

/** Whether the account is reached over plain http, which only a storage on this machine may be. */
function isLocalHttp(connectionString: string): boolean {
  if (/usedevelopmentstorage=true/i.test(connectionString)) return true;
  if (!/(?:endpoint|protocol)=http(?:;|:|$)/i.test(connectionString)) return false;
  const hosts = [...connectionString.matchAll(/endpoint=https?:\/\/(\[[^\]]*\]|[^:/;]*)/gi)].map(
    ([, host]) => host,
  );
  const local =
    hosts.length > 0 &&
    hosts.every((host) => host === '127.0.0.1' || host === 'localhost' || host === '[::1]');
  if (!local) throw new StorageFault('insecure', 'connection string');
  return true;
}
