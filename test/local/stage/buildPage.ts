import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** Builds the stage's page into a folder of its own, as the build does, and gives the folder. */
export function buildPage(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-page-'));
  const source = path.join(process.cwd(), 'local', 'stage', 'ui');
  const esbuild = createRequire(path.join(process.cwd(), 'package.json')).resolve('esbuild/bin/esbuild');
  const options = ['--bundle', '--format=esm', '--jsx=automatic', '--minify', '--log-level=warning'];
  execFileSync(esbuild, [
    path.join(source, 'main.tsx'),
    ...options,
    `--outfile=${path.join(folder, 'main.js')}`,
  ]);
  for (const file of ['index.html', 'stage.css', 'cards.css'])
    copyFileSync(path.join(source, file), path.join(folder, file));
  return folder;
}
