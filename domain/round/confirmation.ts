import type { BoardCalendar } from '../calendar/calendar';
import { isPast, resolveDeadline } from '../calendar/deadline';
import { nextOfficeMoment } from '../calendar/officeHours';
import type { Instant, SeatId } from '../ids';
import type { CaseRules } from './caseRules';
import type { EndedCase } from './endCase';
import type { Happening } from './events';
import type { AwaitingRound, ClosedRound, Confirmed, Decided, Ending, OpenRound } from './round';
import { isEligible, isOut, type SeatInCase } from './seat';
import { isDecision } from './verdict';

/** Whether what a case came to waits for the chairs: only a decision does, and only where the rules ask for it. */
export function asksConfirmation(rules: Pick<CaseRules, 'confirmation'>, { verdict }: Decided): boolean {
  return rules.confirmation.value !== 'none' && isDecision(verdict.outcome);
}

/**
 * Seals a decided case, and keeps the result for the chairs to confirm. A chair who takes no part in the case is not
 * asked. The period is counted from when they are asked, which is in office hours.
 */
export function awaitConfirmation(
  round: OpenRound,
  seats: readonly SeatInCase[],
  ending: Decided,
  now: Instant,
  calendar: BoardCalendar,
): EndedCase {
  const chairs = chairsAsked(seats);
  const askedAt = nextOfficeMoment(calendar, now);
  const n = round.rules.confirmationPeriod.value;
  const until = resolveDeadline(calendar, { kind: 'workingDays', n }, askedAt);
  return {
    round: {
      ...round,
      status: 'awaitingConfirmation',
      events: round.events + 1,
      closedAt: now,
      ending,
      confirmation: { chairs, given: [], askedAt, until },
    },
    seats: seats.map((seat) => ({ ...seat, sealed: true })),
    happening: { stream: 'round', kind: 'confirmationAsked', ending, chairs, until },
  };
}

/** The chairs who are asked to confirm: those who take part in the case, as its seats stand now. */
export function chairsAsked(seats: readonly SeatInCase[]): SeatId[] {
  return seats.filter((seat) => seat.chair && isEligible(seat) && !isOut(seat)).map((seat) => seat.seatId);
}

type Asked = Pick<AwaitingRound, 'confirmation'>;

/** Whether a seat is asked to confirm; `null` is the secretariat, which records it only where no chair takes part. */
export function isAsked({ confirmation }: Asked, who: SeatId | null): boolean {
  return who === null ? confirmation.chairs.length === 0 : confirmation.chairs.includes(who);
}

/** The chairs whose confirmation may still come. */
export function missingChairs({ confirmation }: Asked): SeatId[] {
  return confirmation.chairs.filter((id) => !confirmation.given.some(({ seatId }) => seatId === id));
}

/** How a word about the result came out. `happenings` stand in the order of their numbers. */
export type ConfirmationStep =
  | { kind: 'noted'; round: AwaitingRound; happenings: Happening[] }
  | { kind: 'closed'; round: ClosedRound; happenings: Happening[] };
export type ConfirmationDecision = ConfirmationStep | { kind: 'repeated' | 'notAsked' | 'past' };

/**
 * One confirms the result. With the last confirmation that the rules ask for the case is closed as it was decided. Where
 * both are asked, each stands by itself: which comes first makes no difference.
 */
export function confirmResult(
  round: AwaitingRound,
  who: SeatId | null,
  now: Instant,
  calendar: BoardCalendar,
): ConfirmationDecision {
  const { confirmation } = round;
  if (!isAsked(round, who)) return { kind: 'notAsked' };
  if (confirmation.given.some(({ seatId }) => seatId === who)) return { kind: 'repeated' };
  if (isPast(confirmation.until, now)) return { kind: 'past' };
  const given = [...confirmation.given, { seatId: who, at: now }];
  const noted: AwaitingRound = {
    ...round,
    events: round.events + 1,
    confirmation: { ...confirmation, given },
  };
  const happening: Happening = { stream: 'round', kind: 'confirmed', seatId: who };
  const enough = round.rules.confirmation.value === 'oneChair' || missingChairs(noted).length === 0;
  if (!enough) return { kind: 'noted', round: noted, happenings: [happening] };
  const closed = closeConfirmed(noted, now, calendar);
  return { kind: 'closed', round: closed.round, happenings: [happening, closed.happening] };
}

/** Closes a case as it was decided, with the confirmations given so far. */
export function closeConfirmed(round: AwaitingRound, now: Instant, calendar: BoardCalendar) {
  return close(round, round.ending, round.closedAt, round.confirmation.given, now, calendar);
}

/** One of those asked does not confirm the result: the case ends without a decision and goes to a meeting. */
export function refuseResult(
  round: AwaitingRound,
  who: SeatId | null,
  reason: string,
  now: Instant,
  calendar: BoardCalendar,
): ConfirmationDecision {
  if (!isAsked(round, who)) return { kind: 'notAsked' };
  if (isPast(round.confirmation.until, now)) return { kind: 'past' };
  const refused: AwaitingRound = { ...round, events: round.events + 1 };
  const ending = { kind: 'notConfirmed', why: 'refused', reason } as const;
  const closed = close(refused, ending, now, [], now, calendar);
  return {
    kind: 'closed',
    round: closed.round,
    happenings: [{ stream: 'round', kind: 'confirmationRefused', seatId: who, reason }, closed.happening],
  };
}

/** The period has run out without the confirmations: the case ends without a decision and goes to a meeting. */
export function expireConfirmation(
  round: AwaitingRound,
  now: Instant,
  calendar: BoardCalendar,
): ConfirmationStep {
  const ending = { kind: 'notConfirmed', why: 'expired', reason: '' } as const;
  const { round: closed, happening } = close(round, ending, now, [], now, calendar);
  return { kind: 'closed', round: closed, happenings: [happening] };
}

function close(
  { confirmation: _asked, ...round }: AwaitingRound,
  ending: Ending,
  closedAt: Instant,
  confirmed: Confirmed[],
  now: Instant,
  calendar: BoardCalendar,
): { round: ClosedRound; happening: Happening } {
  return {
    round: {
      ...round,
      status: 'closed',
      events: round.events + 1,
      closedAt,
      ending,
      tellAt: nextOfficeMoment(calendar, now),
      decision: null,
      entered: null,
      voided: null,
      confirmed,
      journal: null,
    },
    happening: { stream: 'round', kind: 'closed', ending },
  };
}
