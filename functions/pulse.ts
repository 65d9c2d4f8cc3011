import { app } from '@azure/functions';
import { pulse } from '../workflows/operate/pulse';
import { theApp } from './compose';
import { pieceOfWork } from './pieceOfWork';

app.timer('pulse', {
  // Half a minute from any sweep. The alerts of infra/ look for this line, and for its absence.
  schedule: '30 */5 * * * *',
  handler: (_timer, context) =>
    pieceOfWork('pulse', context, {}, async () => {
      theApp.deps.log.info('pulse', { ...(await pulse(theApp.deps, theApp.queue)) });
    }),
});
