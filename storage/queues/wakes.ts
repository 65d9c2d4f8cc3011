import type { QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import type { StreamId } from '../../workflows/outbox';
import type { Wakes } from '../../workflows/ports';
import { StorageFault } from '../fault';
import type { StorageLimits } from '../limits';
import { orFault } from '../orFault';

const WakeMessage = z.strictObject({
  stream: z.string().regex(/^[a-z0-9-]{1,40}\|(?:[0-9A-HJKMNP-TV-Z]{26}|board)$/),
  outId: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  looked: z.boolean().default(false),
});

/** Names a row of work: what a message in the queue `deliver` holds. */
export interface WakeMessage {
  stream: StreamId;
  outId: string;
  /** It found nothing once; a commit slower than its wake-up gets this second look, and then no more. */
  looked: boolean;
}

// A queue hides a message for a week at most; what is due later is found by the sweep.
const LONGEST_DELAY = 7 * 24 * 60 * 60;
const NEVER_EXPIRES = -1;

/**
 * Wake-ups over a storage queue. Throws a StorageFault when one may not have been queued; queueing it twice is
 * harmless.
 */
export function queueWakes(queue: QueueClient, limits: StorageLimits): Wakes {
  return {
    wake: async (stream, outId, delaySeconds, { looked } = { looked: false }) => {
      const message = wakeMessage({ stream, outId, looked });
      await orFault(queue.name, () =>
        queue.sendMessage(message, {
          visibilityTimeout: Math.min(Math.max(Math.ceil(delaySeconds), 0), LONGEST_DELAY),
          messageTimeToLive: NEVER_EXPIRES,
          abortSignal: AbortSignal.timeout(limits.callMs),
        }),
      );
    },
  };
}

/** The text of a message: base64, as the Functions host expects it. */
export function wakeMessage(message: WakeMessage): string {
  return Buffer.from(JSON.stringify(message), 'utf8').toString('base64');
}

/**
 * Reads what a queue trigger is given: the host has decoded the base64, and parses JSON into an object.
 * Throws a StorageFault for anything that Votum did not put there.
 */
export function readWakeMessage(message: unknown): WakeMessage {
  const parsed = WakeMessage.safeParse(typeof message === 'string' ? readJson(message) : message);
  if (!parsed.success) throw new StorageFault('unreadable-message', 'deliver');
  return parsed.data;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
