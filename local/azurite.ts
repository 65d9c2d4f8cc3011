import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { claimForProcess } from './desk/claimForProcess';

/** Where Azurite keeps its data: nowhere (tests) or in a folder that survives a restart. */
export type AzuriteData = { kind: 'memory' } | { kind: 'folder'; folder: string };

/** A running Azurite. `exited` settles when the process is gone, however that came about. */
export type Azurite = {
  connectionString: string;
  exited: Promise<{ code: number | null }>;
  /** Ends Azurite after it has written its data; returns when the process is gone. Safe to call twice. */
  stop(): Promise<void>;
};

// The account every Azurite has, published in its documentation. It opens nothing outside this machine.
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

// Loaded into Azurite before its own code: when the parent lets go of the channel, or dies, Azurite gets the
// "shutdown" message it knows how to obey. A process that still hangs after 5 s is ended.
const followParent = `process.on('disconnect', () => {
  process.emit('message', 'shutdown');
  setTimeout(() => process.exit(1), 5000).unref();
});`;

const services = ['Blob', 'Queue', 'Table'] as const;
const startLimitMs = 20_000;
const stopLimitMs = 8_000;

/**
 * Starts Azurite (blobs, queues, tables) as a child process on free loopback ports and waits until all three
 * services listen. Throws an Error with what Azurite said when it refuses to start.
 */
export async function startAzurite(data: AzuriteData): Promise<Azurite> {
  if (data.kind === 'folder') mkdirSync(data.folder, { recursive: true });
  // One whose parent was killed still writes its data for a moment: two at once would spoil them.
  const claim = data.kind === 'folder' ? await claimForProcess(pidFile(data.folder)) : undefined;
  const child = spawnAzurite(data);
  if (child.pid !== undefined) claim?.(child.pid);
  const exited = new Promise<{ code: number | null }>((resolve) => {
    child.once('exit', (code) => resolve({ code }));
    child.once('error', () => resolve({ code: null }));
  });
  try {
    const endpoints = await readEndpoints(child, exited);
    return { connectionString: connectionString(endpoints), exited, stop: () => stop(child, exited, data) };
  } catch (fault) {
    child.kill('SIGKILL');
    await exited;
    throw fault;
  }
}

function pidFile(folder: string): string {
  return path.join(folder, 'azurite.pid');
}

function spawnAzurite(data: AzuriteData): ChildProcess {
  const entry = require.resolve('azurite/dist/src/azurite.js');
  const place = data.kind === 'memory' ? ['--inMemoryPersistence'] : ['--location', data.folder];
  const hosts = services.flatMap((service) => [`--${service.toLowerCase()}Host`, '127.0.0.1']);
  const ports = services.flatMap((service) => [`--${service.toLowerCase()}Port`, '0']);
  const flags = ['--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  // Own process group: Ctrl-C in the terminal must reach the parent alone, or the storage would be gone
  // before the work in flight has been written to it.
  return spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(followParent)}`,
      entry,
      ...place,
      ...flags,
      ...hosts,
      ...ports,
    ],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true, windowsHide: true },
  );
}

type Endpoints = Record<(typeof services)[number], string>;

function readEndpoints(child: ChildProcess, exited: Promise<{ code: number | null }>): Promise<Endpoints> {
  let said = '';
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`Azurite did not start in time. ${said.trim()}`)),
      startLimitMs,
    );
    const settle = (act: () => void) => {
      clearTimeout(limit);
      act();
    };
    const read = (part: Buffer) => {
      said = (said + part.toString('utf8')).slice(-20_000);
      const found = services.map(
        (s) => said.match(new RegExp(`${s} service is successfully listening at (\\S+)`))?.[1],
      );
      const [Blob, Queue, Table] = found;
      if (Blob && Queue && Table) settle(() => resolve({ Blob, Queue, Table }));
    };
    // Both pipes are read for as long as the process lives: a full pipe would make it stand still.
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (fault) => settle(() => reject(fault)));
    void exited.then(() => settle(() => reject(new Error(`Azurite ended while starting. ${said.trim()}`))));
  });
}

function connectionString(endpoints: Endpoints): string {
  const urls = services.map((service) => `${service}Endpoint=${endpoints[service]}/${account}`);
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    ...urls,
  ].join(';');
}

async function stop(child: ChildProcess, exited: Promise<unknown>, data: AzuriteData): Promise<void> {
  if (data.kind === 'memory') child.kill('SIGKILL');
  else if (child.connected) child.disconnect();
  const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  await exited;
  clearTimeout(limit);
  if (data.kind === 'folder') rmSync(pidFile(data.folder), { force: true });
}
