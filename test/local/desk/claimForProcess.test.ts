import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { claimForProcess } from '../../../local/desk/claimForProcess';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('nothing claimed, or nonsense: at once', async () => {
  const file = path.join(folder, 'pid');
  (await claimForProcess(file))(41);
  expect(readFileSync(file, 'utf8')).toBe('41\n');
  writeFileSync(file, 'nobody');
  (await claimForProcess(file))(42);
  expect(readFileSync(file, 'utf8')).toBe('42\n');
});

test('waits until the process before is gone', async () => {
  const file = path.join(folder, 'pid');
  const before = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 700)']);
  writeFileSync(file, String(before.pid));
  const started = performance.now();
  await claimForProcess(file);
  expect(performance.now() - started).toBeGreaterThan(300);
});
