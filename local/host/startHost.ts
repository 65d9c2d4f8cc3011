import { type ChildProcess, spawn } from 'node:child_process';
import { childEnvironment } from '../settings';
import { hostReportSchema } from './hostReport';
import { Refusal } from './refusal';

/** Files are absolute. Port 0 chooses a free one. */
export type HostOptions = {
  /** The host's own bundle, dist/local/host.js. */
  program: string;
  /** The functions' bundle. */
  bundle: string;
  hostJson: string;
  clockFile: string;
  port: number;
  /** Further app settings: AzureWebJobsStorage, VOTUM_LOG, … */
  settings: Record<string, string>;
  /** Where the host's log lines go; the parent's stderr unless given. */
  onLog?: (lines: string) => void;
};

export type Host = {
  url: string;
  functions: string[];
  pid: number;
  exited: Promise<{ code: number | null }>;
  /** Lets running functions end (5 s at most), then ends the process. Safe to call twice. */
  stop(): Promise<void>;
};

const startLimitMs = 20_000;
const stopLimitMs = 8_000;

/**
 * Starts the functions host as a child process and waits until it listens. It stops by itself when this process dies.
 * Throws a Refusal with the host's own sentence when it cannot start.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const child = spawnHost(options);
  const exited = new Promise<{ code: number | null }>((resolve) => {
    child.once('exit', (code) => resolve({ code }));
    child.once('error', () => resolve({ code: null }));
  });
  try {
    const { port, functions } = await readReport(child, exited);
    const url = `http://127.0.0.1:${port}`;
    return { url, functions, pid: child.pid ?? 0, exited, stop: () => stop(child, exited) };
  } catch (fault) {
    child.kill('SIGKILL');
    await exited;
    throw fault;
  }
}

function spawnHost({
  program,
  bundle,
  hostJson,
  clockFile,
  port,
  settings,
  onLog,
}: HostOptions): ChildProcess {
  const child = spawn(process.execPath, [program], {
    env: childEnvironment({
      ...settings,
      PORT: String(port),
      VOTUM_LOCAL: '1',
      VOTUM_CLOCK_FILE: clockFile,
      FUNCTIONS_BUNDLE: bundle,
      FUNCTIONS_HOST_JSON: hostJson,
    }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Own process group: Ctrl-C reaches the parent, which stops the host before the storage.
    detached: true,
    windowsHide: true,
  });
  const write = onLog ?? ((lines: string) => void process.stderr.write(lines));
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (lines: string) => write(lines));
  }
  return child;
}

function readReport(
  child: ChildProcess,
  exited: Promise<unknown>,
): Promise<{ port: number; functions: string[] }> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Refusal('The functions host did not start in time.')),
      startLimitMs,
    );
    const fail = (sentence: string) => {
      clearTimeout(limit);
      reject(new Refusal(sentence));
    };
    child.once('message', (message) => {
      const report = hostReportSchema.parse(message);
      if (report.kind === 'refused') return fail(report.sentence);
      clearTimeout(limit);
      resolve(report);
    });
    void exited.then(() => fail('The functions host ended while starting.'));
  });
}

async function stop(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.connected) child.disconnect();
  const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  await exited;
  clearTimeout(limit);
}
