import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The whole of Votum as a newcomer starts it, with its data in a folder of its own. */
export type Desk = {
  stageUrl: string;
  /** Ctrl-C. Settles once the desk has ended, with its exit code and those of its processes that are still there. */
  stop(): Promise<{ code: number | null; left: number[] }>;
  /** What it wrote to the screen as faults. */
  complaints(): string;
};

/** A folder for a desk's data, and what takes it away again. */
export function deskFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * `npm start` on a data folder. Ports are free ones; `stagePort` keeps the address of an earlier start, as the usual
 * port of a desk does. Settles when Votum is ready.
 */
export async function startDesk(folder: string, stagePort = 0): Promise<Desk> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: environment(folder, { PORT: '0', STAGE_PORT: String(stagePort) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.err += part;
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', () => /^Votum is ready$/m.test(said.out) && resolve());
  });
  await Promise.race([ready, code]);
  const [, stageUrl] = said.out.match(/^Stage .*?(http:\S+)$/m) ?? [];
  if (stageUrl === undefined) throw new Error(`The desk did not start: ${said.err || said.out}`);
  return {
    stageUrl,
    async stop() {
      const family = [child.pid ?? 0, ...descendantsOf(child.pid ?? 0)];
      child.kill('SIGINT');
      const ended = await code;
      const alive = parents();
      return { code: ended, left: family.filter((pid) => alive.has(pid)) };
    },
    complaints: () => said.err,
  };
}

/** `npm run votum -- …` on a data folder; gives what it printed. Throws with what it complained of. */
export function votum(folder: string, ...words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['scripts/run.mjs', 'votum', ...words],
      { env: environment(folder) },
      (fault, out) => (fault === null ? resolve(out) : reject(fault)),
    );
  });
}

function environment(folder: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { npm_lifecycle_event: _, ...rest } = process.env;
  return { ...rest, VOTUM_DATA: folder, ...more };
}

function descendantsOf(pid: number): number[] {
  const children = [...parents()].flatMap(([child, parent]) => (parent === pid ? [child] : []));
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Every process of this machine with its parent. Where there is neither /proc nor ps, none. */
function parents(): Map<number, number> {
  if (process.platform === 'win32') return new Map();
  const lines = existsSync('/proc/self/stat')
    ? readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? [`${pid} ${parentIn(pid)}`] : []))
    : execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  return new Map(
    lines.map((line): [number, number] => {
      const [pid, parent] = line.trim().split(/\s+/);
      return [Number(pid), Number(parent)];
    }),
  );
}

// The name in the second field may hold spaces and brackets; state and parent follow the last bracket. A process may
// end while it is being read, and one that has ended and only waits to be reaped (Z) is gone for everyone else.
function parentIn(pid: string): string {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' ? 'NaN' : (parent ?? 'NaN');
  } catch {
    return 'NaN';
  }
}
