import { readFileSync, statSync } from 'node:fs';
import { userLine } from '../../cards/userText';
import { outcomeRead } from '../dossier/outcomeRead';
import { readDossierZip } from '../dossier/readDossierZip';
import { verifyDossier } from '../dossier/verifyDossier';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';

/** The largest zip that is read at all: 1 GB. */
const LARGEST_ZIP = 1024 * 1024 * 1024;

/**
 * `dossier verify FILE`: what of a dossier holds, line by line, with nothing but the file. Throws a Refusal with what holds
 * and the first thing that does not.
 */
export function checkDossierFile({ files: [name = ''] }: Args): string[] {
  const { holds, fault, dossier } = verifyDossier(readDossierZip(readZip(name)));
  if (fault !== null || dossier === null)
    throw new Refusal([...holds, `Does not hold. ${fault ?? ''}`].join('\n'));
  const { board, number, register } = dossier;
  const { title } = dossier.case.proposal;
  const { en } = outcomeRead({ round: dossier.case, seats: dossier.seats, entry: register.entry });
  return [
    `Beslutning ${number}  ${userLine(board.name, 200)}  ${userLine(title, 200)}`,
    ...holds,
    en,
    ...register.later.map((entry) =>
      entry.kind === 'voided' ? `Annulled on ${entry.date}.` : `Replaced on ${entry.date}.`,
    ),
    `Entry ${register.entry.hash}`,
    'It holds. Compare the entry with the one on the card with the result, or in the register.',
  ];
}

function readZip(name: string): Uint8Array {
  try {
    if (statSync(name).size > LARGEST_ZIP) throw new Refusal('Not read: it is larger than any dossier.');
    return readFileSync(name);
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    throw new Refusal(`Cannot read the file "${name}".`);
  }
}
