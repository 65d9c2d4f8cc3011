import { setTimeout as wait } from 'node:timers/promises';
import { createAdapter } from '../../bot/createAdapter';
import { createMessenger } from '../../bot/messenger';
import type { WakeMessage } from '../../storage/queues/wakes';
import { deliver } from '../../workflows/delivery/deliver';
import type { Deps } from '../../workflows/deps';
import type { Messenger } from '../../workflows/notice';
import type { Wakes } from '../../workflows/ports';

/** A queue whose messages are seen when their delay is over, by the time that passes. */
export function realQueue() {
  const waiting: (WakeMessage & { at: number })[] = [];
  let stopped = false;
  const wakes: Wakes = {
    wake: async (stream, outId, delaySeconds, { looked } = { looked: false }) => {
      waiting.push({ stream, outId, looked, at: performance.now() + delaySeconds * 1_000 });
    },
  };
  const take = (): WakeMessage | undefined => {
    const i = waiting.findIndex(({ at }) => at <= performance.now());
    return i < 0 ? undefined : waiting.splice(i, 1)[0];
  };
  return {
    wakes,
    clear: () => waiting.splice(0),
    stop: () => {
      stopped = true;
    },
    /** One worker: takes what can be seen, and delivers it as `functions/deliver.ts` does. */
    work: async (deps: Deps) => {
      const adapter = createAdapter({ kind: 'local' }, () => {});
      const messenger = createMessenger(adapter, { kind: 'local' }, deps.log);
      while (!stopped) {
        const next = take();
        if (next === undefined) await wait(20);
        else await deliverOne(deps, messenger, next);
      }
    },
  };
}

async function deliverOne(
  deps: Deps,
  messenger: Messenger,
  { stream, outId, looked }: WakeMessage,
): Promise<void> {
  const came = await deliver(deps, messenger, stream, outId);
  if (came.kind === 'again') await deps.wakes.wake(stream, outId, came.seconds);
  if (came.kind === 'nothing' && !looked) await deps.wakes.wake(stream, outId, 60, { looked: true });
}
