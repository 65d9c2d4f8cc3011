import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import type { InvocationRequest } from './coreTypes';
import type { Invoker } from './createInvoker';
import type { RegisteredFunction } from './functionsCore';
import type { QueueRules } from './hostJson';
import type { Log } from './log';
import type { QueueTrigger } from './readTrigger';

type Task = {
  message: DequeuedMessageItem;
  trigger: QueueTrigger;
  fn: RegisteredFunction;
  queue: QueueClient;
  /** Where a message goes that failed too often; undefined: nowhere, it is tried again. */
  giveUpTo: QueueClient | undefined;
  rules: QueueRules;
  leaseSeconds: number;
  invoker: Invoker;
  log: Log;
};

/**
 * Runs the function for one message: done → deleted; failed → visible again after host.json's visibilityTimeout;
 * failed for the maxDequeueCount-th time, or not decodable → moved to the poison queue as it was.
 */
export async function processQueueMessage(task: Task): Promise<void> {
  const { message, trigger, queue, rules, giveUpTo } = task;
  const text = decode(message.messageText, rules.messageEncoding);
  if (text === undefined || (giveUpTo && message.dequeueCount > rules.maxDequeueCount)) {
    return moveAway(task, message.popReceipt);
  }
  const lease = keepHidden(task);
  const invoked = await task.invoker.invoke(task.fn, queueRequest(trigger, text, message));
  const popReceipt = await lease.end();
  if (invoked.status === 'done') {
    await queue.deleteMessage(message.messageId, popReceipt);
  } else if (giveUpTo && message.dequeueCount >= rules.maxDequeueCount) {
    await moveAway(task, popReceipt);
  } else {
    const seconds = Math.round(rules.visibilityTimeout / 1000);
    await queue.updateMessage(message.messageId, popReceipt, undefined, seconds);
  }
}

/** What a queue function is given; `about` is the message's own data, as Azure names them. */
export function queueRequest(
  trigger: QueueTrigger,
  text: string,
  about: Pick<
    DequeuedMessageItem,
    'messageId' | 'dequeueCount' | 'insertedOn' | 'expiresOn' | 'nextVisibleOn' | 'popReceipt'
  >,
): InvocationRequest {
  return {
    inputData: [{ name: trigger.input, data: { string: text } }],
    triggerMetadata: {
      QueueTrigger: { string: text },
      DequeueCount: { json: String(about.dequeueCount) },
      Id: { json: JSON.stringify(about.messageId) },
      PopReceipt: { json: JSON.stringify(about.popReceipt) },
      InsertionTime: { json: JSON.stringify(about.insertedOn) },
      ExpirationTime: { json: JSON.stringify(about.expiresOn) },
      NextVisibleTime: { json: JSON.stringify(about.nextVisibleOn) },
    },
  };
}

// A function may run longer than a message stays hidden; without this another poll would run it a second time.
function keepHidden({ message, queue, leaseSeconds, log, trigger }: Task): { end(): Promise<string> } {
  let popReceipt = message.popReceipt;
  let renewing: Promise<void> = Promise.resolve();
  const renew = async () => {
    try {
      const renewed = await queue.updateMessage(message.messageId, popReceipt, undefined, leaseSeconds);
      popReceipt = renewed.popReceipt ?? popReceipt;
    } catch {
      log('warn', 'queue message not kept hidden', { queue: trigger.queueName, id: message.messageId });
    }
  };
  const timer = setInterval(() => {
    renewing = renewing.then(renew);
  }, leaseSeconds * 500);
  return {
    end: async () => {
      clearInterval(timer);
      await renewing;
      return popReceipt;
    },
  };
}

async function moveAway({ message, queue, giveUpTo, trigger, log }: Task, popReceipt: string): Promise<void> {
  if (giveUpTo) {
    await giveUpTo.createIfNotExists();
    await giveUpTo.sendMessage(message.messageText, { messageTimeToLive: -1 });
    log('error', 'queue message given up', { queue: trigger.queueName, id: message.messageId });
  } else {
    log('error', 'queue message not decodable, dropped', { queue: trigger.queueName, id: message.messageId });
  }
  await queue.deleteMessage(message.messageId, popReceipt);
}

/** The text of a message; undefined when it is not in the encoding host.json names. */
function decode(text: string, encoding: QueueRules['messageEncoding']): string | undefined {
  if (encoding === 'none') return text;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes.toString('utf8') : undefined;
}
