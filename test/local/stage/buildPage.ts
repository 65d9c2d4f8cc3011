import { copyFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';

/** Builds the stage's page into a folder of its own, as the build does, and gives the folder. */
export async function buildPage(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-page-'));
  const source = path.join(process.cwd(), 'local', 'stage', 'ui');
  await esbuild.build({
    entryPoints: [path.join(source, 'main.tsx')],
    outfile: path.join(folder, 'main.js'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'stage.css', 'cards.css'])
    copyFileSync(path.join(source, file), path.join(folder, file));
  await esbuild.stop();
  return folder;
}
