import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** What a file of lines holds: how many, and the SHA-256 of its bytes. */
export interface Lines {
  rows: number;
  sha256: string;
}

/** Writes a new file of JSON lines. Throws when there is one. */
export async function writeLines(
  file: string,
  write: (line: (value: object) => Promise<void>) => Promise<void>,
): Promise<Lines> {
  const hash = createHash('sha256');
  let rows = 0;
  const handle: FileHandle = await open(file, 'wx', 0o600);
  try {
    await write(async (value) => {
      const line = `${JSON.stringify(value)}\n`;
      hash.update(line);
      rows += 1;
      await handle.appendFile(line);
    });
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { rows, sha256: hash.digest('hex') };
}

/** The lines of a file, each parsed as JSON, without holding them all. A line ends with a line feed and nothing else. */
export async function* readLines(file: string): AsyncIterable<unknown> {
  let rest = '';
  for await (const part of createReadStream(file, 'utf8')) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}

/** The SHA-256 of a file. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part);
  return hash.digest('hex');
}
