import { rollBack, type WorkingDayCount, workingDaysBefore } from './addWorkingDays';
import type { BoardCalendar, LocalDate } from './calendar';
import { addCalendarDays } from './calendarDays';

/** *Inden* 1 July ends on 30 June; *senest* 1 July ends on 1 July. */
export type EndLimit = { kind: 'inden' | 'senest'; date: LocalDate };

/** The last day a period may end on. */
export function lastDayOf(limit: EndLimit): LocalDate {
  return limit.kind === 'inden' ? addCalendarDays(limit.date, -1) : limit.date;
}

/**
 * The last working day to send on, so that a deadline of n working days has ended within the limit. A limit
 * on a closing day counts from the working day before it, where the deadline would end.
 */
export function latestSending(calendar: BoardCalendar, limit: EndLimit, n: number): WorkingDayCount {
  return workingDaysBefore(calendar, rollBack(calendar, lastDayOf(limit)), n);
}
