import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import options from '../../scripts/nodeBundle.json';
import { bundle } from '../support/bundle';
import { eventually } from '../support/deskHost';

// A project folder with the desk's real programs; only the sample board, the stage and the functions are stand-ins.
let project = '';
const at = (...names: string[]) => path.join(project, ...names);
const children: ChildProcess[] = [];

beforeAll(async () => {
  project = mkdtempSync(path.join(os.tmpdir(), 'votum-desk-'));
  cpSync('host.json', at('host.json'));
  await bundle('local/host/main.ts', at('dist/local/host.js'));
  await bundle('local/reset.ts', at('dist/local/reset.js'));
  await bundle('test/fixtures/host/desk.ts', at('dist/functions/index.js'));
  await build({
    ...(options as BuildOptions),
    entryPoints: ['local/start.ts'],
    outfile: at('dist/local/start.js'),
    plugins: [
      {
        name: 'stand-ins',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/(seedSampleBoard|startStage)$/ }, ({ path: asked }) => ({
            path: path.resolve('test/fixtures/host', `${path.basename(asked)}.ts`),
          })),
      },
    ],
  });
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await exited;
  }
  rmSync(at('.local'), { recursive: true, force: true });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

type Run = { child: ChildProcess; out(): string; err(): string; code: Promise<number | null> };

function run(program: 'start' | 'reset', settings: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [at('dist', 'local', `${program}.js`)], {
    cwd: project,
    env: {
      ...process.env,
      NODE_PATH: path.resolve('node_modules'),
      PORT: '0',
      STAGE_PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.err += part;
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, out: () => said.out, err: () => said.err, code };
}

async function started(settings?: Record<string, string>) {
  const desk = run('start', settings);
  await eventually(() => desk.out().endsWith('Votum is ready\n') || desk.child.exitCode !== null, 20_000);
  expect(desk.err()).toBe('');
  const [, stage = ''] = desk.out().match(/^Stage .* (http:\S+)$/m) ?? [];
  const [, bot = ''] = desk.out().match(/^Bot .* (http:\S+)\/api\/messages$/m) ?? [];
  return { ...desk, stage, bot };
}

const offset = async (bot: string) =>
  ((await (await fetch(`${bot}/local/clock`)).json()) as { offsetMs: number }).offsetMs;

async function freePort(): Promise<{ port: number; close(): void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, close: () => void server.close() };
}

test('everything starts, says where, stops on Ctrl-C, and goes on where it was', async () => {
  const first = await started();
  const begun = await offset(first.bot);
  expect((await fetch(`${first.bot}/api/health`)).status).toBe(200);
  const running = JSON.parse(readFileSync(at('.local', 'running.json'), 'utf8'));
  expect(running).toMatchObject({ pid: first.child.pid, botUrl: first.bot, stageUrl: first.stage });
  const moved = await fetch(first.stage, { method: 'POST', body: '{"advance":"P2D"}' });
  expect(await moved.json()).toMatchObject({ fired: 0 });
  const refused = await fetch(first.stage, { method: 'POST', body: '{"advance":"-P2D"}' });
  expect(await refused.text()).toMatch(/^The clock only goes forward/);
  first.child.kill('SIGINT');
  expect(await first.code).toBe(0);
  expect(first.err()).toBe('');
  await expect(fetch(`${first.bot}/api/health`)).rejects.toThrow();
  const table = String(running.connectionString).match(/TableEndpoint=(\S+)/)?.[1] ?? '';
  await expect(fetch(table)).rejects.toThrow();
  expect(existsSync(at('.local', 'running.json'))).toBe(false);

  const second = await started();
  expect((await offset(second.bot)) - begun).toBeGreaterThan(2 * 86_400_000 - 5_000);
});

test('a second start and a reset are refused while it runs; afterwards a reset starts over', async () => {
  const desk = await started();
  const again = run('start');
  expect(await again.code).toBe(1);
  expect(again.err()).toBe('Votum is running already on these data. Stop it first (Ctrl-C where it runs).\n');
  const early = run('reset');
  expect(await early.code).toBe(1);
  expect(existsSync(at('.local', 'azurite'))).toBe(true);
  desk.child.kill('SIGTERM');
  expect(await desk.code).toBe(0);
  const reset = run('reset');
  expect(await reset.code).toBe(0);
  expect(existsSync(at('.local'))).toBe(false);
});

test('after a kill the next start is not held up', async () => {
  const desk = await started();
  desk.child.kill('SIGKILL');
  await desk.code;
  const next = await started();
  expect((await fetch(`${next.bot}/api/health`)).status).toBe(200);
});

test.each(['PORT', 'STAGE_PORT'])('a taken %s is one sentence that says what to do', async (name) => {
  const taken = await freePort();
  const desk = run('start', { [name]: String(taken.port) });
  expect(await desk.code).toBe(1);
  const other = taken.port + 10 > 65535 ? taken.port - 10 : taken.port + 10;
  expect(desk.err()).toBe(
    `Port ${taken.port} is in use. Stop the other program or start with ${name}=${other} npm start.\n`,
  );
  taken.close();
});

test.each([
  [{ PORT: 'high' }, 'The setting PORT must be a number, but it is "high".\n'],
  [{ PORT: '70000' }, 'The setting PORT must be at most 65535, but it is "70000".\n'],
  [
    { PORT: '7071', STAGE_PORT: '7071' },
    'PORT and STAGE_PORT are both 7071. Give one of them another port.\n',
  ],
])('a wrong setting is one sentence: %j', async (settings, sentence) => {
  const desk = run('start', settings);
  expect(await desk.code).toBe(1);
  expect(desk.err()).toBe(sentence);
});

test.each([
  [
    'a file in its place',
    () => writeFileSync(at('.local'), ''),
    /^\S+\.local is no folder\. Run npm run reset/,
  ],
  [
    'a broken clock',
    () => putFile('clock.json', 'noon'),
    /^The clock's file \S+clock\.json cannot be read\. Run npm run reset/,
  ],
  [
    'broken data',
    () => putFile('azurite/__azurite_db_table__.json', '{"broken'),
    /^The storage in \S+azurite cannot be opened \(.+\)\. Run npm run reset to start over\.$/,
  ],
])('a broken .local is one sentence, and a reset mends it: %s', async (_, breakIt, sentence) => {
  breakIt();
  const desk = run('start');
  expect(await desk.code).toBe(1);
  expect(desk.err().trimEnd()).toMatch(sentence);
  expect(desk.err().trimEnd().split('\n')).toHaveLength(1);
  const reset = run('reset');
  expect(await reset.code).toBe(0);
  expect(existsSync(at('.local'))).toBe(false);
});

test('a part that dies ends the desk with a sentence', async () => {
  const desk = await started();
  await fetch(`${desk.bot}/later`);
  expect(await desk.code).toBe(1);
  expect(desk.err()).toMatch(/error host broke down fault=Error/);
  expect(desk.err()).toMatch(/^The functions host ended by itself\. \S+host\.log says why\.$/m);
  await expect(fetch(desk.stage)).rejects.toThrow();
});

(process.platform === 'win32' ? test.skip : test)('it ends with the shell npm gave it', async () => {
  const shell = spawn('sh', ['-c', `"${process.execPath}" dist/local/start.js; true`], {
    cwd: project,
    env: {
      ...process.env,
      NODE_PATH: path.resolve('node_modules'),
      PORT: '0',
      STAGE_PORT: '0',
      npm_lifecycle_event: 'start',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  shell.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  await eventually(() => said.includes('Votum is ready'), 20_000);
  expect(existsSync(at('.local', 'running.json'))).toBe(true);
  shell.kill('SIGKILL');
  await eventually(() => !existsSync(at('.local', 'running.json')));
});

function putFile(name: string, text: string): void {
  mkdirSync(path.dirname(at('.local', name)), { recursive: true });
  writeFileSync(at('.local', name), text);
}
