import type { Instant } from '../ids';
import { nextWorkingDay } from './addWorkingDays';
import type { BoardCalendar, LocalTime } from './calendar';
import { isWorkingDay } from './closingDay';
import type { Deadline } from './deadline';
import { compareInstants, instantAt, localDate, localMoment } from './localMoment';

/** Votum speaks unasked between these local times, on the board's working days only. */
export const officeOpens: LocalTime = '08:00';
export const officeCloses: LocalTime = '17:00';

/** True on a working day from 8.00 until, not including, 17.00 local time. */
export function inOfficeHours(calendar: BoardCalendar, instant: Instant): boolean {
  const { date, time } = localMoment(calendar, instant);
  return isWorkingDay(calendar, date) && time >= officeOpens && time < officeCloses;
}

/** The instant itself within office hours, else the next opening: today's when it is still to come. */
export function nextOfficeMoment(calendar: BoardCalendar, instant: Instant): Instant {
  if (inOfficeHours(calendar, instant)) return instant;
  const { date, time } = localMoment(calendar, instant);
  const opensToday = isWorkingDay(calendar, date) && time < officeOpens;
  return opensToday ? instantAt(calendar, date, officeOpens) : nextMorning(calendar, instant);
}

/** 8.00 on the first working day after the instant's local date; for a result use `resultToldAt`. */
export function nextMorning(calendar: BoardCalendar, instant: Instant): Instant {
  return instantAt(calendar, nextWorkingDay(calendar, localDate(calendar, instant)), officeOpens);
}

/**
 * When the result of a case that ran to its deadline is told: 8.00 on the working day after the deadline's
 * date; at the next office moment when the sweep comes later than that. Counted from the deadline, not from
 * `now`: the sweep closes a deadline "kl. 23.59" after midnight, which is already the next day.
 */
export function resultToldAt(calendar: BoardCalendar, deadline: Pick<Deadline, 'at'>, now: Instant): Instant {
  const morning = nextMorning(calendar, deadline.at);
  return compareInstants(now, morning) <= 0 ? morning : nextOfficeMoment(calendar, now);
}
