import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * The packages whose code is in the bundle that Azure runs, each once: what esbuild really takes in, by the options of
 * the build. Throws when the bundle can't be built.
 */
export async function listShipped({ root }) {
  const options = JSON.parse(readFileSync(path.join(root, 'scripts', 'nodeBundle.json'), 'utf8'));
  const built = await esbuild.build({
    ...options,
    absWorkingDir: root,
    entryPoints: ['functions/index.ts'],
    outfile: 'never-written.js',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const folders = new Set(Object.keys(built.metafile.inputs).map(folderOf).filter(Boolean));
  return [...folders].sort().map((folder) => describe(root, folder));
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c`; undefined for a file of ours. */
function folderOf(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function describe(root, folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
  );
  return { name, version, licence: typeof license === 'string' ? license : 'not said' };
}
