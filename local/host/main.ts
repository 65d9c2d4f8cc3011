import { boundless } from '../boundless';
import { openClock } from '../clock';
import { readHostSettings } from '../settings';
import { createDescribeFault } from './describeFault';
import type { HostReport } from './hostReport';
import { createLog } from './log';
import { Refusal, sentenceOf } from './refusal';
import { type RunningHost, runHost } from './runHost';

/** The functions host as a process of its own; tells its parent when it is ready and ends when the parent does. */
async function main(): Promise<void> {
  let host: RunningHost | undefined;
  onceAsked(() => (host ? host.stop() : Promise.resolve()));
  const settings = readHostSettings();
  const log = createLog((line) => process.stderr.write(line), settings.log);
  const describe = createDescribeFault(settings.log);
  process.on('uncaughtException', (fault) => {
    log('error', 'host broke down', describe(fault));
    process.exit(1);
  });
  const clock = openClock(settings.clockFile);
  // The bundle's composition root looks here: on a desk its clock is the desk's.
  Object.assign(globalThis, { [Symbol.for('votum.clock')]: { now: clock.now } });
  if (settings.boundless) Object.assign(globalThis, { [Symbol.for('votum.limits')]: boundless });
  host = await runHost(settings, clock, log, describe);
  report({ kind: 'ready', port: host.port, functions: host.functions });
}

/** Stops and ends the process at the first signal, or when the parent lets go of it or dies. */
function onceAsked(stop: () => Promise<void>): void {
  let asked = false;
  const end = () => {
    if (asked) return;
    asked = true;
    void stop().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, end);
}

function report(message: HostReport): void {
  if (process.send) process.send(message);
  else process.stdout.write(`${JSON.stringify(message)}\n`);
}

main().catch((fault) => {
  if (!(fault instanceof Refusal)) console.error(fault);
  report({ kind: 'refused', sentence: sentenceOf(fault) });
  // The report must have left before the process does.
  setImmediate(() => process.exit(1));
});
