import type { Clock } from '../clock';
import type { Timers } from './createTimers';

/** The longest sleep between two looks at the clock: another process may have moved it. */
const lookMs = 1_000;

/**
 * Fires timers as the desk's clock reaches them, until `stopping`. `inTurn` keeps a firing and a move of the clock
 * from running into each other.
 */
export async function runTimers(
  timers: Timers,
  clock: Clock,
  inTurn: <T>(act: () => Promise<T>) => Promise<T>,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    await inTurn(async () => {
      if (!stopping.aborted) await timers.fireDue(clock.now());
    });
    const nextMs = Math.min(...timers.all.map(({ due }) => due)) - clock.now();
    await sleep(Math.max(0, Math.min(nextMs, lookMs)), stopping);
  }
}

function sleep(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stopping.addEventListener('abort', done);
    if (stopping.aborted) done();
  });
}
