import { app, type HttpResponseInit } from '@azure/functions';
import { version } from '../package.json';
import { faultCode } from '../workflows/faultCode';
import { vitals } from '../workflows/operate/vitals';
import { theApp } from './compose';

// Whoever asks has little patience: a store that takes longer than this answers nobody in time.
const PATIENCE_MS = 1_500;
// The numbers look at every board.
const DETAILS_MS = 30_000;

const notAlive: HttpResponseInit = { status: 503, jsonBody: { status: 'not alive' } };

// Alive or not, and no more: anyone may ask.
app.http('health', {
  methods: ['GET'],
  authLevel: 'anonymous',
  route: 'api/health',
  handler: () =>
    within(PATIENCE_MS, async () => {
      await theApp.deps.due.upTo(theApp.deps.clock.now(), 1);
      return { status: 200, jsonBody: { status: 'alive' } };
    }),
});

// Numbers for those who watch over it, behind the function's key.
app.http('health-details', {
  methods: ['GET'],
  authLevel: 'function',
  route: 'api/health/details',
  handler: () =>
    within(DETAILS_MS, async () => {
      const numbers = await vitals(theApp.deps, theApp.queue);
      return { status: 200, jsonBody: { status: 'alive', version, ...numbers } };
    }),
});

/** The answer, or that it is not alive: a store that fails or takes too long is not described to whoever asks. */
async function within(ms: number, answer: () => Promise<HttpResponseInit>): Promise<HttpResponseInit> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HttpResponseInit>((resolve) => {
    timer = setTimeout(() => resolve(notAlive), ms);
  });
  try {
    return await Promise.race([answer(), late]);
  } catch (fault) {
    theApp.deps.log.error('not alive', { code: 'VOTUM-HEALTH', fault: faultCode(fault) });
    return notAlive;
  } finally {
    clearTimeout(timer);
  }
}
