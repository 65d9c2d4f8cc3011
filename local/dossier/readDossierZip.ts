import { unzipSync } from 'fflate';
import { LARGEST_PAPER } from '../../storage/blobs/papers';
import { Refusal } from '../host/refusal';
import { isDossierName } from './dossierFiles';
import { shown } from './shown';

/** More than any case has: two papers a slot in a dozen versions, and a mail from every seat. */
const MOST_FILES = 600;
/** What a dossier may come to when it is unpacked, whatever it says of itself. */
const LARGEST_DOSSIER = 1024 * 1024 * 1024;

/** How many times its size a dossier grows: its data and schema some twenty times, its papers hardly at all. */
const MOST_GROWTH = 100;
const SMALL = 10 * 1024 * 1024;

/**
 * The files of a dossier by name. Nothing is unpacked before what the zip says of itself is within bounds, and nothing more than
 * it said. Throws a Refusal for what is no dossier, is cut short, holds a name that does not belong, or is too large.
 */
export function readDossierZip(zip: Uint8Array): Map<string, Uint8Array> {
  const names = new Set<string>();
  let total = 0;
  let packed = 0;
  const admit = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    if (!isDossierName(name))
      throw new Refusal(`Not a dossier: it holds a file that does not belong, ${shown(name)}.`);
    if (names.has(name)) throw new Refusal(`Not a dossier: it holds ${shown(name)} twice.`);
    names.add(name);
    // One that is stored as it is takes what it says of the one, one that is packed of the other.
    const bytes = Math.max(size, originalSize);
    total += bytes;
    packed += size;
    if (bytes > LARGEST_PAPER)
      throw new Refusal(`Not read: ${shown(name)} is larger than a dossier's files can be.`);
    if (names.size > MOST_FILES || total > LARGEST_DOSSIER || total > MOST_GROWTH * zip.byteLength + SMALL)
      throw new Refusal('Not read: it is larger than any dossier when it is unpacked.');
    if (packed > zip.byteLength) throw new Refusal('Not a dossier: its files lie over one another.');
    return true;
  };
  try {
    // Once to look, and only then to unpack.
    unzipSync(zip, { filter: (file) => admit(file) && false });
    const files = unzipSync(zip);
    return new Map(Object.entries(files));
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    throw new Refusal('Not a dossier: it is no zip, or it was cut short.');
  }
}
