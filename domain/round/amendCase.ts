import type { AmendedDeadline } from '../board/ruleValues';
import { workingDaysBetween } from '../calendar/addWorkingDays';
import type { BoardCalendar } from '../calendar/calendar';
import { type Deadline, isPast, resolveDeadline } from '../calendar/deadline';
import { laterBy, localDate } from '../calendar/localMoment';
import { defaultReminders, type PlannedReminder, reminderTimes } from '../calendar/reminderTimes';
import type { Instant } from '../ids';
import type { Change } from './amendment';
import { compareProposals } from './compareProposals';
import type { Happening } from './events';
import { fingerprint } from './fingerprint';
import { pinned } from './proposal';
import type { ReadyAmendment } from './readAmendment';
import type { OpenRound } from './round';
import { answerNumber, type SeatInCase, setAside } from './seat';

/**
 * What an amendment comes to. `amended`: a new version that everyone answers anew. `corrected`: no new version, because
 * wording and papers are the same to their fingerprints, or because nobody has answered. `unchanged`: nothing to send.
 */
export type AmendDecision =
  | { kind: 'amended'; round: OpenRound; seats: SeatInCase[]; happening: Happening; changes: Change[] }
  | { kind: 'corrected'; round: OpenRound; seats: SeatInCase[]; happening: Happening; changes: Change[] }
  | { kind: 'unchanged' }
  | { kind: 'past' }
  | { kind: 'tooSoon' };

// As for a new case: nobody can answer a new version in less than two hours.
const SHORTEST_PERIOD_MS = 2 * 60 * 60 * 1000;

/**
 * Amends a case in progress (design, invariant 4). The version in force is sealed: every answer given on it is kept as
 * the seat's previous one and counts no more, also where the change does not concern it. Answer numbers count on, so a
 * card of the old version can never say something on the new one.
 */
export function amendCase(
  round: OpenRound,
  seats: readonly SeatInCase[],
  { proposal, reason, deadline: wanted }: ReadyAmendment,
  now: Instant,
  calendar: BoardCalendar,
): AmendDecision {
  if (isPast(round.deadline, now)) return { kind: 'past' };
  const changes = compareProposals(round.proposal, proposal);
  if (changes.length === 0) return { kind: 'unchanged' };
  const next = fingerprint(pinned(proposal));
  if (next === round.fingerprint || !isAnswered(seats))
    return correct(round, seats, proposal, next, changes, now);
  const { deadline, kind } = newDeadline(round, wanted, now, calendar);
  if (deadline.at < laterBy(now, SHORTEST_PERIOD_MS)) return { kind: 'tooSoon' };
  const version = round.version + 1;
  return {
    kind: 'amended',
    changes,
    round: {
      ...round,
      events: round.events + 1,
      version,
      proposal,
      fingerprint: next,
      deadline,
      reminders: plannedAnew(round, deadline, now, calendar),
      amended: { at: now, reason, changes, deadline: kind },
      corrected: null,
      amending: null,
    },
    seats: seats.map((seat) => ({
      ...seat,
      answer: null,
      previous: seat.answer ?? seat.previous,
      reached: false,
    })),
    happening: {
      stream: 'round',
      kind: 'amended',
      version,
      from: round.fingerprint,
      to: next,
      reason,
      changes,
      proposal,
      deadline,
      deadlineKind: kind,
    },
  };
}

/** Whether anyone has answered this version, or has an answer set aside on it. */
function isAnswered(seats: readonly SeatInCase[]): boolean {
  return seats.some((seat) => seat.answer !== null || seat.previous !== null || setAside(seat) !== null);
}

// A card made before the words were mended shows the old ones: what is pressed on it is answered with the fresh card. The
// seats are written along, so that an answer in the same moment and the mending cannot both win.
function correct(
  round: OpenRound,
  seats: readonly SeatInCase[],
  proposal: ReadyAmendment['proposal'],
  next: string,
  changes: Change[],
  now: Instant,
): AmendDecision {
  const moved = next === round.fingerprint;
  return {
    kind: 'corrected',
    changes,
    seats: moved ? [] : seats.map((seat) => ({ ...seat, floor: answerNumber(seat) + 1 })),
    round: {
      ...round,
      events: round.events + 1,
      proposal,
      fingerprint: next,
      corrected: { at: now, changes },
      amending: null,
    },
    happening: {
      stream: 'round',
      kind: 'corrected',
      version: round.version,
      from: round.fingerprint,
      to: next,
      changes,
      proposal,
    },
  };
}

/** The deadline of the new version. Beginning anew never makes it shorter: it then runs on. */
function newDeadline(
  round: OpenRound,
  wanted: AmendedDeadline,
  now: Instant,
  calendar: BoardCalendar,
): { deadline: Deadline; kind: AmendedDeadline } {
  const unmoved = { deadline: round.deadline, kind: 'runsOn' as const };
  if (wanted === 'runsOn') return unmoved;
  const anew = resolveDeadline(calendar, { kind: 'workingDays', n: periodOf(round, calendar) }, now);
  return anew.at > round.deadline.at ? { deadline: anew, kind: 'restarts' } : unmoved;
}

/** How many working days the version in force was given when it was sent out, extensions left out; at least one. */
export function periodOf(round: OpenRound, calendar: BoardCalendar): number {
  const start = round.amended?.at ?? round.openedAt;
  const [first] = round.extensions.filter((extension) => extension.at >= start);
  if (first === undefined && round.deadline.arithmetic !== undefined) return round.deadline.arithmetic.n;
  const end = first === undefined ? round.deadline.localDate : localDate(calendar, first.from);
  const days = workingDaysBetween(calendar, localDate(calendar, start), end);
  return Math.min(Math.max(days, 1), 260);
}

// Who has answered the old version owes an answer to the new one, so all reminders still to come are planned again.
function plannedAnew(
  round: OpenRound,
  deadline: Deadline,
  now: Instant,
  calendar: BoardCalendar,
): PlannedReminder[] {
  const kinds = round.reminders.map((reminder) => reminder.kind);
  return reminderTimes(calendar, now, deadline, defaultReminders).filter(({ kind }) => kinds.includes(kind));
}
