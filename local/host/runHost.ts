import type { Clock } from '../clock';
import type { HostSettings } from '../settings';
import type { LogCategory } from './coreTypes';
import { createInvoker } from './createInvoker';
import { createQueueListener } from './createQueueListener';
import { createTimers } from './createTimers';
import type { DescribeFault } from './describeFault';
import { provideFunctionsCore } from './functionsCore';
import { readHostJson } from './hostJson';
import { closeServer, listen } from './listen';
import { loadBundle } from './loadBundle';
import type { Log, LogLevel } from './log';
import { leapClock, walkClock } from './moveClock';
import { oneAtATime } from './oneAtATime';
import { readTrigger, type Trigger } from './readTrigger';
import { runTimers } from './runTimers';
import { serve } from './serve';
import { serveAdmin } from './serveAdmin';
import { serveClock } from './serveClock';
import { serveHttpFunctions } from './serveHttpFunctions';

export type RunningHost = { port: number; functions: string[]; stop(): Promise<void> };

/** How long invocations in flight may take to end when the host stops. */
const stopLimitMs = 5_000;

/**
 * Loads the bundle and runs its functions in this process: HTTP on loopback, timers by the desk's clock, queues.
 * To be called once a process, before anything has loaded @azure/functions. Throws a Refusal when it cannot start.
 */
export async function runHost(
  settings: HostSettings,
  clock: Clock,
  log: Log,
  describe: DescribeFault,
): Promise<RunningHost> {
  const rules = readHostJson(settings.hostJson);
  const coreLog = (level: string, category: LogCategory, message: string) =>
    log(
      levelOf(level),
      category === 'user' ? message : 'library says',
      category === 'user' ? {} : { says: message },
    );
  const core = provideFunctionsCore(coreLog);
  loadBundle(settings.bundle, core);
  const functions = [...core.functions.values()].map((fn) => ({
    fn,
    trigger: readTrigger(fn, settings.setting),
  }));
  await core.runHooks('appStart', { hookData: {}, appHookData: {} });

  const stopping = new AbortController();
  const inTurn = oneAtATime();
  const invoker = createInvoker(core, log, describe, coreLog);
  const timers = createTimers(ofKind(functions, 'timer'), clock, invoker);
  const queues = ofKind(functions, 'queue').map((fn) =>
    createQueueListener(fn, rules.queues, settings.leaseSeconds, invoker, log, describe),
  );
  let lastRequestMs = Number.NEGATIVE_INFINITY;
  const desk = { clock, timers, queues, stopping: stopping.signal, lastRequestMs: () => lastRequestMs };
  const clockDesk = {
    clock,
    inTurn,
    walk: (to: number) => walkClock(desk, to),
    leap: (to: number) => leapClock(desk, to),
  };

  const serveFunctions = serveHttpFunctions(
    ofKind(functions, 'http'),
    rules.routePrefix,
    settings.key,
    invoker,
  );
  const server = serve({
    functions: async (request, response, url) => {
      await serveFunctions(request, response, url);
      if (request.method !== 'GET') lastRequestMs = performance.now();
      // What a request puts on a queue should not wait for the end of a long pause.
      for (const queue of queues) queue.wake();
    },
    admin: serveAdmin(functions, clock, invoker),
    clock: (request, response) => serveClock(clockDesk, request, response),
    fault: (fault) => log('error', 'host failed', describe(fault)),
  });

  for (const queue of queues) await queue.start();
  const port = await listen(server, settings.port);
  const ticking = runTimers(timers, clock, inTurn, stopping.signal);

  return {
    port,
    functions: functions.map(({ fn }) => fn.name),
    stop: async () => {
      stopping.abort();
      const ended = Promise.all([closeServer(server), ticking, ...queues.map((queue) => queue.stop())]);
      const late = new Promise<'late'>((resolve) => setTimeout(resolve, stopLimitMs, 'late'));
      if ((await Promise.race([ended, late])) === 'late') log('warn', 'stopped with functions running');
      await core.runHooks('appTerminate', { hookData: {}, appHookData: {} });
    },
  };
}

function ofKind<K extends Trigger['kind'], F>(functions: readonly { fn: F; trigger: Trigger }[], kind: K) {
  return functions.filter(
    (one): one is { fn: F; trigger: Extract<Trigger, { kind: K }> } => one.trigger.kind === kind,
  );
}

function levelOf(level: string): LogLevel {
  switch (level) {
    case 'trace':
    case 'debug':
      return 'debug';
    case 'warning':
      return 'warn';
    case 'error':
    case 'critical':
      return 'error';
    default:
      return 'info';
  }
}
