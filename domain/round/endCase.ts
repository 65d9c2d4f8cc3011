import type { BoardCalendar } from '../calendar/calendar';
import { nextOfficeMoment, resultToldAt } from '../calendar/officeHours';
import type { Instant } from '../ids';
import type { CaseRules } from './caseRules';
import { asksConfirmation, awaitConfirmation } from './confirmation';
import { correctionState } from './correction';
import type { Happening } from './events';
import { isFixed } from './isFixed';
import { isMeetingDemanded } from './meetingDemanded';
import type { AwaitingRound, ClosedRound, Ending, OpenRound } from './round';
import { isOut, isUnconfirmed, type SeatInCase, steppedOut } from './seat';
import { type CountedSeat, type Tally, tally, unsettledCorrections } from './tally';
import { type Verdict, verdict } from './verdict';

/** Why a case is decided now rather than later. */
export type Cause = Extract<Ending, { kind: 'decided' }>['cause'];

export interface EndedCase {
  /** Awaiting where the rules ask the chairs to confirm the result first. */
  round: ClosedRound | AwaitingRound;
  seats: SeatInCase[];
  happening: Happening;
}

/** The voting seats of a case as the count sees them. */
export function countedSeats(seats: readonly SeatInCase[]): CountedSeat[] {
  return seats
    .filter((seat) => seat.vote)
    .map((seat) => ({
      recused: seat.recused,
      chair: seat.chair,
      // Whoever is kept out while a possible disqualification is settled has not stayed silent.
      reached: seat.reached && (!isOut(seat) || steppedOut(seat)),
      choice: seat.answer?.choice ?? null,
      unconfirmed: isUnconfirmed(seat.answer),
      correction: correctionState(seat, seats),
    }));
}

/** The figures of a case from its seats. */
export function figuresOf(rules: CaseRules, seats: readonly SeatInCase[]): Tally {
  return tally(rules, countedSeats(seats));
}

/**
 * Why a case ends before its deadline by its own rules; null while it runs on. A demand for a meeting ends it where the
 * rules say at once; otherwise it may end when every eligible seat has answered, or when no answer can change the outcome.
 */
export function endsEarly(round: OpenRound, seats: readonly SeatInCase[]): Cause | null {
  const { rules } = round;
  const counted = countedSeats(seats);
  const figures = tally(rules, counted);
  if (rules.meetingDemand.value.ends === 'atOnce' && isMeetingDemanded(rules, figures))
    return 'meetingDemanded';
  const rule = rules.earlyClose.value;
  // Corrections can be ruled on, or withdrawn, until the deadline.
  if (rule === 'never' || figures.eligible === 0 || unsettledCorrections(figures) > 0) return null;
  if (figures.answered === figures.eligible) return 'allAnswered';
  return rule === 'whenFixed' && isFixed(rules, counted) ? 'outcomeFixed' : null;
}

/**
 * The verdict of a case that ends for this cause. Whoever closes it before its deadline cuts short the time to
 * answer, and a silence that could still be broken is none: then only answers count.
 */
export function verdictBy(cause: Cause, rules: CaseRules, seats: readonly SeatInCase[]): Verdict {
  return verdictOfCounted(cause, rules, countedSeats(seats));
}

/** The same from the seats as they are counted: as the events of a case tell them. */
export function verdictOfCounted(cause: Cause, rules: CaseRules, seats: readonly CountedSeat[]): Verdict {
  const by: CaseRules =
    cause === 'closedEarly' ? { ...rules, silence: { ...rules.silence, value: 'notCounted' } } : rules;
  return verdict(by, seats);
}

/**
 * Ends a case with the verdict of its frozen rules and seals every seat. `reason`: of whoever closes it early.
 * A case that ends at its deadline is told at 8.00 on the next working day; one that is ended by somebody is
 * told at once in office hours. Where the rules ask for it, a decision waits for the chairs to confirm it.
 */
export function decideCase(
  round: OpenRound,
  seats: readonly SeatInCase[],
  cause: Cause,
  now: Instant,
  calendar: BoardCalendar,
  reason?: string,
): EndedCase {
  const tellAt =
    cause === 'deadline' ? resultToldAt(calendar, round.deadline, now) : nextOfficeMoment(calendar, now);
  const ending = {
    kind: 'decided' as const,
    cause,
    verdict: verdictBy(cause, round.rules, seats),
    ...(reason === undefined ? {} : { reason }),
  };
  return asksConfirmation(round.rules, ending)
    ? awaitConfirmation(round, seats, ending, now, calendar)
    : end(round, seats, ending, now, tellAt);
}

/** Ends a case without a decision: withdrawn, or taken to a meeting. `reason` is shown to everyone. */
export function stopCase(
  round: OpenRound,
  seats: readonly SeatInCase[],
  ending: Exclude<Ending, { kind: 'decided' }>,
  now: Instant,
): EndedCase {
  return end(round, seats, ending, now, now);
}

function end(
  round: OpenRound,
  seats: readonly SeatInCase[],
  ending: Ending,
  now: Instant,
  tellAt: Instant,
): EndedCase {
  return {
    round: {
      ...round,
      status: 'closed',
      events: round.events + 1,
      closedAt: now,
      ending,
      tellAt,
      decision: null,
      entered: null,
      voided: null,
      confirmed: [],
      journal: null,
    },
    seats: seats.map((seat) => ({ ...seat, sealed: true })),
    happening: { stream: 'round', kind: 'closed', ending },
  };
}
