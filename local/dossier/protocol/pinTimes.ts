import { unzipSync, type Zippable, zipSync } from 'fflate';
import { zipTime } from '../zipTime';

const CORE = 'docProps/core.xml';

/**
 * The Word document with its times set to a date: the library writes when it ran, and the same decision is to give the same
 * bytes. The language goes in beside them, which the library has no field for.
 * @param date in the board's zone, `2025-06-11`.
 */
export function pinTimes(docx: Uint8Array, date: string, locale: string): Uint8Array {
  const mtime = zipTime(date);
  const parts = unzipSync(docx);
  const core = new TextDecoder().decode(parts[CORE]);
  const pinned = core
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`);
  const zipped: Zippable = {};
  for (const [name, bytes] of Object.entries({ ...parts, [CORE]: new TextEncoder().encode(pinned) }))
    zipped[name] = [bytes, { mtime }];
  return zipSync(zipped, { level: 6 });
}
