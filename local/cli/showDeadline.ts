import { arithmeticSentence, noticeSentence } from '../../cards/text/dates';
import { addWorkingDays, workingDaysBefore } from '../../domain/calendar/addWorkingDays';
import { defaultCalendar, LocalDate } from '../../domain/calendar/calendar';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';

/**
 * `deadline`: N working days after a date, or before one, with the days that were not counted; the date is the last
 * line.
 */
export function showDeadline({ options }: Args): string[] {
  const from = LocalDate.safeParse(options.from ?? '');
  if (!from.success) throw new Refusal('Give the date of sending as --from YYYY-MM-DD.');
  const n = Number(options['working-days']);
  if (!Number.isInteger(n) || n < 1 || n > 260)
    throw new Refusal('Give the number of working days as --working-days N, from 1 to 260.');
  if (options.before === true) {
    const { date, skipped, weekends } = workingDaysBefore(defaultCalendar, from.data, n);
    return [noticeSentence('da', { n, before: from.data, skipped, weekends }), date];
  }
  const { date, skipped, weekends } = addWorkingDays(defaultCalendar, from.data, n);
  return [arithmeticSentence('da', { n, sentDate: from.data, skipped, weekends }), date];
}
