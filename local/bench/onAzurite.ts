import { startAzurite } from '../azurite';

/** Does the work on an Azurite of its own, in memory: rows of an earlier bench would slow this one's queries. */
export async function onAzurite<T>(work: (connectionString: string) => Promise<T>): Promise<T> {
  const azurite = await startAzurite({ kind: 'memory' });
  try {
    return await work(azurite.connectionString);
  } finally {
    await azurite.stop();
  }
}
