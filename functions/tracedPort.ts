import type { Trace } from '../workflows/ports';

/** The same port, each of whose calls is measured as `<name> <call>`; the port itself where nothing measures. */
export function tracedPort<T extends object>(trace: Trace | null, name: string, port: T): T {
  if (trace === null) return port;
  const traced = Object.entries(port).map(([verb, call]) => [
    verb,
    typeof call === 'function'
      ? (...given: unknown[]) => trace.span(`${name} ${verb}`, {}, async () => call(...given))
      : call,
  ]);
  return Object.fromEntries(traced) as T;
}
