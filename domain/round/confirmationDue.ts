import { addWorkingDays } from '../calendar/addWorkingDays';
import type { BoardCalendar } from '../calendar/calendar';
import { sealsAt } from '../calendar/deadline';
import { instantAt, localDate } from '../calendar/localMoment';
import { inOfficeHours, nextOfficeMoment } from '../calendar/officeHours';
import type { Instant } from '../ids';
import type { AwaitingRound } from './round';

const EVERY_WORKING_DAYS = 2;
const MOST_REMINDERS = 3;
const REMINDED_AT = '09:00';

/** When the chairs who are missing are reminded: on every second working day at 9.00, three times at most. */
export function confirmationReminders(
  { confirmation }: Pick<AwaitingRound, 'confirmation'>,
  calendar: BoardCalendar,
): Instant[] {
  const asked = localDate(calendar, confirmation.askedAt);
  return Array.from({ length: MOST_REMINDERS }, (_, i) => (i + 1) * EVERY_WORKING_DAYS)
    .map((days) => instantAt(calendar, addWorkingDays(calendar, asked, days).date, REMINDED_AT))
    .filter((at) => at < confirmation.until.at);
}

/** What is due while a result waits for the chairs. After an outage several reminders are one. */
export type ConfirmationStepDue = { kind: 'expire' } | { kind: 'remindChairs'; claim: string };

export function confirmationSteps(
  round: AwaitingRound,
  claimed: ReadonlySet<string>,
  now: Instant,
  calendar: BoardCalendar,
): ConfirmationStepDue[] {
  if (now >= sealsAt(round.confirmation.until)) return [{ kind: 'expire' }];
  if (now > round.confirmation.until.at || !inOfficeHours(calendar, now)) return [];
  const last = confirmationReminders(round, calendar)
    .filter((at) => at <= now)
    .at(-1);
  const claim = `confirm|${last}`;
  return last === undefined || claimed.has(claim) ? [] : [{ kind: 'remindChairs', claim }];
}

/** When the sweep must look at a result that waits, from `now` on. It always has its end. */
export function confirmationDueAt(round: AwaitingRound, now: Instant, calendar: BoardCalendar): Instant {
  const end = sealsAt(round.confirmation.until);
  const coming = confirmationReminders(round, calendar).filter((at) => at > now);
  const missed = inOfficeHours(calendar, now) ? [] : [nextOfficeMoment(calendar, now)];
  return [...coming, ...missed, end].sort()[0] ?? end;
}
