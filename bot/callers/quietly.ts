import { AsyncLocalStorage } from 'node:async_hooks';

const quiet = new AsyncLocalStorage<true>();
const { error } = console;
console.error = (...said: unknown[]) => {
  if (quiet.getStore() === undefined) error(...said);
};

/**
 * Runs the library's validation without its lines on the console: it writes one, at times with a stack, for each token that
 * anybody makes up. What is said elsewhere meanwhile is heard.
 */
export function quietly<T>(work: () => Promise<T>): Promise<T> {
  return quiet.run(true, work);
}
