import { app } from '@azure/functions';
import { theApp } from './compose';

// What was measured in the last seconds is sent before the process ends.
app.hook.appTerminate(async () => {
  await theApp.trace?.flush();
});
