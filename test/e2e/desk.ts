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
export type DeskFolder = { folder: string; remove(): void };

/** Makes an empty folder for a desk's data. */
export function deskFolder(): DeskFolder {
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
      return { code: ended, left: await leftOf(family) };
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
      (fault, out) => (fault === null ? resolve(out) : reject(new Error(`${fault.message}\n${out}`))),
    );
  });
}

function environment(folder: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { npm_lifecycle_event: _, ...rest } = process.env;
  return { ...rest, VOTUM_DATA: folder, ...more };
}

/** Those of some processes that do not end within a second or two. */
async function leftOf(family: readonly number[]): Promise<number[]> {
  for (let tried = 0; ; tried += 1) {
    const alive = parents();
    const left = family.filter((pid) => alive.has(pid));
    if (left.length === 0 || tried === 10) return left;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function descendantsOf(pid: number): number[] {
  const children = [...parents()].flatMap(([child, parent]) => (parent === pid ? [child] : []));
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Every living process of this machine with its parent; on Windows none, for want of a way to ask. */
function parents(): Map<number, number> {
  if (process.platform === 'win32') return new Map();
  const lines = existsSync('/proc/self/stat')
    ? readdirSync('/proc').map(lineOf)
    : execFileSync('ps', ['-A', '-o', 'pid=,state=,ppid='], { encoding: 'utf8' }).split('\n');
  return new Map(
    lines.flatMap((line): [number, number][] => {
      const [pid, state, parent] = line.trim().split(/\s+/);
      // One that has ended and only waits to be reaped is gone for everyone else.
      return parent === undefined || state?.startsWith('Z') ? [] : [[Number(pid), Number(parent)]];
    }),
  );
}

/** What ps would print of a process, from Linux's own table; empty for what is none, or ends while it is read. */
function lineOf(pid: string): string {
  try {
    // The name in the second field may hold spaces and brackets; state and parent follow the last bracket.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return `${pid} ${state} ${parent}`;
  } catch {
    return '';
  }
}
