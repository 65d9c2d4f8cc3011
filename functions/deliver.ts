import { app } from '@azure/functions';
import { readWakeMessage } from '../storage/queues/wakes';
import { deliver } from '../workflows/delivery/deliver';
import { theApp } from './compose';

// A wake-up is hidden a little longer than its commit can take. Should the commit have been slower still, it looks once
// more before it gives up.
const SECOND_LOOK_SECONDS = 60;

app.storageQueue('deliver', {
  queueName: 'deliver',
  connection: 'AzureWebJobsStorage',
  handler: async (message) => {
    await theApp.ready();
    const { deps, messenger } = theApp;
    const wake = readWakeMessage(message);
    const delivered = await deliver(deps, messenger, wake.stream, wake.outId);
    if (delivered.kind === 'again') await deps.wakes.wake(wake.stream, wake.outId, delivered.seconds);
    if (delivered.kind === 'nothing' && !wake.looked)
      await deps.wakes.wake(wake.stream, wake.outId, SECOND_LOOK_SECONDS, { looked: true });
  },
});

app.storageQueue('deliver-poison', {
  queueName: 'deliver-poison',
  connection: 'AzureWebJobsStorage',
  handler: (message) => {
    theApp.deps.log.error('a delivery failed for good', { code: 'VOTUM-DELIVER-POISON', ...named(message) });
  },
});

/** What row a message named. A message that names none is told of and let go: thrown back, it would come again. */
function named(message: unknown): { stream: string; out: string } {
  try {
    const { stream, outId } = readWakeMessage(message);
    return { stream, out: outId };
  } catch {
    return { stream: 'unreadable', out: 'unreadable' };
  }
}
