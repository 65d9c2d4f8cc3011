import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './calendar';

/** Monday 1 … Sunday 7 (ISO 8601). Throws RangeError for a date that does not exist. */
export function weekday(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/**
 * The date so many calendar days later; a negative number counts back. Counting back never rolls to a
 * working day: Reg. 1182/71 rolls only the end of a period that runs forward.
 */
export function addCalendarDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar days from one date to another; negative when `to` is the earlier. */
export function calendarDaysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
