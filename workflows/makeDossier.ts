import type { Board } from '../domain/board/board';
import { assembleDossier, type Stored } from '../domain/dossier/assembleDossier';
import type { Dossier, ReadDossier } from '../domain/dossier/dossier';
import { decisionNumber } from '../domain/register/decisionNumber';
import { isNumbered } from '../domain/register/entry';
import { pointsAt } from '../domain/register/pointsAt';
import type { Deps } from './deps';

/** A dossier with the files it rests on, by their names in it; or why there is none. */
export type MadeDossier =
  | { kind: 'made'; read: ReadDossier; files: Map<string, Uint8Array> }
  | { kind: 'noSuchDecision' }
  /** The store no longer holds a file the decision rests on: without it the dossier would prove less than it says. */
  | { kind: 'fileMissing'; name: string };

/**
 * Makes the dossier of a decision from what is stored.
 * @param number as people read it, `2025-1`.
 * @param sentenceOf the outcome as it is read aloud, in both languages.
 */
export async function makeDossier(
  deps: Pick<Deps, 'register' | 'rounds' | 'papers'>,
  board: Board,
  number: string,
  sentenceOf: (stored: Stored) => Dossier['outcome']['sentence'],
): Promise<MadeDossier> {
  const entries = await deps.register.list(board.id);
  const entry = entries.filter(isNumbered).find((one) => decisionNumber(one.number) === number);
  if (entry === undefined) return { kind: 'noSuchDecision' };
  const { round, seats, events } = await deps.rounds.readRecord(entry.roundId);
  if (round?.status !== 'closed') return { kind: 'noSuchDecision' };
  const later = entries.filter((one) => pointsAt(one, entry.hash));
  const stored = { board, round, seats, events, entry, later };
  const read = assembleDossier(stored, sentenceOf(stored));
  const files = new Map<string, Uint8Array>();
  for (const { file, sha256, name } of read.dossier.files) {
    const paper = await deps.papers.get(board.id, sha256);
    if (paper === null) return { kind: 'fileMissing', name };
    files.set(file, paper.bytes);
  }
  return { kind: 'made', read, files };
}
