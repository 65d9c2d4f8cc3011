import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ulid } from 'ulid';
import { z } from 'zod';
import type { Board } from '../../domain/board/board';
import { Instant } from '../../domain/ids';
import { type ConnectedStorage, connectStorage } from '../../storage/connect';
import { defaultLimits } from '../../storage/limits';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import { startAzurite } from '../azurite';
import { beginClockAt, type Clock, openClock } from '../clock';
import { readCast } from '../stage/cast';
import type { Cast, StageSettings, StageSnapshot } from '../stage/contract';
import { startStage } from '../stage/startStage';
import { type HostSlot, openHostSlot } from './hostSlot';
import { type Arrived, watchStage } from './watchStage';

/** Built programs the site runs: files, absolute. */
export interface Programs {
  host: string;
  functions: string;
  hostJson: string;
}

export interface SiteOptions {
  programs: Programs;
  /** An empty folder for clocks and the stage's memory; whoever opened the site removes it. */
  folder: string;
  board: Board;
  /** Where the clock begins. */
  now: Instant;
  /** How far each host's clock is ahead of the site's, in ms: as many hosts as there are numbers. */
  hostsAheadMs?: readonly number[];
  limits?: StageSettings['limits'];
  /** Takes the storage's address as the hosts are to see it: a proxy may stand between. */
  storeAt?: (connectionString: string) => Promise<string>;
  /** Further app settings of every host. */
  settings?: Record<string, string>;
  onLog?: (lines: string) => void;
}

/** The real parts on free ports, to be treated badly: storage, stage, and hosts in processes of their own. */
export interface Site {
  board: Board;
  cast: Cast;
  clock: Clock;
  hosts: HostSlot[];
  stageUrl: string;
  /** Straight to the store: what is really there, and what is prepared by hand. */
  truth: Deps & Pick<ConnectedStorage, 'ensure' | 'inventory'>;
  arrived: Arrived[];
  now(): Instant;
  state(): Promise<StageSnapshot>;
  stage(route: string, body: object): Promise<unknown>;
  stop(): Promise<void>;
}

// Who looks at what is there is not to be told that the machine is busy.
const patient = { ...defaultLimits, callMs: 60_000, checkMs: 60_000 };

/** Starts everything; what was started is stopped again when a later part fails. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one().catch(() => undefined);
  };
  try {
    return await open(options, stops, stop);
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function open(
  {
    programs,
    folder,
    board,
    now: begin,
    hostsAheadMs = [0],
    limits = 'documented',
    storeAt,
    settings = {},
    onLog,
  }: SiteOptions,
  stops: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<Site> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => path.join(folder, name);
  beginClockAt(at('clock.json'), begin);
  const clock = openClock(at('clock.json'));
  const now = () => Instant.parse(new Date(clock.now()).toISOString());
  const azurite = await startAzurite({ kind: 'memory' });
  stops.push(azurite.stop);
  const storage = connectStorage({ connectionString: azurite.connectionString }, patient);
  await storage.ensure();
  const quiet = () => {};
  const truth = {
    ...storage,
    clock: { now },
    ids: { ulid: () => ulid(clock.now()) },
    log: { info: quiet, warn: quiet, error: quiet },
  };
  await importBoard(truth, board);
  const boardFile = at('board.json');
  writeFileSync(boardFile, JSON.stringify(board));

  writeFileSync(
    at('host.json'),
    JSON.stringify(impatient(JSON.parse(readFileSync(programs.hostJson, 'utf8')))),
  );
  const connectionString = (await storeAt?.(azurite.connectionString)) ?? azurite.connectionString;
  const hosts: HostSlot[] = [];
  for (const [i, aheadMs] of hostsAheadMs.entries()) {
    const clockFile = i === 0 ? at('clock.json') : at(`clock-${i}.json`);
    if (i > 0) beginClockAt(clockFile, new Date(clock.now() + aheadMs).toISOString());
    const host = await openHostSlot({
      program: programs.host,
      bundle: programs.functions,
      hostJson: at('host.json'),
      clockFile,
      settings: {
        AzureWebJobsStorage: connectionString,
        VOTUM_LOG: 'warn',
        // A trial presses in a minute what people press in a year.
        VOTUM_LIMITS: 'off',
        QUEUE_LEASE_SECONDS: '3',
        ...settings,
      },
      onLog: onLog ?? quiet,
    });
    stops.push(host.stop);
    hosts.push(host);
  }

  const [first] = hosts;
  const stage = await startStage({
    port: 0,
    botUrl: first?.url() ?? '',
    dataFile: at('stage.json'),
    boardFile,
    now: clock.now,
    moveClock: async () => undefined,
    uiFolder: folder,
  });
  stops.push(stage.stop);
  const watched = await watchStage(stage.url);
  stops.push(watched.stop);
  const site: Site = {
    board,
    cast: readCast(boardFile),
    clock,
    hosts,
    stageUrl: stage.url,
    truth,
    arrived: watched.arrived,
    now,
    state: async () => (await (await fetch(`${stage.url}/local/state`)).json()) as StageSnapshot,
    stage: async (route, body) => {
      const response = await fetch(`${stage.url}${route}`, { method: 'POST', body: JSON.stringify(body) });
      return response.json();
    },
    stop,
  };
  await site.stage('/local/settings', { autoRefresh: false, limits: 'off' });
  while (!(await site.state()).settled) await wait(50);
  await site.stage('/local/settings', { limits });
  await tieChannel(site);
  return site;
}

const HostJson = z.looseObject({
  extensions: z.looseObject({ queues: z.looseObject({ visibilityTimeout: z.string() }) }),
});

/** The deployed host.json, but that a message which failed is tried again after two seconds: a bout is short. */
function impatient(hostJson: unknown): object {
  const { extensions, ...rest } = HostJson.parse(hostJson);
  const queues = { ...extensions.queues, visibilityTimeout: '00:00:02' };
  return { ...rest, extensions: { ...extensions, queues } };
}

async function tieChannel({ truth, board, cast, stageUrl, now }: Site): Promise<void> {
  await truth.conversations.tie({
    boardId: board.id,
    conversationId: cast.channel.id,
    tenantId: cast.tenantId,
    serviceUrl: `${stageUrl}/`,
    botId: cast.bot.id,
    tiedAt: now(),
  });
}
