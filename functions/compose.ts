import { ulid } from 'ulid';
import { createGate, type Gate } from '../bot/callers/createGate';
import { createAdapter } from '../bot/createAdapter';
import { createMessenger } from '../bot/messenger';
import type { BotSettings } from '../bot/settings';
import { version } from '../package.json';
import { connectStorage } from '../storage/connect';
import type { Deps } from '../workflows/deps';
import { faultCode } from '../workflows/faultCode';
import type { Messenger } from '../workflows/notice';
import type { Queue } from '../workflows/ports';
import { createClock } from './clock';
import { lazyTrace } from './lazyTrace';
import { createLimits } from './limits';
import { log } from './log';
import { readSettings, type TabSettings } from './settings';
import type { Telemetry } from './telemetry';
import { tracedPort } from './tracedPort';
import { tracedStorage } from './tracedStorage';

/** Everything the functions run on, made once a process. It keeps connections and no state of any board. */
export interface App {
  deps: Deps;
  gate: Gate;
  adapter: ReturnType<typeof createAdapter>;
  messenger: Messenger;
  bot: BotSettings;
  /** Null where no tab is registered. */
  tab: TabSettings | null;
  queue: Queue;
  /** Null where nothing is measured. */
  trace: Telemetry | null;
  /**
   * Makes the tables, queues and the container that are missing. The infrastructure and the desk make them; this is for
   * those a later version adds, and no press waits for it.
   */
  ready(): Promise<void>;
}

function compose(): App {
  const settings = readSettings(process.env);
  const trace = settings.telemetry === null ? null : lazyTrace(settings.telemetry, version, log);
  const storage = tracedStorage(trace, connectStorage(settings.storage));
  const isLocal = settings.bot.kind === 'local';
  const clock = createClock(isLocal);
  const limits = createLimits(isLocal, storage.limits);
  const deps: Deps = { ...storage, limits, clock, ids: { ulid: () => ulid(Date.parse(clock.now())) }, log };
  const adapter = createAdapter(settings.bot, (fault) =>
    log.error('a turn failed', {
      code: 'VOTUM-TURN',
      fault: faultCode(fault),
    }),
  );
  let ready: Promise<void> | null = null;
  return {
    deps,
    gate: createGate(settings.bot, log),
    adapter,
    messenger: tracedPort(trace, 'connector', createMessenger(adapter, settings.bot, log)),
    trace,
    bot: settings.bot,
    tab: settings.tab,
    queue: storage.queue,
    ready() {
      ready ??= storage.ensure().catch((fault: unknown) => {
        // A store that was not there yet is asked again by the next one that needs it.
        ready = null;
        throw fault;
      });
      return ready;
    },
  };
}

/** The settings are read when the app is loaded, so that one that is missing is told at start and not at midnight. */
export const theApp: App = compose();
