import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Clock } from '../clock';
import type { InvocationRequest } from './coreTypes';
import type { Invoker } from './createInvoker';
import { timerRequest } from './createTimers';
import type { RegisteredFunction } from './functionsCore';
import { queueRequest } from './processQueueMessage';
import { readJson } from './readJson';
import type { Trigger } from './readTrigger';
import { writeJson } from './writeHttpResponse';

const bodySchema = z.object({ input: z.unknown().optional() });

/**
 * `POST /admin/functions/<name>` with `{"input": …}` runs a timer or queue function now and waits for it: 202 when it
 * is done, 404 for an unknown name, 400 for a wrong body or an HTTP function, 500 when it failed. For a queue
 * function the input is the message: text as it is, anything else as JSON.
 */
export function serveAdmin(
  functions: readonly { trigger: Trigger; fn: RegisteredFunction }[],
  clock: Clock,
  invoker: Invoker,
) {
  return async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const found = functions.find(({ fn }) => fn.name.toLowerCase() === name.toLowerCase());
    if (!found) {
      const known = functions.map(({ fn }) => fn.name).join(', ');
      return writeJson(response, 404, { error: `No function is called "${name}". There are: ${known}.` });
    }
    if (request.method !== 'POST') return writeJson(response, 405, { error: 'A function is fired by POST.' });
    const body = bodySchema.safeParse(await readJson(request));
    if (!body.success) return writeJson(response, 400, { error: 'Send {"input": …} as JSON, or nothing.' });
    const invocation = requestFor(found.trigger, body.data.input, clock.now());
    if (!invocation) {
      return writeJson(response, 400, { error: `"${found.fn.name}" is an HTTP function: call its route.` });
    }
    const invoked = await invoker.invoke(found.fn, invocation);
    if (invoked.status === 'done')
      return writeJson(response, 202, { function: found.fn.name, status: 'done' });
    return writeJson(response, 500, { error: `"${found.fn.name}" failed. The host's log says where.` });
  };
}

function requestFor(trigger: Trigger, input: unknown, now: number): InvocationRequest | undefined {
  switch (trigger.kind) {
    case 'http':
      return undefined;
    case 'timer':
      return timerRequest(trigger, { due: now, last: undefined }, now);
    case 'queue': {
      const text = typeof input === 'string' ? input : JSON.stringify(input ?? '');
      const at = new Date(now);
      const times = { insertedOn: at, expiresOn: at, nextVisibleOn: at };
      return queueRequest(trigger, text, {
        messageId: randomUUID(),
        popReceipt: '',
        dequeueCount: 1,
        ...times,
      });
    }
    default:
      return trigger satisfies never;
  }
}
