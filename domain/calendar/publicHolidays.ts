import { z } from 'zod';
import type { LocalDate } from './calendar';
import { addCalendarDays } from './calendarDays';
import { easterSunday } from './easterSunday';

export const PublicHolidayId = z.enum([
  'nytaarsdag',
  'skaertorsdag',
  'langfredag',
  'paaskedag',
  '2-paaskedag',
  'store-bededag',
  'kristi-himmelfartsdag',
  'pinsedag',
  '2-pinsedag',
  'juledag',
  '2-juledag',
]);
export type PublicHolidayId = z.infer<typeof PublicHolidayId>;

// Days from Easter Sunday.
const movable: readonly [days: number, id: PublicHolidayId, lastYear?: number][] = [
  [-3, 'skaertorsdag'],
  [-2, 'langfredag'],
  [0, 'paaskedag'],
  [1, '2-paaskedag'],
  [26, 'store-bededag', 2023],
  [39, 'kristi-himmelfartsdag'],
  [49, 'pinsedag'],
  [50, '2-pinsedag'],
];

const years = new Map<number, ReadonlyMap<LocalDate, PublicHolidayId>>();

/**
 * The Danish public holidays of a year by local date, in order: the ten of L 72 2025-26 § 2 a, and until 2023 store
 * bededag (abolished from 1 January 2024 by LOV nr. 214 of 6 March 2023). For years from 1583 to 9999.
 */
export function publicHolidays(year: number): ReadonlyMap<LocalDate, PublicHolidayId> {
  const known = years.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const holidays = new Map<LocalDate, PublicHolidayId>([
    [`${easter.slice(0, 4)}-01-01`, 'nytaarsdag'],
    ...movable
      .filter(([, , lastYear = year]) => year <= lastYear)
      .map(([days, id]): [LocalDate, PublicHolidayId] => [addCalendarDays(easter, days), id]),
    [`${easter.slice(0, 4)}-12-25`, 'juledag'],
    [`${easter.slice(0, 4)}-12-26`, '2-juledag'],
  ]);
  years.set(year, holidays);
  return holidays;
}
