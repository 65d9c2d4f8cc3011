import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connectStorage } from '../../../storage/connect';
import { importBoard } from '../../../workflows/importBoard';
import { startAzurite } from '../../support/azurite';
import { aBoard } from '../../support/builders';
import { bundle } from '../../support/bundle';

// The commands as an operator runs them on an account: what is printed where, and the exit codes scripts go by.

const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-operator-'));
const board = aBoard();
let program = '';
let full: Awaited<ReturnType<typeof startAzurite>>;
let empty: Awaited<ReturnType<typeof startAzurite>>;

beforeAll(async () => {
  program = await bundle('local/cli.ts', path.join(folder, 'votum.js'));
  [full, empty] = await Promise.all([startAzurite(), startAzurite()]);
  const storage = connectStorage({ connectionString: full.connectionString });
  await storage.ensure();
  await importBoard({ ...storage, clock: { now: () => new Date(Date.now()).toISOString() } }, board);
}, 120_000);
afterAll(async () => {
  await Promise.all([full?.stop(), empty?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

function votum(storage: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, VOTUM_STORAGE: storage, VOTUM_DATA: path.join(folder, 'desk') };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { env }, (fault, out, err) =>
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err }),
    );
  });
}

test('doctor: 1 when somebody is needed, and JSON for machines', async () => {
  const said = await votum(full.connectionString, 'doctor', '--json');
  expect(said.code).toBe(1);
  const { healthy, findings } = JSON.parse(said.out) as { healthy: boolean; findings: { kind: string }[] };
  expect(healthy).toBe(false);
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['unreachable']));
  expect(await votum(empty.connectionString, 'doctor')).toEqual({ code: 0, out: 'All is well.\n', err: '' });
});

test('backup, restore and release, under the operator’s name', async () => {
  const backup = path.join(folder, 'backup');
  expect((await votum(full.connectionString, 'backup', backup)).code).toBe(0);
  const again = await votum(full.connectionString, 'backup', backup);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('is not empty')]);

  const restored = await votum(empty.connectionString, 'restore', backup, '--operator', 'jens');
  expect(restored.code).toBe(0);
  expect(JSON.parse(restored.err)).toMatchObject({ message: 'restored', by: 'operator:jens', aside: 1 });
  expect((await votum(empty.connectionString, 'restore', backup)).code).toBe(1);
  const released = await votum(empty.connectionString, 'queue', 'release', '--board', board.id);
  expect([released.code, released.out]).toEqual([
    0,
    '0 pieces of work and 1 cases and boards are released.\n',
  ]);
  expect((await votum(empty.connectionString, 'queue', 'redrive')).code).toBe(0);
}, 60_000);

test('a command that is wrong is 2, a store that is not there 1; no key is repeated', async () => {
  expect((await votum(full.connectionString, 'restore')).code).toBe(2);
  expect((await votum(full.connectionString, 'queue', 'empty')).code).toBe(2);
  const wrong = await votum('AccountKey hemmelig', 'doctor');
  expect([wrong.code, wrong.err]).toEqual([1, expect.not.stringContaining('hemmelig')]);
  expect(wrong.err).toContain('VOTUM_STORAGE');
});
