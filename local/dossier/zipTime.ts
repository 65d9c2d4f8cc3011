/** Noon of a date as a zip holds it: on the wall clock, so that no time zone of a machine moves it. */
export function zipTime(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
