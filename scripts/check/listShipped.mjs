import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { leanBundle } from '../leanBundle.mjs';

// Bundling takes seconds, and two rules ask.
const asked = new WeakMap();

/**
 * The packages whose code is deployed to Azure, each once: what esbuild really takes in, by the very bundling of the build,
 * the parts that stand apart among it. Throws when the bundle can't be built.
 */
export function listShipped(project) {
  const listed = asked.get(project) ?? bundled(project);
  asked.set(project, listed);
  return listed;
}

async function bundled({ root }) {
  const options = JSON.parse(readFileSync(path.join(root, 'scripts', 'nodeBundle.json'), 'utf8'));
  const built = await leanBundle(esbuild, {
    ...options,
    absWorkingDir: root,
    entryPoints: ['functions/index.ts'],
    outfile: path.join(root, 'never-written.js'),
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.map(folderOf).filter(Boolean));
  const packages = [...folders].sort().map((folder) => describe(root, folder));
  // The same version may lie in two places.
  return [...new Map(packages.map((one) => [`${one.name}@${one.version}`, one])).values()];
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
