import { app } from '@azure/functions';
import { laterBy } from '../domain/calendar/localMoment';
import { readWakeMessage, type WakeMessage } from '../storage/queues/wakes';
import { deliver } from '../workflows/delivery/deliver';
import { theApp } from './compose';
import { pieceOfWork } from './pieceOfWork';

// A wake-up is hidden a little longer than its commit can take. Should the commit have been slower still, it looks once
// more before it gives up.
const SECOND_LOOK_SECONDS = 60;
// No message names the row any more: the sweep wakes it, when what made it fail may have passed.
const TRIED_AGAIN_MS = 10 * 60 * 1000;

app.storageQueue('deliver', {
  queueName: 'deliver',
  connection: 'AzureWebJobsStorage',
  handler: async (message, context) => {
    const wake = readWakeMessage(message);
    await pieceOfWork('deliver', context, { stream: wake.stream, out: wake.outId }, async () => {
      const { deps, messenger } = theApp;
      const delivered = await deliver(deps, messenger, wake.stream, wake.outId);
      if (delivered.kind === 'again') await deps.wakes.wake(wake.stream, wake.outId, delivered.seconds);
      if (delivered.kind === 'nothing' && !wake.looked)
        await deps.wakes.wake(wake.stream, wake.outId, SECOND_LOOK_SECONDS, { looked: true });
    });
  },
});

app.storageQueue('deliver-poison', {
  queueName: 'deliver-poison',
  connection: 'AzureWebJobsStorage',
  handler: async (message, context) => {
    const wake = named(message);
    const { stream, outId: out } = wake ?? { stream: 'unreadable', outId: 'unreadable' };
    await pieceOfWork('deliver-poison', context, { stream, out }, async () => {
      theApp.deps.log.error('a delivery failed for good', { code: 'VOTUM-DELIVER-POISON' });
      if (wake === null) return;
      const { due, clock } = theApp.deps;
      await due.put({ dueAt: laterBy(clock.now(), TRIED_AGAIN_MS), stream, what: 'out', key: out });
    });
  },
});

/** What row a message named. One that names none is told of and let go: thrown back, it would come again. */
function named(message: unknown): WakeMessage | null {
  try {
    return readWakeMessage(message);
  } catch {
    return null;
  }
}
