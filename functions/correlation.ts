import { AsyncLocalStorage } from 'node:async_hooks';

/** Ids that every line of one piece of work carries: the host's own for the invocation, and what it is about. */
export type Correlation = Record<string, string>;

const current = new AsyncLocalStorage<Correlation>();

/** Runs a piece of work under its ids. */
export function correlated<T>(ids: Correlation, work: () => Promise<T>): Promise<T> {
  return current.run({ ...current.getStore(), ...ids }, work);
}

/** The ids of the work this is called from; none outside of any. */
export function correlation(): Correlation {
  return current.getStore() ?? {};
}
