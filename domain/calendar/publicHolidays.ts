import Holidays from 'date-holidays';
import { z } from 'zod';
import type { LocalDate } from './calendar';

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

// The rule names the day in every year and language; the package's names are spelled unevenly.
const idOfRule: Record<string, PublicHolidayId> = {
  '01-01': 'nytaarsdag',
  'easter -3': 'skaertorsdag',
  'easter -2': 'langfredag',
  easter: 'paaskedag',
  'easter 1': '2-paaskedag',
  'easter 26 prior to 2024': 'store-bededag',
  'easter 39': 'kristi-himmelfartsdag',
  'easter 49': 'pinsedag',
  'easter 50': '2-pinsedag',
  '12-25': 'juledag',
  '12-26': '2-juledag',
};

let denmark: Holidays | undefined;
const years = new Map<number, ReadonlyMap<LocalDate, PublicHolidayId>>();

/**
 * The Danish public holidays of a year by local date: the ten of L 72 2025-26 § 2 a, and until 2023 store
 * bededag (abolished from 1 January 2024 by LOV nr. 214 of 6 March 2023). Throws where date-holidays names
 * a public holiday unknown here: a change of the law must be met, not counted past.
 */
export function publicHolidays(year: number): ReadonlyMap<LocalDate, PublicHolidayId> {
  const known = years.get(year);
  if (known) return known;
  // Only 'public': its observances hold days that close nothing (1 May, Mother's Day, a misplaced Fastelavn).
  denmark ??= new Holidays('DK', { types: ['public'] });
  const holidays = new Map<LocalDate, PublicHolidayId>();
  for (const { date, rule } of denmark.getHolidays(year)) {
    const id = idOfRule[rule];
    if (!id)
      throw new Error(`date-holidays has a public holiday in ${year} that Votum does not know: ${rule}`);
    holidays.set(date.slice(0, 10), id);
  }
  years.set(year, holidays);
  return holidays;
}
