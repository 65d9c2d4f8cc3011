import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

const maps = new Map<string, SourceMap | undefined>();

/**
 * One frame of a stack, such as `cast (/…/dist/functions/index.js:1:2345)`, told by the source it was built from
 * where `<file>.map` lies beside it. The map is read at the first fault: read at the start it would cost each start.
 */
export function mapFrame(frame: string): string {
  return frame.replace(/([^\s()]+\.js):(\d+):(\d+)/, (place, file: string, line: string, column: string) => {
    const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    const source = path.relative(process.cwd(), path.resolve(path.dirname(file), entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, readMap(`${file}.map`));
  return maps.get(file);
}

function readMap(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
