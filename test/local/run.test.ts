import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// The project's own build and run scripts, over a few small sources.
let project = '';
const at = (...names: string[]) => path.join(project, ...names);
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

beforeAll(() => {
  project = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'votum-run-')));
  for (const name of ['run.mjs', 'build.mjs', 'leanBundle.mjs', 'nodeBundle.json'])
    cpSync(`scripts/${name}`, at('scripts', name));
  symlinkSync(path.resolve('node_modules'), at('node_modules'));
  put('cards/text.json', '{"greeting":"Goddag"}');
  put(
    'local/cli.ts',
    `import text from '../cards/text.json';
     export function sayGreeting() { console.log(text.greeting, process.argv.slice(2).join('|'), process.cwd()); }
     process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(4); });
     sayGreeting();
     if (process.argv[2] === 'wait') setInterval(() => {}, 1000);
     process.exitCode = 3;`,
  );
  put(
    'functions/index.ts',
    `export function registerEverything(): string { return import.meta.url; }\nconsole.log(registerEverything());`,
  );
  put('local/stage/ui/main.tsx', 'document.title = String(<p className="x" />);');
  put('local/stage/ui/index.html', '<!doctype html>');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(...words: string[]) {
  const child = spawn(process.execPath, [at('scripts', 'run.mjs'), ...words], { cwd: os.tmpdir() });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.err += part;
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, code };
}

const builtAt = () => statSync(at('dist', '.built')).mtimeMs;

test('builds, then runs the program in the project’s folder with its arguments and exit code', async () => {
  const { said, code } = run('votum', 'board', 'import', 'a file');
  expect(await code).toBe(3);
  expect(said).toEqual({ out: `Goddag board|import|a file ${project}\n`, err: '' });
});

test('the functions bundle keeps its names, says where it lies, and has its map beside it', () => {
  const bundle = readFileSync(at('dist/functions/index.js'), 'utf8');
  expect(bundle).toContain('registerEverything');
  expect(bundle).toContain('bundleUrl');
  expect(bundle).not.toContain('sourceMappingURL');
  expect(existsSync(at('dist/functions/index.js.map'))).toBe(true);
});

test('the stage’s page is built and its files are beside it; what has no source is not built', () => {
  expect(existsSync(at('dist/stage/main.js'))).toBe(true);
  expect(readFileSync(at('dist/stage/index.html'), 'utf8')).toBe('<!doctype html>');
  expect(existsSync(at('dist/local/start.js'))).toBe(false);
});

test('nothing changed: not built again; changed or taken away: built again', async () => {
  const first = builtAt();
  await run('votum').code;
  expect(builtAt()).toBe(first);
  put('cards/text.json', '{"greeting":"Davs"}');
  const changed = run('votum');
  await changed.code;
  expect(changed.said.out).toMatch(/^Davs /);
  const second = builtAt();
  expect(second).toBeGreaterThan(first);
  rmSync(at('local/stage/ui/index.html'));
  await run('votum').code;
  expect(builtAt()).toBeGreaterThan(second);
});

test('a signal reaches the program', async () => {
  const { child, said, code } = run('votum', 'wait');
  while (!said.out.includes('wait')) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGTERM');
  expect(await code).toBe(4);
  expect(said.out).toContain('asked to stop');
});

test('a source that is wrong ends with the error and runs nothing', async () => {
  put('functions/index.ts', 'export const = 1;');
  const { said, code } = run('votum');
  expect(await code).toBe(1);
  expect(said.err).toMatch(/functions\/index\.ts:1:13(.|\n)*\nNot started: the build failed\.\n$/);
  expect(said.out).toBe('');
  put('functions/index.ts', 'export const one = 1;');
});

test('a program there is none of, or no name at all, is refused', async () => {
  const unknown = run('nothing');
  expect(await unknown.code).toBe(1);
  expect(unknown.said.err).toBe('There is no program "nothing".\n');
  const none = run();
  expect(await none.code).toBe(1);
  expect(none.said.err).toMatch(/^Say what to run: /);
});
