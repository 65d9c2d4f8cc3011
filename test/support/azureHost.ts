import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hostReportSchema } from '../../local/host/hostReport';
import { bundle } from './bundle';

/** The app as it runs in Azure, in a process of its own: the deployed bundle, and no flag of a desk. */
export interface AzureHost {
  url: string;
  functions: string[];
  /** The host's log so far. */
  log(): string;
  stop(): Promise<void>;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-azure-'));
const at = (name: string) => path.join(folder, name);
let built: Promise<unknown> | null = null;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param preload a module loaded before anything else, which may turn the network to issuers of the test's own */
export async function startAzureHost(settings: Record<string, string>, preload: string): Promise<AzureHost> {
  built ??= Promise.all([
    bundle('local/host/main.ts', at('host.js')),
    bundle('functions/index.ts', at('index.js'), { lean: true }),
  ]);
  await built;
  const child = spawn(process.execPath, ['--require', path.resolve(preload), at('host.js')], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      VOTUM_CLOCK_FILE: at('clock.json'),
      FUNCTIONS_BUNDLE: at('index.js'),
      FUNCTIONS_HOST_JSON: path.resolve('host.json'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (lines: string) => {
      log += lines;
    });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    if (child.connected) child.disconnect();
    await exited;
  };
  const report = await new Promise<unknown>((resolve) => {
    child.once('message', resolve);
    void exited.then(() => resolve({ kind: 'refused', sentence: log }));
  });
  const said = hostReportSchema.parse(report);
  if (said.kind === 'ready')
    return { url: `http://127.0.0.1:${said.port}`, functions: said.functions, log: () => log, stop };
  await stop();
  throw new Error(said.sentence);
}
