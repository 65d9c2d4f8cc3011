import { type DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import type { Invoker } from './createInvoker';
import type { DescribeFault } from './describeFault';
import type { RegisteredFunction } from './functionsCore';
import type { QueueRules } from './hostJson';
import type { Log } from './log';
import { oneAtATime } from './oneAtATime';
import { processQueueMessage } from './processQueueMessage';
import type { QueueTrigger } from './readTrigger';

export type QueueListener = {
  /** Creates the queue and begins to listen. */
  start(): Promise<void>;
  /** Looks again soon: something may have been put on the queue. */
  wake(): void;
  /** Runs the function for every message that is visible now, and waits for it; returns how many there were. */
  drain(): Promise<number>;
  /** About how many messages the queue holds, hidden ones too. */
  waiting(): Promise<number>;
  /** Receives no more, and returns when the messages being handled are done with. */
  stop(): Promise<void>;
};

const shortestPauseMs = 100;
/** After a wake the queue is looked at often for a while: what was put there may be hidden for some seconds. */
const eagerMs = 10_000;
const eagerPauseMs = 250;

/**
 * Listens on the queue of one function, as Azure's queue trigger does under the rules of host.json. A message stays hidden
 * for `leaseSeconds` while its function runs, renewed at half time.
 */
export function createQueueListener(
  { trigger, fn }: { trigger: QueueTrigger; fn: RegisteredFunction },
  rules: QueueRules,
  leaseSeconds: number,
  invoker: Invoker,
  log: Log,
  describe: DescribeFault,
): QueueListener {
  const options = { retryOptions: { maxTries: 2, retryDelayInMs: 200, tryTimeoutInMs: 10_000 } };
  const queue = new QueueClient(trigger.connectionString, trigger.queueName, options);
  const poison = new QueueClient(trigger.connectionString, `${trigger.queueName}-poison`, options);
  // Azure has no poison queue of a poison queue either: such a message is tried again for as long as it lives.
  const giveUpTo = trigger.queueName.endsWith('-poison') ? undefined : poison;
  const handling = new Set<Promise<void>>();
  const stopping = new AbortController();
  // Two receives at once would let a drain end while the other's messages are on their way.
  const receiving = oneAtATime();
  let wakeUp = () => {};
  let pauseMs = shortestPauseMs;
  let eagerUntil = 0;

  const handle = (message: DequeuedMessageItem) => {
    const done = processQueueMessage({
      message,
      trigger,
      fn,
      queue,
      giveUpTo,
      rules,
      leaseSeconds,
      invoker,
      log,
    })
      .catch((fault) =>
        log('warn', 'queue message not settled', {
          queue: trigger.queueName,
          ...describe(fault),
        }),
      )
      .finally(() => handling.delete(done));
    handling.add(done);
  };

  // New messages are fetched when half a batch is free, as Azure does, so that one slow message holds up no others.
  const receive = () => receiving(receiveBatch);
  async function receiveBatch(): Promise<number> {
    while (handling.size > rules.batchSize / 2) await Promise.race(handling);
    if (stopping.signal.aborted) return 0;
    const received = await queue.receiveMessages({
      numberOfMessages: rules.batchSize,
      visibilityTimeout: leaseSeconds,
    });
    received.receivedMessageItems.forEach(handle);
    return received.receivedMessageItems.length;
  }

  async function listen(): Promise<void> {
    let troubled = false;
    while (!stopping.signal.aborted) {
      try {
        if ((await receive()) > 0) pauseMs = shortestPauseMs;
        troubled = false;
      } catch (fault) {
        if (!troubled) log('warn', 'queue not reached', { queue: trigger.queueName, ...describe(fault) });
        troubled = true;
      }
      if (!stopping.signal.aborted) await pause(pauseMs);
      const longest = performance.now() < eagerUntil ? eagerPauseMs : rules.maxPollingInterval;
      pauseMs = Math.min(pauseMs * 2, Math.max(longest, shortestPauseMs));
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  let listening: Promise<void> = Promise.resolve();
  return {
    start: async () => {
      await queue.createIfNotExists();
      listening = listen();
    },
    wake: () => {
      pauseMs = shortestPauseMs;
      eagerUntil = performance.now() + eagerMs;
      wakeUp();
    },
    drain: async () => {
      let total = 0;
      for (;;) {
        const received = await receive();
        total += received;
        if (received === 0 && handling.size === 0) return total;
        await Promise.all(handling);
      }
    },
    waiting: async () => (await queue.getProperties()).approximateMessagesCount ?? 0,
    stop: async () => {
      stopping.abort();
      wakeUp();
      await listening;
      await Promise.all(handling);
    },
  };
}
