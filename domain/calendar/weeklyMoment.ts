import type { Instant } from '../ids';
import { rollForward } from './addWorkingDays';
import type { BoardCalendar, LocalDate } from './calendar';
import { addCalendarDays, weekday } from './calendarDays';
import { compareInstants, instantAt, localMoment } from './localMoment';
import { officeOpens } from './officeHours';

/**
 * The latest weekly moment at or before an instant: Monday at 8.00, or 8.00 on the first working day after a
 * Monday that is closed. A sweep asks whether this one has been done, however late it runs.
 */
export function latestWeeklyMoment(calendar: BoardCalendar, now: Instant): Instant {
  let monday = mondayOf(localMoment(calendar, now).date);
  while (compareInstants(morningFrom(calendar, monday), now) > 0) monday = addCalendarDays(monday, -7);
  return morningFrom(calendar, monday);
}

/** The first weekly moment after an instant. */
export function nextWeeklyMoment(calendar: BoardCalendar, now: Instant): Instant {
  let monday = mondayOf(localMoment(calendar, now).date);
  while (compareInstants(morningFrom(calendar, monday), now) <= 0) monday = addCalendarDays(monday, 7);
  return morningFrom(calendar, monday);
}

function mondayOf(date: LocalDate): LocalDate {
  return addCalendarDays(date, 1 - weekday(date));
}

function morningFrom(calendar: BoardCalendar, monday: LocalDate): Instant {
  return instantAt(calendar, rollForward(calendar, monday), officeOpens);
}
