import type { QueueClient } from '@azure/storage-queue';
import type { Queue, Wakes } from '../../workflows/ports';
import type { StorageLimits } from '../limits';
import { orFault } from '../orFault';
import { readWakeMessage, type WakeMessage } from './wakes';

const AT_A_TIME = 32;
// Long enough to queue them all again; whoever dies meanwhile leaves them to be seen once more.
const HIDDEN_SECONDS = 60;

/** The queue of wake-ups and that of what the host gave up. Throws a StorageFault when the store fails. */
export function storageQueue(
  deliver: QueueClient,
  poison: QueueClient,
  wakes: Wakes,
  limits: StorageLimits,
): Queue {
  const within = () => ({ abortSignal: AbortSignal.timeout(limits.callMs) });
  const lengthOf = async (queue: QueueClient) =>
    orFault(queue.name, async () => (await queue.getProperties(within())).approximateMessagesCount ?? 0);
  return {
    lengths: async () => {
      const [waiting, givenUp] = await Promise.all([lengthOf(deliver), lengthOf(poison)]);
      return { deliver: waiting, poison: givenUp };
    },
    redrive: async () => {
      const redriven: Awaited<ReturnType<Queue['redrive']>> = { woken: [], unreadable: 0 };
      while (true) {
        const { receivedMessageItems } = await orFault(poison.name, () =>
          poison.receiveMessages({
            numberOfMessages: AT_A_TIME,
            visibilityTimeout: HIDDEN_SECONDS,
            ...within(),
          }),
        );
        if (receivedMessageItems.length === 0) return redriven;
        for (const { messageText, messageId, popReceipt } of receivedMessageItems) {
          const wake = named(messageText);
          // Before it is taken away: twice is harmless, never is not.
          if (wake !== null) {
            await wakes.wake(wake.stream, wake.outId, 0);
            redriven.woken.push({ stream: wake.stream, outId: wake.outId });
          } else redriven.unreadable += 1;
          await orFault(poison.name, () => poison.deleteMessage(messageId, popReceipt, within()));
        }
      }
    },
  };
}

function named(text: string): WakeMessage | null {
  try {
    return readWakeMessage(Buffer.from(text, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}
