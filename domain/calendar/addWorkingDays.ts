import type { BoardCalendar, LocalDate } from './calendar';
import { addCalendarDays } from './calendarDays';
import { closingDay, isWeekend, isWorkingDay, type NamedClosingDay } from './closingDay';

/**
 * Where a count of working days ends, and what it left out: the named closing days in calendar order
 * (those on a weekend are left out as weekend), and whether a weekend was among the days passed.
 */
export type WorkingDayCount = { date: LocalDate; skipped: NamedClosingDay[]; weekends: boolean };

/**
 * The n-th working day after a date. The day itself, the day of sending, is not counted (Reg. 1182/71
 * art. 3; VEJ 9533 of 26 June 2018). The end is always a working day. Throws RangeError unless n is a whole
 * number from 1.
 */
export function addWorkingDays(calendar: BoardCalendar, from: LocalDate, n: number): WorkingDayCount {
  return count(calendar, from, n, 1);
}

/**
 * The n-th working day before a date, which itself is not counted: the last day to send what must be out n
 * working days before a meeting. Throws RangeError unless n is a whole number from 1.
 */
export function workingDaysBefore(calendar: BoardCalendar, date: LocalDate, n: number): WorkingDayCount {
  const back = count(calendar, date, n, -1);
  return { ...back, skipped: back.skipped.reverse() };
}

/** Working days after `from` up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: BoardCalendar, from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let date = addCalendarDays(from, 1); date <= to; date = addCalendarDays(date, 1)) {
    if (isWorkingDay(calendar, date)) days += 1;
  }
  return days;
}

/** The first working day after a date. */
export function nextWorkingDay(calendar: BoardCalendar, date: LocalDate): LocalDate {
  return addWorkingDays(calendar, date, 1).date;
}

/** The last working day before a date. */
export function previousWorkingDay(calendar: BoardCalendar, date: LocalDate): LocalDate {
  return workingDaysBefore(calendar, date, 1).date;
}

/** The date itself when it is a working day, else the first after it (forældelsesloven § 27(2)). */
export function rollForward(calendar: BoardCalendar, date: LocalDate): LocalDate {
  return isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
}

/** The date itself when it is a working day, else the last before it. */
export function rollBack(calendar: BoardCalendar, date: LocalDate): LocalDate {
  return isWorkingDay(calendar, date) ? date : previousWorkingDay(calendar, date);
}

function count(calendar: BoardCalendar, from: LocalDate, n: number, step: 1 | -1): WorkingDayCount {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`working days must be a whole number from 1, not ${n}`);
  const skipped: NamedClosingDay[] = [];
  let weekends = false;
  let date = from;
  for (let counted = 0; counted < n; ) {
    date = addCalendarDays(date, step);
    const closed = closingDay(calendar, date);
    if (!closed) counted += 1;
    else if (closed.kind === 'weekend' || isWeekend(calendar, date)) weekends = true;
    else skipped.push(closed);
  }
  return { date, skipped, weekends };
}
