import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Board } from '../../domain/board/board';
import { beginClockAt } from '../../local/clock';
import { startHost } from '../../local/host/startHost';
import { readCast } from '../../local/stage/cast';
import type { Cast } from '../../local/stage/contract';
import { type ConnectedStorage, connectStorage } from '../../storage/connect';
import { defaultLimits } from '../../storage/limits';
import { TABLES } from '../../storage/storage';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import { startAzurite } from './azurite';
import { aUlid } from './builders';
import { bundle } from './bundle';
import { type OtlpReceiver, startOtlpReceiver } from './otlpReceiver';
import { type Outside, startOutside } from './outside';

/** The deployed bundle in the functions host, as on Azure: a managed identity, genuine validation of tokens, no desk's flag. */
export interface SecuredHost {
  url: string;
  outside: Outside;
  /** Where its spans arrive: a `turn` for every activity that was let in. */
  otlp: OtlpReceiver;
  cast: Cast;
  /** Straight to the store: what is really there, and what is prepared by hand. */
  truth: Deps & Pick<ConnectedStorage, 'inventory' | 'queue'>;
  /** Everything that is stored, to compare. */
  rows(): Promise<string>;
  /** The same, and how much is queued. */
  state(): Promise<string>;
  /** Waits until nothing is queued any more. */
  settle(): Promise<void>;
  log(): string;
  stop(): Promise<void>;
}

/** Who the bot is to be, and whose activities it takes. */
export interface SecuredSettings {
  appId: string;
  homeTenant: string;
  furtherTenants?: readonly string[];
}

/** Starts everything on free ports, in real time; what was started is stopped again when a later part fails. */
export async function openSecuredHost(
  board: Board,
  { appId, homeTenant, furtherTenants = [] }: SecuredSettings,
): Promise<SecuredHost> {
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-secured-'));
    stops.push(() => rmSync(folder, { recursive: true, force: true }));
    const at = (name: string) => path.join(folder, name);
    const [program, functions, azurite, outside, otlp] = await Promise.all([
      bundle('local/host/main.ts', at('host.js')),
      bundle('functions/index.ts', at('functions/index.js'), { lean: true }),
      startAzurite(),
      startOutside(),
      startOtlpReceiver(),
    ]);
    stops.push(azurite.stop, outside.stop, otlp.stop);

    const { connectionString } = azurite;
    const storage = connectStorage({ connectionString }, { ...defaultLimits, callMs: 60_000 });
    await storage.ensure();
    const quiet = () => {};
    const truth = {
      ...storage,
      clock: { now: () => new Date().toISOString() },
      ids: { ulid: () => aUlid() },
      log: { info: quiet, warn: quiet, error: quiet },
    };
    await importBoard(truth, board);
    writeFileSync(at('board.json'), JSON.stringify(board));
    beginClockAt(at('clock.json'), new Date().toISOString());

    let log = '';
    const host = await startHost({
      program,
      bundle: functions,
      hostJson: path.resolve('host.json'),
      clockFile: at('clock.json'),
      port: 0,
      settings: {
        NODE_OPTIONS: `--require=${path.resolve('test/fixtures/host/turnCalls.cjs')}`,
        TEST_OUTSIDE: outside.address,
        TEST_KNOWN_PORTS: JSON.stringify([
          ...portsIn(connectionString),
          ...portsIn(otlp.endpoint),
          outside.port,
        ]),
        MicrosoftAppId: appId,
        MicrosoftAppTenantId: homeTenant,
        VOTUM_TENANTS: furtherTenants.join(','),
        AzureWebJobsStorage: connectionString,
        IDENTITY_ENDPOINT: `${outside.address}/msi/token`,
        IDENTITY_HEADER: 'x',
        OTEL_EXPORTER_OTLP_ENDPOINT: otlp.endpoint,
        OTEL_BSP_SCHEDULE_DELAY: '100',
        VOTUM_LOG: 'info',
      },
      onLog: (lines) => {
        log += lines;
      },
    });
    stops.push(host.stop);
    return {
      url: host.url,
      outside,
      otlp,
      cast: readCast(at('board.json')),
      truth,
      rows: () => rowsOf(storage),
      state: async () => `${await rowsOf(storage)} ${JSON.stringify(await storage.queue.lengths())}`,
      settle: async () => {
        for (let tried = 0; tried < 300; tried += 1) {
          if ((await storage.queue.lengths()).deliver === 0) return;
          await wait(100);
        }
        throw new Error('the queue is never empty');
      },
      log: () => log,
      stop,
    };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

function portsIn(addresses: string): number[] {
  return [...addresses.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
}

async function rowsOf({ inventory }: ConnectedStorage): Promise<string> {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const partitions = [];
      // That somebody asked is counted, whatever he asked for.
      for await (const rows of inventory.partitions(table))
        if (rows.every(({ partition }) => !partition.startsWith('limits|'))) partitions.push(rows);
      return [table, partitions];
    }),
  );
  const papers = [];
  for await (const paper of inventory.papers()) papers.push(paper);
  return JSON.stringify({ tables, papers }, null, 1);
}
