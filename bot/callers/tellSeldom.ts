import type { Log } from '../../workflows/ports';

const A_MINUTE_MS = 60_000;

/**
 * Tells of refused callers, the same kind once a minute at most, with how many were not told of before (`untold`): whoever
 * sends thousands must not fill the log. It counts what this process saw; nothing is decided by it.
 * @param now milliseconds of a clock that never goes back.
 */
export function tellSeldom(log: Log, now: () => number = () => performance.now()) {
  const kinds = new Map<string, { toldAt: number; untold: number }>();
  return (level: 'warn' | 'error', message: string, code: string, why: string): void => {
    const kind = `${code} ${why}`;
    const last = kinds.get(kind);
    if (last !== undefined && now() - last.toldAt < A_MINUTE_MS) {
      last.untold += 1;
      return;
    }
    kinds.set(kind, { toldAt: now(), untold: 0 });
    log[level](message, { code, why, untold: last?.untold ?? 0 });
  };
}
