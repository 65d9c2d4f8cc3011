import { type BoardCalendar, LocalDate } from '../calendar/calendar';
import { localDate } from '../calendar/localMoment';
import type { Instant } from '../ids';
import { dateDecided } from '../register/appendEnded';
import { type Journal, LONGEST_JOURNAL_NUMBER, type TypedJournal } from './journal';
import type { ClosedRound } from './round';

export type JournalFault =
  | 'journalNumberMissing'
  | 'journalNumberLong'
  | 'journalDateUnread'
  | 'journalDateAhead'
  | 'journalDateEarly';

/** Reads a receipt: both numbers, and a day from the one the case ended on up to today, in the board's zone. */
export function readJournal(
  typed: TypedJournal,
  round: Pick<ClosedRound, 'closedAt' | 'deadline' | 'ending'>,
  { calendar, journalSystem }: { calendar: BoardCalendar; journalSystem?: string | undefined },
  now: Instant,
): { kind: 'read'; journal: Journal } | { kind: 'fault'; fault: JournalFault } {
  const caseNo = tidied(typed.caseNo);
  const docNo = tidied(typed.docNo);
  if (caseNo === '' || docNo === '') return { kind: 'fault', fault: 'journalNumberMissing' };
  if (Math.max(caseNo.length, docNo.length) > LONGEST_JOURNAL_NUMBER)
    return { kind: 'fault', fault: 'journalNumberLong' };
  const today = localDate(calendar, now);
  const day = LocalDate.safeParse(typed.date.trim() === '' ? today : typed.date.trim());
  if (!day.success) return { kind: 'fault', fault: 'journalDateUnread' };
  if (day.data > today) return { kind: 'fault', fault: 'journalDateAhead' };
  if (day.data < dateDecided(round, calendar)) return { kind: 'fault', fault: 'journalDateEarly' };
  return { kind: 'read', journal: { caseNo, docNo, date: day.data, system: journalSystem ?? null } };
}

function tidied(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}
