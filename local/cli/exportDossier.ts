import { writeFileSync } from 'node:fs';
import { Language } from '../../domain/language';
import type { Deps } from '../../workflows/deps';
import { makeDossier } from '../../workflows/makeDossier';
import { outcomeRead } from '../dossier/outcomeRead';
import { zipDossier } from '../dossier/zipDossier';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { boardMeant } from './open';

/**
 * `dossier export`: everything of one decision as a zip, in the board's language unless another is asked for. Throws a
 * Refusal where there is no such decision, or a file it rests on is gone.
 */
export async function exportDossier(deps: Deps, { options }: Args): Promise<string[]> {
  const { decision, language, out } = options;
  if (decision === undefined) throw new Refusal('Say which decision: --decision 2025-1');
  const asked = Language.optional().safeParse(language);
  if (!asked.success) throw new Refusal(`Votum writes ${Language.options.join(' and ')}, not "${language}".`);
  const board = await boardMeant(deps, options.board);
  const made = await makeDossier(deps, board, decision, outcomeRead);
  switch (made.kind) {
    case 'noSuchDecision':
      throw new Refusal(`The register of ${board.id} has no decision ${decision}. See: register list`);
    case 'fileMissing':
      throw new Refusal(
        `Not exported: the storage no longer holds a file the decision rests on, ${made.name}.`,
      );
    case 'made': {
      const file = out ?? `${board.id}-${decision}.zip`;
      const zip = await zipDossier(made.read, made.files, asked.data ?? board.language);
      writeOut(file, zip);
      const { hash } = made.read.dossier.register.entry;
      return [
        `${file}  Beslutning ${decision}, ${made.files.size} papers, ${zip.byteLength} bytes`,
        `Entry ${hash}`,
      ];
    }
    default:
      return made satisfies never;
  }
}

function writeOut(file: string, zip: Uint8Array): void {
  try {
    writeFileSync(file, zip);
  } catch {
    throw new Refusal(`${file} could not be written.`);
  }
}
