import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../ids';
import type { BoardCalendar, LocalDate, LocalTime } from './calendar';

/**
 * What the board's wall clock shows. In the hour that comes twice when summer time ends, `doubledHour`
 * tells the two apart the official way: 02.30 A is the first, 02.30 B the second (anordning of
 * 26 September 2001 om sommertid).
 */
export type LocalMoment = { date: LocalDate; time: LocalTime; doubledHour?: 'A' | 'B' };

/**
 * Which instant is meant by a clock time that comes twice: a deadline takes the later, so that no reading
 * of it cuts anyone off; something Votum does itself takes the first.
 */
export type DoubledHour = 'first' | 'second';

/** The wall clock of the board's zone at an instant. */
export function localMoment(calendar: BoardCalendar, instant: Instant): LocalMoment {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(calendar.timeZone);
  const plain = zoned.toPlainDateTime();
  const moment = {
    date: plain.toPlainDate().toString(),
    time: plain.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
  const first = plain.toZonedDateTime(calendar.timeZone, { disambiguation: 'earlier' }).epochMilliseconds;
  const second = plain.toZonedDateTime(calendar.timeZone, { disambiguation: 'later' }).epochMilliseconds;
  if (first === second) return moment;
  return { ...moment, doubledHour: zoned.epochMilliseconds === first ? 'A' : 'B' };
}

/** The date on the board's wall calendar at an instant. */
export function localDate(calendar: BoardCalendar, instant: Instant): LocalDate {
  return localMoment(calendar, instant).date;
}

/**
 * The instant of a wall-clock time in the board's zone, at the start of the minute. A time that summer time
 * skips (02.30 on the last Sunday of March) is moved on by the skipped hour: never earlier than was written.
 */
export function instantAt(
  calendar: BoardCalendar,
  date: LocalDate,
  time: LocalTime,
  doubledHour: DoubledHour = 'first',
): Instant {
  // Both readings move a skipped time forward; they differ in the doubled hour only.
  const disambiguation = doubledHour === 'first' ? 'compatible' : 'later';
  const zoned = Temporal.PlainDate.from(date)
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(calendar.timeZone, { disambiguation });
  return zoned.toInstant().toString({ smallestUnit: 'millisecond' });
}

/** The instant so many milliseconds later; real time, untouched by summer time. */
export function laterBy(instant: Instant, milliseconds: number): Instant {
  return Temporal.Instant.from(instant).add({ milliseconds }).toString({ smallestUnit: 'millisecond' });
}

/** Below 0 when `a` is before `b`, 0 when they are the same instant, above 0 when it is after. */
export function compareInstants(a: Instant, b: Instant): number {
  return Temporal.Instant.compare(a, b);
}
