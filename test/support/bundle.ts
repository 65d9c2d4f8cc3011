import path from 'node:path';
import * as esbuild from 'esbuild';
import { leanBundle } from '../../scripts/leanBundle.mjs';
import options from '../../scripts/nodeBundle.json';

/** Bundles one program of this repository as the build does; returns `outfile`. `lean`: as what Azure runs. */
export async function bundle(entry: string, outfile: string, { lean = false } = {}): Promise<string> {
  const all = {
    ...(options as esbuild.BuildOptions),
    entryPoints: [path.resolve(entry)],
    outfile,
    sourcemap: 'external' as const,
    logLevel: 'error' as const,
  };
  await (lean ? leanBundle(esbuild, all) : esbuild.build(all));
  return outfile;
}
