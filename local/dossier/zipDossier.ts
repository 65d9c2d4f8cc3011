import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { dossierText } from '../../cards/text/dossier';
import { Dossier, type ReadDossier } from '../../domain/dossier/dossier';
import { MANIFEST, manifestOf } from '../../domain/dossier/manifest';
import type { Language } from '../../domain/language';
import { DOSSIER_FILE, SCHEMA_FILE } from './dossierFiles';
import { protocolOf } from './protocol/protocolOf';
import { writeProtocol } from './protocol/writeProtocol';
import { readmeOf } from './readmeOf';
import { zipTime } from './zipTime';

const UNIX = 3;
/** A file its owner may write and all may read, in the upper half of a zip's attributes. */
const READABLE = 0o644 << 16;

/**
 * A dossier as one zip: the data and its schema, the protocol, the readme, the files it rests on, and the list of them all.
 * The same dossier gives the same bytes: names in order, every time that of the decision's own date.
 * @param papers by their names in the zip.
 */
export async function zipDossier(
  { dossier, document }: ReadDossier,
  papers: ReadonlyMap<string, Uint8Array>,
  lang: Language,
): Promise<Uint8Array> {
  const { entry } = dossier.register;
  const text = dossierText(lang);
  const files = new Map(papers);
  files.set(DOSSIER_FILE, jsonOf(document));
  files.set(SCHEMA_FILE, jsonOf(z.toJSONSchema(Dossier, { io: 'input', reused: 'ref' })));
  files.set(text.protocolFile, await writeProtocol(protocolOf(dossier, lang), entry.date, lang));
  files.set(text.readmeFile, textOf(readmeOf(dossier, lang)));
  files.set(MANIFEST, jsonOf(manifestOf(dossier.number, entry.hash, files)));
  // As from Unix: Info-ZIP takes names from anywhere else for DOS ones, whatever the zip says, and loses æ, ø and å.
  const how = { mtime: zipTime(entry.date), os: UNIX, attrs: READABLE };
  const zipped: Zippable = {};
  for (const name of [...files.keys()].sort()) zipped[name] = [files.get(name) ?? new Uint8Array(), how];
  return zipSync(zipped, { level: 6 });
}

function jsonOf(document: unknown): Uint8Array {
  return textOf(`${JSON.stringify(document, null, 2)}\n`);
}

function textOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
