import { z } from 'zod';
import { type BoardCalendar, type FixedClosingDay, LocalDate } from './calendar';
import { weekday } from './calendarDays';
import { PublicHolidayId, publicHolidays } from './publicHolidays';

export const HolidayId = z.enum([
  ...PublicHolidayId.options,
  'grundlovsdag',
  'juleaftensdag',
  'nytaarsaftensdag',
]);
export type HolidayId = z.infer<typeof HolidayId>;

export const NamedClosingDay = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holiday'), id: HolidayId, date: LocalDate }),
  z.strictObject({ kind: z.literal('own'), name: z.string(), date: LocalDate }),
]);
export type NamedClosingDay = z.infer<typeof NamedClosingDay>;

export const ClosingDay = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekend') }),
  NamedClosingDay,
]);
export type ClosingDay = z.infer<typeof ClosingDay>;

const idOfFixedDay = {
  '06-05': 'grundlovsdag',
  '12-24': 'juleaftensdag',
  '12-31': 'nytaarsaftensdag',
} as const satisfies Record<z.infer<typeof FixedClosingDay>, HolidayId>;

/** True on the days the board's week leaves out: Saturday and Sunday, or Sunday alone. */
export function isWeekend(calendar: BoardCalendar, date: LocalDate): boolean {
  return weekday(date) >= (calendar.workingWeek === 'mon-sat' ? 7 : 6);
}

/**
 * Why the board is closed on a date, or null when it is a working day. One reason only, the one a reader
 * would give: a public holiday before grundlovsdag (both fall on 5 June 2028), a name before "weekend".
 * Throws RangeError for a date that does not exist.
 */
export function closingDay(calendar: BoardCalendar, date: LocalDate): ClosingDay | null {
  // Asked first, because it refuses a date that does not exist; the holiday table would not.
  const weekend = isWeekend(calendar, date);
  const holiday = publicHolidays(Number(date.slice(0, 4))).get(date);
  if (holiday) return { kind: 'holiday', id: holiday, date };
  const fixed = calendar.fixedClosingDays.find((monthDay) => date.slice(5) === monthDay);
  if (fixed) return { kind: 'holiday', id: idOfFixedDay[fixed], date };
  const own = calendar.closingDays.find((day) => day.date === date);
  if (own) return { kind: 'own', name: own.name, date };
  return weekend ? { kind: 'weekend' } : null;
}

/** True when the date counts as a working day on the board's calendar. */
export function isWorkingDay(calendar: BoardCalendar, date: LocalDate): boolean {
  return closingDay(calendar, date) === null;
}
