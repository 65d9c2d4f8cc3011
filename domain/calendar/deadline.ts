import { z } from 'zod';
import { Instant } from '../ids';
import { addWorkingDays } from './addWorkingDays';
import { type BoardCalendar, LocalDate, LocalTime } from './calendar';
import { ClosingDay, closingDay, NamedClosingDay } from './closingDay';
import { compareInstants, instantAt, laterBy, localMoment } from './localMoment';

/** How a deadline is set: so many working days after sending, or a date and clock time in the board's zone. */
export const DeadlineSpec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workingDays'), n: z.int().min(1).max(260) }),
  z.strictObject({ kind: z.literal('at'), date: LocalDate, time: LocalTime }),
]);
export type DeadlineSpec = z.infer<typeof DeadlineSpec>;

/** The count behind a deadline, as the card shows it. `sentDate` is not counted. */
export const Arithmetic = z.strictObject({
  n: z.int(),
  sentDate: LocalDate,
  skipped: z.array(NamedClosingDay),
  weekends: z.boolean(),
  /** Present when the board counts Saturday, so that the words do not say "weekends". */
  saturdaysCounted: z.literal(true).optional(),
});
export type Arithmetic = z.infer<typeof Arithmetic>;

/**
 * A deadline, resolved. `at` is the last millisecond that counts: a deadline "kl. 23.59" has
 * `at` 23:59:59.999 local, so `receivedAt <= at` is in time. `localDate`, `localTime` and `doubledHour` are
 * the minute people read.
 */
export const Deadline = z.strictObject({
  at: Instant,
  localDate: LocalDate,
  localTime: LocalTime,
  doubledHour: z.enum(['A', 'B']).optional(),
  arithmetic: Arithmetic.optional(),
  /** Set when a chosen date is no working day. The deadline stands; whoever chose it is told. */
  fallsOnClosingDay: ClosingDay.optional(),
});
export type Deadline = z.infer<typeof Deadline>;

const lastMillisecondOfMinute = 59_999;
const sealingDelayMs = 30_000;

/**
 * The deadline of a case sent at an instant. Working days are counted from the local date of sending and end
 * at the board's closing time, whose minute counts whole (VEJ 9533 of 26 June 2018: to 23:59, not to the end
 * of office hours). A clock time that summer time skips moves on an hour; one that comes twice means the second.
 */
export function resolveDeadline(calendar: BoardCalendar, spec: DeadlineSpec, sentAt: Instant): Deadline {
  switch (spec.kind) {
    case 'workingDays': {
      const sentDate = localMoment(calendar, sentAt).date;
      const { date, skipped, weekends } = addWorkingDays(calendar, sentDate, spec.n);
      const arithmetic: Arithmetic = { n: spec.n, sentDate, skipped, weekends };
      if (calendar.workingWeek === 'mon-sat') arithmetic.saturdaysCounted = true;
      return { ...minuteOf(calendar, date, calendar.closingTime), arithmetic };
    }
    case 'at': {
      const minute = minuteOf(calendar, spec.date, spec.time);
      const closed = closingDay(calendar, minute.localDate);
      return closed ? { ...minute, fallsOnClosingDay: closed } : minute;
    }
    default:
      return spec satisfies never;
  }
}

/** True when something received at `instant` is too late. A deadline is kept to the second. */
export function isPast(deadline: Pick<Deadline, 'at'>, instant: Instant): boolean {
  return compareInstants(instant, endOf(deadline)) >= 0;
}

/**
 * When the sweep may seal the answers: half a minute after the last second that counts, so that an answer
 * received in time but committed a moment later is not shut out.
 */
export function sealsAt(deadline: Pick<Deadline, 'at'>): Instant {
  return laterBy(endOf(deadline), sealingDelayMs);
}

function endOf({ at }: Pick<Deadline, 'at'>): Instant {
  const wholeSecond = `${at.slice(0, 19)}.000Z`;
  return laterBy(wholeSecond, 1000);
}

function minuteOf(calendar: BoardCalendar, date: string, time: string): Deadline {
  const start = instantAt(calendar, date, time, 'second');
  const { date: localDate, time: localTime, doubledHour } = localMoment(calendar, start);
  const minute = { at: laterBy(start, lastMillisecondOfMinute), localDate, localTime };
  return doubledHour ? { ...minute, doubledHour } : minute;
}
