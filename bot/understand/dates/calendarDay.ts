import { Temporal } from 'temporal-polyfill';

export type Day = Temporal.PlainDate;

/** Which way a date without a year is sought: a deadline lies ahead, a decision behind. */
export type Looking = 'ahead' | 'back';

// Nothing a board speaks of lies outside; a number that does is no year.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
// From one 29 February to the next may be eight years (1896 to 1904, 2096 to 2104).
const MOST_YEARS = 8;

/** The day, or undefined where the calendar has none such (31 June). */
export function calendarDay(year: number, month: number, day: number): Day | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const first = new Temporal.PlainDate(year, month, 1);
  return day > first.daysInMonth ? undefined : first.with({ day });
}

/** The next such date, or the last, today included. */
export function occurrence(month: number, day: number, today: Day, looking: Looking): Day | undefined {
  const step = looking === 'ahead' ? 1 : -1;
  for (let years = 0; years <= MOST_YEARS; years++) {
    const date = calendarDay(today.year + step * years, month, day);
    if (date && Temporal.PlainDate.compare(date, today) * step >= 0) return date;
  }
  return undefined;
}

/** The next day of a month with this number, today included. */
export function dayOfMonth(day: number, today: Day): Day | undefined {
  for (let months = 0; months <= 2; months++) {
    const month = today.with({ day: 1 }).add({ months });
    const date = calendarDay(month.year, month.month, day);
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return undefined;
}

/** The nearest such weekday (Monday is 1) after today, or before it. */
export function nearestWeekday(weekday: number, today: Day, looking: Looking): Day {
  if (looking === 'back') return today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 || 7 });
  return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 });
}
