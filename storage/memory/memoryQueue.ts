import type { Queue } from '../../workflows/ports';
import { readWakeMessage } from '../queues/wakes';
import type { memoryWakes } from './memoryWakes';

/** The queue over wake-ups that are only noted; a test puts what was given up into `poison`, as it was read. */
export function memoryQueue(wakes: ReturnType<typeof memoryWakes>): Queue & { poison: unknown[] } {
  const poison: unknown[] = [];
  return {
    poison,
    lengths: async () => ({ deliver: wakes.queued.length, poison: poison.length }),
    redrive: async () => {
      const redriven: Awaited<ReturnType<Queue['redrive']>> = { woken: [], unreadable: 0 };
      for (const message of poison.splice(0)) {
        const wake = named(message);
        if (wake === null) redriven.unreadable += 1;
        else {
          await wakes.wake(wake.stream, wake.outId, 0);
          redriven.woken.push({ stream: wake.stream, outId: wake.outId });
        }
      }
      return redriven;
    },
  };
}

function named(message: unknown) {
  try {
    return readWakeMessage(message);
  } catch {
    return null;
  }
}
