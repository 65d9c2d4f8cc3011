import { z } from 'zod';
import { LocalDate } from '../calendar/calendar';
import type { RoundId } from '../ids';

/** Characters of a case or document number. */
export const LONGEST_JOURNAL_NUMBER = 60;
const JournalNumber = z.string().min(1).max(LONGEST_JOURNAL_NUMBER);

/**
 * Where the documents of an ended case stand in the authority's journal: what is received, sent or in its final form is
 * journalised as soon as possible, under a case number and a document number (offentlighedslovens § 15).
 */
export const Journal = z.strictObject({
  caseNo: JournalNumber,
  docNo: JournalNumber,
  /** The day it was journalised, in the board's zone. */
  date: LocalDate,
  /** The system the numbers are of, as the board called it then; null where it names none. */
  system: z.string().nullable(),
});
export type Journal = z.infer<typeof Journal>;

/** The latest receipt of a case, with the number of the event that tells it. */
export const JournalReceipt = Journal.extend({ event: z.int().min(1) });
export type JournalReceipt = z.infer<typeof JournalReceipt>;

/** A receipt as it is typed; an empty date is today. */
export interface TypedJournal {
  caseNo: string;
  docNo: string;
  date: string;
}

/** Whether two receipts say the same; which event tells it makes no difference. */
export function isSameJournal(a: Journal, b: Journal): boolean {
  return a.caseNo === b.caseNo && a.docNo === b.docNo && a.date === b.date && a.system === b.system;
}

/** An ended case that is not journalised yet. */
export interface AwaitsJournal {
  roundId: RoundId;
  title: string;
  /** `2025-1`; null for a case that is only listed. */
  decision: string | null;
  /** When it was decided, or ended, in the board's zone. */
  date: LocalDate;
  /** Working days since then. */
  waited: number;
}

/** The oldest of them, and how many more there are. */
export interface ToJournalise {
  cases: AwaitsJournal[];
  more: number;
}
