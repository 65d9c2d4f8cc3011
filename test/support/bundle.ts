import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import options from '../../scripts/nodeBundle.json';

/** Bundles one program of this repository as the build does; returns `outfile`. */
export async function bundle(entry: string, outfile: string): Promise<string> {
  const as = options as BuildOptions;
  await build({
    ...as,
    entryPoints: [path.resolve(entry)],
    outfile,
    sourcemap: 'external',
    logLevel: 'error',
  });
  return outfile;
}
