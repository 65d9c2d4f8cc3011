import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Stage } from './stage';

export type StageFile = { id: string; name: string; contentType: string; size: number };

/** Keeps a file's bytes and what is known about it. */
export function keepFile(stage: Stage, name: string, contentType: string, bytes: Buffer): StageFile {
  const id = randomUUID();
  mkdirSync(stage.filesFolder, { recursive: true });
  writeFileSync(path.join(stage.filesFolder, id), bytes);
  const file = { name, contentType, size: bytes.length };
  stage.state.files[id] = file;
  stage.save();
  return { id, ...file };
}

/** A kept file with its bytes; null when there is none by this id. */
export function readFile(stage: Stage, id: string): (StageFile & { bytes: Buffer }) | null {
  const file = stage.state.files[id];
  if (file === undefined) return null;
  try {
    return { id, ...file, bytes: readFileSync(path.join(stage.filesFolder, id)) };
  } catch {
    return null;
  }
}

/** Where a kept file is fetched, as the download address Teams gives: open to whoever has it. */
export function fileUrl(stage: Stage, file: StageFile): string {
  return `${stage.url}/local/files/${file.id}/${encodeURIComponent(file.name)}`;
}
