import type { BoardCalendar } from '../calendar/calendar';
import { nextOfficeMoment, resultToldAt } from '../calendar/officeHours';
import type { Instant } from '../ids';
import type { Happening } from './events';
import type { ClosedRound, Ending, OpenRound } from './round';
import type { SeatInCase } from './seat';
import { isEligible } from './seat';
import { type Tally, tally } from './tally';
import { verdict } from './verdict';

/** Why a case is decided now rather than later. */
export type Cause = Extract<Ending, { kind: 'decided' }>['cause'];

export interface EndedCase {
  round: ClosedRound;
  seats: SeatInCase[];
  happening: Happening;
}

/** The figures of a case from its seats. */
export function figuresOf(seats: readonly SeatInCase[]): Tally {
  return tally(
    seats
      .filter((seat) => seat.vote)
      .map((seat) => ({ recused: seat.recused, choice: seat.answer?.choice ?? null })),
  );
}

/** Whether a case may end before its deadline because every eligible seat has answered. */
export function mayEndEarly(round: OpenRound, seats: readonly SeatInCase[]): boolean {
  return (
    round.rules.earlyClose.value === 'whenAllAnswered' &&
    seats.some(isEligible) &&
    seats.filter(isEligible).every((seat) => seat.answer !== null)
  );
}

/**
 * Ends a case with the verdict of its frozen rules and seals every seat. `reason`: of whoever closes it early.
 * A case that ends at its deadline is told at 8.00 on the next working day; one that is ended by somebody is
 * told at once in office hours.
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
  return end(
    round,
    seats,
    {
      kind: 'decided',
      cause,
      verdict: verdict(round.rules, figuresOf(seats)),
      ...(reason === undefined ? {} : { reason }),
    },
    now,
    tellAt,
  );
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
    },
    seats: seats.map((seat) => ({ ...seat, sealed: true })),
    happening: { stream: 'round', kind: 'closed', ending },
  };
}
