import { checkAnswers } from './check/checkAnswers';
import { checkCase } from './check/checkCase';
import { checkChain } from './check/checkChain';
import { checkCount } from './check/checkCount';
import { checkCourse } from './check/checkCourse';
import { checkEvents } from './check/checkEvents';
import { checkFiles } from './check/checkFiles';
import { checkHash } from './check/checkHash';
import { checkOutcome } from './check/checkOutcome';
import { checkRecord } from './check/checkRecord';
import { checkSeats } from './check/checkSeats';
import { checkTold } from './check/checkTold';
import { checkWording } from './check/checkWording';
import type { ReadDossier } from './dossier';

type Check = (read: ReadDossier, files: ReadonlyMap<string, Uint8Array>) => string | null;

// In this order: what the later ones rest on is held first.
const checks = {
  hash: checkHash,
  events: checkEvents,
  record: checkRecord,
  wording: checkWording,
  files: checkFiles,
  case: checkCase,
  course: checkCourse,
  told: checkTold,
  seats: checkSeats,
  answers: checkAnswers,
  count: checkCount,
  outcome: checkOutcome,
  chain: checkChain,
} as const satisfies Record<string, Check>;

/** What of a dossier is held against what. */
export type DossierPart = keyof typeof checks;
export const DOSSIER_PARTS = Object.keys(checks) as DossierPart[];

/** The part that does not hold, and what it is about: a version, a file, a seat; empty where it is the whole part. */
export interface DossierFault {
  part: DossierPart;
  at: string;
}

/**
 * Holds a dossier against itself, with nothing but what is in it (design, invariants 4, 5 and 10): the entry against its
 * hash, the events against the entry's record, each wording and file against its fingerprint, what is told and how the
 * seats stand against the events, and the outcome against the one computed again by the engine it names.
 * @param files by their names in the zip.
 * @returns the first fault; null where everything holds.
 */
export function checkDossier(read: ReadDossier, files: ReadonlyMap<string, Uint8Array>): DossierFault | null {
  for (const part of DOSSIER_PARTS) {
    const at = checks[part](read, files);
    if (at !== null) return { part, at };
  }
  return null;
}
