import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Measured } from './measured';

const MOST_BYTES = 5 * 1024 * 1024;
const LEVEL = 6;

/** What is uploaded to Azure: the project without what .funcignore names, zipped. */
export async function weighZip(): Promise<Measured[]> {
  const files = deployedFiles('.', ignoredBy(readFileSync('.funcignore', 'utf8')));
  const contents = Object.fromEntries(files.map((file) => [file, readFileSync(file)]));
  const bytes = zipSync(contents, { level: LEVEL }).byteLength;
  const raw = Object.values(contents).reduce((sum, file) => sum + file.byteLength, 0);
  return [
    {
      what: 'the deployed zip',
      got: megabytes(bytes),
      aim: { text: '< 5 MB', met: bytes < MOST_BYTES },
      notes: [`${files.length} files, ${megabytes(raw)} unzipped`],
    },
  ];
}

/** The files beneath a folder, parted by slashes, that are not ignored. */
export function deployedFiles(root: string, isIgnored: (file: string) => boolean, below = ''): string[] {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isIgnored(file)) return [];
    return entry.isDirectory() ? deployedFiles(root, isIgnored, file) : [file];
  });
}

/** Reads as much of .gitignore's language as .funcignore uses: a name anywhere, `*` in it, and `/` for the root. */
export function ignoredBy(lines: string): (file: string) => boolean {
  const patterns = lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const name = line.trim().replace(/^\//, '');
      const escaped = name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
      return new RegExp(line.startsWith('/') ? `^${escaped}$` : `(^|/)${escaped}$`);
    });
  return (file) => patterns.some((pattern) => pattern.test(file));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
