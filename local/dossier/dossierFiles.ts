import { dossierText } from '../../cards/text/dossier';
import { FILES_FOLDER } from '../../domain/dossier/filesOf';
import { MANIFEST } from '../../domain/dossier/manifest';
import { Language } from '../../domain/language';

export const DOSSIER_FILE = 'dossier.json';
export const SCHEMA_FILE = 'dossier.schema.json';

const fixed = new Set([
  DOSSIER_FILE,
  SCHEMA_FILE,
  MANIFEST,
  ...Language.options.flatMap((lang) => [dossierText(lang).protocolFile, dossierText(lang).readmeFile]),
]);

/** Whether a file of this name belongs in a dossier: a fixed name, or a file straight in the folder of papers. */
export function isDossierName(name: string): boolean {
  if (fixed.has(name)) return true;
  const inFolder = name.startsWith(FILES_FOLDER) ? name.slice(FILES_FOLDER.length) : '';
  return inFolder !== '' && !/[\\/:\p{Cc}]/u.test(inFolder) && !/^\.+$/.test(inFolder);
}
