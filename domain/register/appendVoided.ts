import type { BoardCalendar } from '../calendar/calendar';
import { localDate } from '../calendar/localMoment';
import type { Voided } from '../round/voided';
import { type Chained, chained, headAt } from './chained';
import type { NumberedEntry, RegisterHead, VoidedEntry } from './entry';

/** The entry that annuls an earlier one, and the register's new head. No number is used or given back. */
export function appendVoided(
  head: RegisterHead,
  { boardId, roundId, number, hash }: NumberedEntry,
  voided: Voided,
  calendar: BoardCalendar,
): { head: RegisterHead; entry: VoidedEntry } {
  const told: Omit<VoidedEntry, Chained> = {
    schema: 1,
    kind: 'voided',
    boardId,
    voids: { number, hash },
    roundId,
    ...voided,
    date: localDate(calendar, voided.at),
  };
  const entry = chained(head, told);
  return { entry, head: headAt(head, entry) };
}
