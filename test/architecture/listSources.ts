import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource, type Source } from './readSource';

/** The folders that hold code of ours. `tab` comes later. */
export const rooms = [
  'domain',
  'workflows',
  'cards',
  'bot',
  'storage',
  'functions',
  'tab',
  'local',
  'test',
] as const;

/** Every TypeScript file of every room, read. */
export function listSources(root: string): Source[] {
  return rooms
    .flatMap((room) => filesUnder(root, room))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readSource(file, readFileSync(path.join(root, file), 'utf8')));
}

/** The files under a folder, from the root, with `/`; none where there is no such folder. */
export function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, file) : [file];
  });
}
