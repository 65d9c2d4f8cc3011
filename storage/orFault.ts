import { StorageFault } from './fault';
import { readFailure } from './readFailure';

/** Makes one call of Azure's clients; whatever goes wrong is thrown as a StorageFault. `place` goes into it. */
export async function orFault<T>(place: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const failure = readFailure(error, place);
    throw failure.kind === 'refused' ? new StorageFault('bad-request', place) : failure.fault;
  }
}
