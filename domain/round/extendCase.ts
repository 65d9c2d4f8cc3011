import type { BoardCalendar, Instant, LocalDate, LocalTime } from '../calendar/calendar';
import { resolveDeadline } from '../calendar/deadline';
import { defaultReminders, reminderTimes } from '../calendar/reminderTimes';
import type { Happening } from './events';
import type { OpenRound } from './round';

/** Whether the rules of the case let this person extend the deadline once more. */
export function mayExtend(
  round: Pick<OpenRound, 'rules' | 'extensions'>,
  role: 'chair' | 'secretariat',
): boolean {
  const { by, times } = round.rules.extension.value;
  if (times !== null && round.extensions.length >= times) return false;
  switch (by) {
    case 'nobody':
      return false;
    case 'secretariatOrChair':
      return true;
    case 'oneChair':
      return role === 'chair';
    default:
      return by satisfies never;
  }
}

/**
 * Moves the deadline of a case in progress later. Answers already given stay. Reminders are planned anew for the
 * new deadline; one already sent is not sent again, since a claim names the time it was due.
 */
export function extendCase(
  round: OpenRound,
  to: { date: LocalDate; time: LocalTime },
  reason: string,
  now: Instant,
  calendar: BoardCalendar,
): { kind: 'extended'; round: OpenRound; happening: Happening } | { kind: 'notLater' } {
  const deadline = resolveDeadline(calendar, { kind: 'at', ...to }, now);
  if (deadline.at <= round.deadline.at || deadline.at <= now) return { kind: 'notLater' };
  const kinds = round.reminders.map((reminder) => reminder.kind);
  const extension = { from: round.deadline.at, to: deadline.at, reason };
  return {
    kind: 'extended',
    round: {
      ...round,
      events: round.events + 1,
      deadline,
      reminders: reminderTimes(calendar, now, deadline, defaultReminders).filter((r) =>
        kinds.includes(r.kind),
      ),
      extensions: [...round.extensions, { ...extension, at: now }],
    },
    happening: { stream: 'round', kind: 'extended', ...extension },
  };
}
