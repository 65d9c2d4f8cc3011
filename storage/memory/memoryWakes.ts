import type { Wakes } from '../../workflows/ports';
import { readWakeMessage, type WakeMessage } from '../queues/wakes';

/** A wake-up as it was asked for. */
export type QueuedWake = WakeMessage & { delaySeconds: number };

/** Wake-ups that are only noted, in the order they were asked for: a test takes them out of `queued` and delivers. */
export function memoryWakes(): Wakes & { queued: QueuedWake[] } {
  const queued: QueuedWake[] = [];
  return {
    queued,
    wake: async (stream, outId, delaySeconds, { looked } = { looked: false }) => {
      queued.push({ ...readWakeMessage({ stream, outId, looked }), delaySeconds });
    },
  };
}
