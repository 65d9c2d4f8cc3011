import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

// A process fixes its zone at its start: each zone gets its own.
const program = `
  import { zipSync } from 'fflate';
  import { zipTime } from './local/dossier/zipTime';
  const zip = zipSync({ a: [new Uint8Array([1]), { mtime: zipTime('2025-03-30') }] });
  console.log(Buffer.from(zip).toString('hex'), new Date(0).getTimezoneOffset());
`;
let folder = '';
let bundle = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-zip-'));
  bundle = path.join(folder, 'program.cjs');
  const stdin = { contents: program, resolveDir: process.cwd(), loader: 'ts' as const };
  buildSync({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: bundle });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a zip has the same times in it wherever it is made', () => {
  const zones = ['Europe/Copenhagen', 'Pacific/Auckland', 'America/Los_Angeles'];
  const made = zones.map((TZ) =>
    execFileSync(process.execPath, [bundle], { env: { ...process.env, TZ }, encoding: 'utf8' })
      .trim()
      .split(' '),
  );
  expect(new Set(made.map(([, offset]) => offset)).size).toBe(3);
  expect(new Set(made.map(([zip]) => zip)).size).toBe(1);
});
