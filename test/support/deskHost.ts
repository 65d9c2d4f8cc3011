import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Host, startHost } from '../../local/host/startHost';
import { bundle } from './bundle';

/** A functions host with a fixture's functions, in a folder of its own. */
export type DeskHost = {
  host: Host;
  folder: string;
  /** What the functions wrote so far. */
  trace(): Record<string, unknown>[];
  /** The host's log so far. */
  log(): string;
  stop(): Promise<void>;
};

// Each bundle is built once a test file.
const bundles = new Map<string, Promise<string>>();
const bundleFolder = mkdtempSync(path.join(os.tmpdir(), 'votum-bundles-'));
afterAll(() => rmSync(bundleFolder, { recursive: true, force: true }));

function bundleOnce(entry: string): Promise<string> {
  const file = path.join(bundleFolder, `${entry.replaceAll(/\W/g, '-')}.js`);
  const built = bundles.get(entry) ?? bundle(entry, file);
  bundles.set(entry, built);
  return built;
}

/**
 * Starts `fixture` (a file of test/fixtures/host) in a host process. `hostJson` is written as its host.json.
 * Its clock and trace lie in a temporary folder, which `stop` removes.
 */
export async function startDeskHost(
  fixture: string,
  settings: Record<string, string> = {},
  hostJson: object = JSON.parse(readFileSync('host.json', 'utf8')),
): Promise<DeskHost> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-host-'));
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('host.json'), JSON.stringify(hostJson));
  let log = '';
  try {
    const host = await startHost({
      program: await bundleOnce('local/host/main.ts'),
      bundle: await bundleOnce(`test/fixtures/host/${fixture}.ts`),
      hostJson: at('host.json'),
      clockFile: at('clock.json'),
      port: 0,
      settings: {
        OFTEN: '0 0 0 1 1 *',
        ENQUEUES: '0 0 0 1 1 *',
        TAKE_QUEUE: 'take',
        FIXTURE_TRACE: at('trace'),
        VOTUM_LOG: 'info',
        ...settings,
      },
      onLog: (lines) => {
        log += lines;
      },
    });
    const lines = () =>
      // What follows the last line break is a line that is being written.
      existsSync(at('trace')) ? readFileSync(at('trace'), 'utf8').split('\n').slice(0, -1) : [];
    return {
      host,
      folder,
      trace: () => lines().map((line) => JSON.parse(line)),
      log: () => log,
      stop: async () => {
        await host.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (fault) {
    if (log) console.error(log);
    rmSync(folder, { recursive: true, force: true });
    throw fault;
  }
}

/** Waits until `look` gives something other than undefined or false; throws after `limitMs`. */
export async function eventually<T>(look: () => T | undefined | false, limitMs = 10_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Not seen within ${limitMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
