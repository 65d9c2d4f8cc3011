import { z } from 'zod';
import { Instant } from '../ids';
import { previousWorkingDay, rollBack, workingDaysBefore } from './addWorkingDays';
import { type BoardCalendar, type LocalDate, LocalTime } from './calendar';
import type { Deadline } from './deadline';
import { compareInstants, instantAt, laterBy } from './localMoment';
import { officeCloses, officeOpens } from './officeHours';

const reminderTimeSchema = LocalTime.refine(
  (time) => time >= officeOpens && time < officeCloses,
  'a reminder is sent between 08:00 and 17:00',
);

/** When to remind: so many working days before the deadline's last working day, or on that day. */
export const ReminderRule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('workingDaysBefore'),
    n: z.int().min(1).max(60),
    time: reminderTimeSchema,
  }),
  z.strictObject({ kind: z.literal('lastWorkingDay'), time: reminderTimeSchema }),
]);
export type ReminderRule = z.infer<typeof ReminderRule>;

/** `kind` names the reminder for good ('2-working-days-before', 'last-working-day'): claims are keyed by it. */
export const PlannedReminder = z.strictObject({ kind: z.string(), at: Instant });
export type PlannedReminder = z.infer<typeof PlannedReminder>;

export const defaultReminders: readonly ReminderRule[] = [
  { kind: 'workingDaysBefore', n: 2, time: '09:00' },
  { kind: 'lastWorkingDay', time: '08:00' },
];

// Whoever has just received the card is not reminded of it.
const quietAfterSendingMs = 4 * 60 * 60 * 1000;

/**
 * The reminders a deadline calls for, soonest first: those at least four hours after sending and before the
 * deadline, one for each instant. The chairs' notice on the working day before the deadline is planned by the
 * same function with a rule of its own.
 */
export function reminderTimes(
  calendar: BoardCalendar,
  sentAt: Instant,
  deadline: Pick<Deadline, 'at' | 'localDate'>,
  rules: readonly ReminderRule[] = defaultReminders,
): PlannedReminder[] {
  const earliest = laterBy(sentAt, quietAfterSendingMs);
  const planned = new Map<Instant, PlannedReminder>();
  for (const rule of rules) {
    const at = instantAt(calendar, dayOf(calendar, deadline, rule), rule.time);
    const isInTime = compareInstants(at, earliest) >= 0 && compareInstants(at, deadline.at) < 0;
    if (isInTime && !planned.has(at)) planned.set(at, { kind: kindOf(rule), at });
  }
  return [...planned.values()].sort((a, b) => compareInstants(a.at, b.at));
}

function dayOf(
  calendar: BoardCalendar,
  deadline: Pick<Deadline, 'at' | 'localDate'>,
  rule: ReminderRule,
): LocalDate {
  const lastDay = rollBack(calendar, deadline.localDate);
  switch (rule.kind) {
    case 'workingDaysBefore':
      return workingDaysBefore(calendar, lastDay, rule.n).date;
    case 'lastWorkingDay': {
      // A deadline at 7.00 is over before that day's reminder; the morning that still helps is the day before.
      const isOver = compareInstants(instantAt(calendar, lastDay, rule.time), deadline.at) >= 0;
      return isOver ? previousWorkingDay(calendar, lastDay) : lastDay;
    }
    default:
      return rule satisfies never;
  }
}

function kindOf(rule: ReminderRule): string {
  switch (rule.kind) {
    case 'workingDaysBefore':
      return rule.n === 1 ? '1-working-day-before' : `${rule.n}-working-days-before`;
    case 'lastWorkingDay':
      return 'last-working-day';
    default:
      return rule satisfies never;
  }
}
