import type { BuildOptions, BuildResult } from 'esbuild';

export function leanBundle(
  esbuild: Pick<typeof import('esbuild'), 'build'>,
  options: BuildOptions & { outfile: string },
): Promise<BuildResult[]>;
