import type { BoardCalendar } from '../calendar/calendar';
import { sealsAt } from '../calendar/deadline';
import { inOfficeHours, nextOfficeMoment } from '../calendar/officeHours';
import { reminderTimes } from '../calendar/reminderTimes';
import type { Instant, SeatId } from '../ids';
import { type ConfirmationStepDue, confirmationSteps } from './confirmationDue';
import { owing } from './owing';
import type { OpenRound, Round } from './round';
import type { SeatInCase } from './seat';
import { toRemind } from './toRemind';

/**
 * Something a case needs done at its time. Each carries the keys of its claims: whoever creates them does it, and it is
 * done once however often, late or doubled the sweep runs.
 */
export type DueStep =
  | { kind: 'send' }
  | { kind: 'close' }
  | { kind: 'remind'; reminder: string; seats: { seatId: SeatId; claims: string[] }[]; dueAt: Instant }
  | { kind: 'dayBefore'; claim: string }
  | ConfirmationStepDue;

/**
 * What is due on a case and not done: never "what falls in this window". After an outage several reminders become one,
 * and those whose deadline has passed are dropped.
 */
export function dueSteps(
  round: Round,
  seats: readonly SeatInCase[],
  claimed: ReadonlySet<string>,
  now: Instant,
  calendar: BoardCalendar,
): DueStep[] {
  if (round.status === 'scheduled') return now >= round.sendAt ? [{ kind: 'send' }] : [];
  if (round.status === 'awaitingConfirmation') return confirmationSteps(round, claimed, now, calendar);
  if (round.status !== 'open') return [];
  if (now >= sealsAt(round.deadline)) return [{ kind: 'close' }];
  if (now > round.deadline.at || !inOfficeHours(calendar, now)) return [];
  return [
    ...reminderStep(round, seats, claimed, now),
    ...dayBeforeStep(round, seats, claimed, now, calendar),
  ];
}

function reminderStep(
  round: OpenRound,
  seats: readonly SeatInCase[],
  claimed: ReadonlySet<string>,
  now: Instant,
): DueStep[] {
  const due = round.reminders.filter((reminder) => reminder.at <= now);
  const last = due.at(-1);
  if (last === undefined) return [];
  const missing = owing(round.rules, seats).flatMap(({ seatId }) => {
    const claims = due
      .map((reminder) => reminderClaim(round, reminder.at, seatId))
      .filter((key) => !claimed.has(key));
    // The last one due decides: an earlier one that was not claimed is merged into it, or was overtaken by it.
    return claims.includes(reminderClaim(round, last.at, seatId)) ? [{ seatId, claims }] : [];
  });
  // Asked last: what it takes to know grows with the board.
  return missing.length === 0 || toRemind(round, seats).length === 0
    ? []
    : [{ kind: 'remind', reminder: last.kind, seats: missing, dueAt: last.at }];
}

function dayBeforeStep(
  round: OpenRound,
  seats: readonly SeatInCase[],
  claimed: ReadonlySet<string>,
  now: Instant,
  calendar: BoardCalendar,
): DueStep[] {
  const at = dayBefore(round, calendar);
  const claim = `dayBefore|${round.version}|${round.deadline.at}`;
  if (at === null || at > now || claimed.has(claim) || toRemind(round, seats).length === 0) return [];
  return [{ kind: 'dayBefore', claim }];
}

/**
 * The chairs and the secretariat hear who is missing on the working day before the deadline, a little after the
 * members.
 */
function dayBefore(round: OpenRound, calendar: BoardCalendar): Instant | null {
  const rule = { kind: 'workingDaysBefore', n: 1, time: '09:00' } as const;
  return reminderTimes(calendar, round.openedAt, round.deadline, [rule])[0]?.at ?? null;
}

export function reminderClaim(round: OpenRound, dueAt: Instant, seatId: SeatId): string {
  return `remind|${round.version}|${dueAt}|${seatId}`;
}

/** When the sweep must look at a case again, from `now` on. An open case always has its closing. */
export function caseDueAt(round: OpenRound, now: Instant, calendar: BoardCalendar): Instant {
  const dayBeforeAt = dayBefore(round, calendar);
  const coming = [
    ...round.reminders.map((reminder) => reminder.at),
    ...(dayBeforeAt === null ? [] : [dayBeforeAt]),
  ]
    .map((at) => nextOfficeMoment(calendar, at))
    .filter((at) => at > now);
  // A reminder that fell due outside office hours is still to be sent when they begin.
  const missed = inOfficeHours(calendar, now) ? [] : [nextOfficeMoment(calendar, now)];
  const closing = sealsAt(round.deadline);
  return [...coming, ...missed, closing].sort()[0] ?? closing;
}
