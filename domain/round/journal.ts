import { z } from 'zod';
import { type BoardCalendar, LocalDate } from '../calendar/calendar';
import { localMoment } from '../calendar/localMoment';
import type { Instant } from '../ids';
import type { ClosedRound } from './round';

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

export type JournalFault =
  | 'journalNumberMissing'
  | 'journalDateUnread'
  | 'journalDateAhead'
  | 'journalDateEarly';

/** Reads a receipt: both numbers, and a day from the one the case ended on up to today, in the board's zone. */
export function readJournal(
  typed: TypedJournal,
  { closedAt, deadline }: Pick<ClosedRound, 'closedAt' | 'deadline'>,
  { calendar, journalSystem }: { calendar: BoardCalendar; journalSystem?: string | undefined },
  now: Instant,
): { kind: 'read'; journal: Journal } | { kind: 'fault'; fault: JournalFault } {
  const caseNo = tidied(typed.caseNo);
  const docNo = tidied(typed.docNo);
  if (caseNo === '' || docNo === '') return { kind: 'fault', fault: 'journalNumberMissing' };
  const today = localMoment(calendar, now).date;
  const day = LocalDate.safeParse(typed.date.trim() === '' ? today : typed.date.trim());
  if (!day.success) return { kind: 'fault', fault: 'journalDateUnread' };
  if (day.data > today) return { kind: 'fault', fault: 'journalDateAhead' };
  const ended = localMoment(calendar, closedAt < deadline.at ? closedAt : deadline.at).date;
  if (day.data < ended) return { kind: 'fault', fault: 'journalDateEarly' };
  return { kind: 'read', journal: { caseNo, docNo, date: day.data, system: journalSystem ?? null } };
}

/** Whether two receipts say the same; which event tells it makes no difference. */
export function isSameJournal(a: Journal, b: Journal): boolean {
  return a.caseNo === b.caseNo && a.docNo === b.docNo && a.date === b.date && a.system === b.system;
}

function tidied(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_JOURNAL_NUMBER).trim();
}
