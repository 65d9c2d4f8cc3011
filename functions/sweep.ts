import { app } from '@azure/functions';
import { sweep } from '../workflows/sweep/sweep';
import { theApp } from './compose';
import { pieceOfWork } from './pieceOfWork';

app.timer('sweep', {
  // Every minute. What is due is asked for, so a tick that comes late, twice or not at all changes nothing.
  schedule: '0 * * * * *',
  handler: (_timer, context) =>
    pieceOfWork('sweep', context, {}, async () => {
      await theApp.ready();
      const { due, failed } = await sweep(theApp.deps);
      if (due > 0) theApp.deps.log.info('swept', { due, failed });
    }),
});
