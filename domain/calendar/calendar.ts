import { z } from 'zod';

export type { Instant } from '../ids';

/** A date on the board's wall calendar, 'YYYY-MM-DD', in no zone. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** A time on the board's wall clock, 'HH:MM'. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM');
export type LocalTime = z.infer<typeof LocalTime>;

/**
 * Days of fixed date that are no public holidays, yet close a board unless it says otherwise: by
 * forældelsesloven § 27(2) a deadline that ends on one of them moves to the next working day.
 */
export const FixedClosingDay = z.enum(['06-05', '12-24', '12-31'], {
  error: 'must be 06-05, 12-24 or 12-31; any other day is written under closingDays with a date and a name',
});

/**
 * A board's calendar: the zone its deadlines are decided in and the days that do not count. The public
 * holidays of the country are always closed and are not listed.
 */
export const BoardCalendar = z.strictObject({
  timeZone: z.literal('Europe/Copenhagen').default('Europe/Copenhagen'),
  country: z.literal('DK').default('DK'),
  /** Monday to Friday (arbejdsdage) unless the rules count hverdage with Saturday among them. */
  workingWeek: z.enum(['mon-fri', 'mon-sat']).optional(),
  fixedClosingDays: z.array(FixedClosingDay).default(['06-05', '12-24', '12-31']),
  /** The board's own closed days, each in its year, such as the Friday after Ascension Day. */
  closingDays: z
    .array(z.strictObject({ date: LocalDate, name: z.string().trim().min(1).max(80) }))
    .default([]),
  /** The last minute of a deadline's last day; the minute counts whole. */
  closingTime: LocalTime.default('23:59'),
});
export type BoardCalendar = z.infer<typeof BoardCalendar>;

/** The calendar of a board that has said nothing of its own. */
export const defaultCalendar: BoardCalendar = BoardCalendar.parse({});
