import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// .ci/run itself, over an npm of our own that says what it is told to and notes what it was asked.
let project = '';
const at = (...names: string[]) => path.join(project, ...names);

beforeEach(() => {
  project = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'votum-ci-')));
  mkdirSync(at('bin'));
  cpSync('.ci/run', at('.ci', 'run'));
  const npm = [
    '#!/usr/bin/env bash',
    `asked="$*"; echo "$asked" >> "${at('asked')}"`,
    `cat "${at('out.')}\${asked// /-}" >&2 2>/dev/null`,
    `exit "$(cat "${at('code.')}\${asked// /-}" 2>/dev/null || echo 0)"`,
  ];
  writeFileSync(at('bin', 'npm'), npm.join('\n'), { mode: 0o755 });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** What an npm command is to print and to end with. */
function npmSays(command: string, text: string, code = 0): void {
  const name = command.replaceAll(' ', '-');
  writeFileSync(at(`out.${name}`), text);
  writeFileSync(at(`code.${name}`), String(code));
}

function run() {
  const env = { ...process.env, PATH: `${at('bin')}${path.delimiter}${process.env.PATH}` };
  return new Promise<{ code: number; last: string; asked: string[] }>((resolve) => {
    execFile('bash', [at('.ci', 'run')], { cwd: os.tmpdir(), env }, (fault, out) => {
      const asked = readFileSync(at('asked'), 'utf8').trim().split('\n');
      resolve({ code: fault ? Number(fault.code) : 0, last: out.trimEnd().split('\n').at(-1) ?? '', asked });
    });
  });
}

const summary = (tests: string, suites = '4 passed, 4 total') =>
  `PASS test/a.test.ts\n\nTest Suites: ${suites}\nTests:       ${tests}\nSnapshots:   0 total\nTime:        3.2 s\n`;

test('can be run as a program', () => {
  expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
});

test('installs, tests and checks, each by its own command', async () => {
  npmSays('test', summary('12 passed, 12 total'));
  expect(await run()).toEqual({ code: 0, last: '12 passed, 0 failed', asked: ['ci', 'test', 'run check'] });
});

test.each([
  ['120 passed, 120 total', '120 passed, 0 failed'],
  ['2 skipped, 120 passed, 122 total', '120 passed, 0 failed, 2 skipped'],
  ['1 skipped, 3 todo, 20 passed, 24 total', '20 passed, 0 failed, 4 skipped'],
])('counts %s', async (tests, last) => {
  npmSays('test', summary(tests));
  expect(await run()).toMatchObject({ code: 0, last });
});

test('counts in colours', async () => {
  npmSays(
    'test',
    summary('\u001b[1m\u001b[33m1 skipped\u001b[39m\u001b[22m, \u001b[32m7 passed\u001b[39m, 8 total'),
  );
  expect(await run()).toMatchObject({ code: 0, last: '7 passed, 0 failed, 1 skipped' });
});

test('takes the runner’s summary, not one that a test printed before it', async () => {
  npmSays(
    'test',
    `Tests: 99 passed, 99 total\n${summary('3 failed, 4 passed, 7 total', '1 failed, 1 total')}`,
    1,
  );
  expect(await run()).toMatchObject({ code: 1, last: '4 passed, 3 failed' });
});

test('checks also after failing tests, and fails', async () => {
  npmSays('test', summary('3 failed, 1 skipped, 120 passed, 124 total', '1 failed, 3 passed, 4 total'), 1);
  expect(await run()).toEqual({
    code: 1,
    last: '120 passed, 3 failed, 1 skipped',
    asked: ['ci', 'test', 'run check'],
  });
});

test('a failing check fails it, and the count stays what it is', async () => {
  npmSays('test', summary('12 passed, 12 total'));
  npmSays('run check', 'a rule is broken', 1);
  expect(await run()).toMatchObject({ code: 1, last: '12 passed, 0 failed' });
});

test('a suite that does not start is a failure though no test failed', async () => {
  npmSays('test', summary('12 passed, 12 total', '2 failed, 3 passed, 5 total'), 1);
  expect(await run()).toMatchObject({ code: 1, last: '12 passed, 2 failed' });
});

test('a runner that dies without a summary is a failure', async () => {
  npmSays('test', 'Segmentation fault', 139);
  expect(await run()).toMatchObject({ code: 1, last: '0 passed, 1 failed' });
});

test('a runner that counts nothing and is content is a failure', async () => {
  npmSays('test', 'nothing to do');
  expect(await run()).toMatchObject({ code: 1, last: '0 passed, 1 failed' });
});

test('nothing is tested on a broken install', async () => {
  npmSays('ci', 'out of step with package-lock.json', 1);
  expect(await run()).toEqual({ code: 1, last: '0 passed, 1 failed', asked: ['ci'] });
});
