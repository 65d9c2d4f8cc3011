import { startAzurite as start } from '../../local/azurite';

/**
 * An Azurite of its own for one test file: in memory, on free loopback ports.
 * Call `stop` in `afterAll`; should the test process die first, Azurite follows it.
 */
export async function startAzurite(): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const { connectionString, stop } = await start({ kind: 'memory' });
  return { connectionString, stop };
}
