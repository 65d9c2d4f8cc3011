import type { LocalDate } from './calendar';
import { addCalendarDays } from './calendarDays';

/**
 * Easter Sunday of a year of the Gregorian calendar, 1583 to 9999: the Sunday after the first full moon on or after
 * 21 March, by the church's tables and not the sky (Meeus, Jones and Butcher's arithmetic of them).
 */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonMoves = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonMoves + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addCalendarDays(`${String(year).padStart(4, '0')}-03-22`, epact + toSunday - 7 * late);
}
