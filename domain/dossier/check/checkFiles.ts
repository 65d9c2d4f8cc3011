import type { ReadDossier } from '../dossier';
import { filesOf } from '../filesOf';
import { sha256Of } from '../manifest';
import { same } from './same';

/** The first file that is not the one its events tell of, by size and content. */
export function checkFiles({ dossier }: ReadDossier, files: ReadonlyMap<string, Uint8Array>): string | null {
  const listed = filesOf(dossier.events);
  const other = dossier.files.find((one, i) => !same(one, listed[i] ?? null));
  if (other !== undefined || listed.length !== dossier.files.length) return other?.file ?? 'files';
  const changed = listed.find(({ file, sha256, bytes }) => {
    const content = files.get(file);
    return content === undefined || content.byteLength !== bytes || sha256Of(content) !== sha256;
  });
  return changed?.file ?? null;
}
