import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { leanBundle } from './leanBundle.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const nodeBundle = JSON.parse(readFileSync(path.join(root, 'scripts', 'nodeBundle.json'), 'utf8'));

// What is built, as far as its source exists. Identifiers keep their names everywhere: mangling them makes the cold
// start slower, and botbuilder and Adaptive Expressions look at names.
const programs = [
  { from: 'functions/index.ts', to: 'functions/index.js', lean: true },
  { from: 'local/host/main.ts', to: 'local/host.js' },
  { from: 'local/start.ts', to: 'local/start.js' },
  { from: 'local/startFunc.ts', to: 'local/startFunc.js' },
  { from: 'local/reset.ts', to: 'local/reset.js' },
  { from: 'local/cli.ts', to: 'local/votum.js' },
  { from: 'local/bench.ts', to: 'local/bench.js' },
  { from: 'local/chaos.ts', to: 'local/chaos.js' },
  { from: 'local/fuzz.ts', to: 'local/fuzz.js' },
  { from: 'local/fuzz/probe.ts', to: 'local/hostProbe.js' },
  { from: 'local/package.ts', to: 'local/package.js' },
];

/** Builds everything into dist/. Throws when a source is wrong; esbuild has printed which. */
export async function buildAll() {
  const begun = new Date();
  const dist = path.join(root, 'dist');
  const wanted = programs.filter(({ from }) => existsSync(path.join(root, from)));
  const outputs = await Promise.all(
    wanted.map(({ from, to, lean = false }) => {
      const options = {
        ...nodeBundle,
        absWorkingDir: root,
        entryPoints: [from],
        outfile: path.join(dist, to),
        sourcemap: 'external',
        logLevel: 'warning',
        write: false,
      };
      return lean ? leanBundle(esbuild, options) : esbuild.build(options);
    }),
  );
  const ui = await buildStagePage(dist);
  // Its helper process would live beside the desk for as long as that runs.
  await esbuild.stop();
  for (const { outputFiles } of [...outputs.flat(), ...ui]) outputFiles.forEach(writeWhole);
  const stamp = path.join(dist, '.built');
  writeWhole({ path: stamp, contents: `${begun.toISOString()}\n` });
  // A source saved while the build ran is newer than this.
  utimesSync(stamp, begun, begun);
}

async function buildStagePage(dist) {
  const folder = path.join(root, 'local', 'stage', 'ui');
  const entry = path.join(folder, 'main.tsx');
  if (!existsSync(entry)) return [];
  const built = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: path.join(dist, 'stage', 'main.js'),
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    sourcemap: 'external',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    write: false,
  });
  mkdirSync(path.join(dist, 'stage'), { recursive: true });
  for (const name of readdirSync(folder).filter((file) => /\.(html|css|svg|ico)$/.test(file))) {
    copyFileSync(path.join(folder, name), path.join(dist, 'stage', name));
  }
  return [built];
}

// Whole or not at all: another program may be starting from the same file at this moment.
function writeWhole({ path: file, contents }) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  buildAll().catch(() => {
    process.exitCode = 1;
  });
}
