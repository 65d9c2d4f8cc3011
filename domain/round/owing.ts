import type { CaseRules } from './caseRules';
import { isEligible, isOut, isUnconfirmed, outstanding, type SeatInCase } from './seat';

/**
 * Whether the seat's answer was recorded by the secretariat and, by the rules of the case, waits for the member to
 * confirm it.
 */
export function awaitsConfirmation(
  rules: Pick<CaseRules, 'onBehalf'>,
  { answer }: Pick<SeatInCase, 'answer'>,
): boolean {
  return rules.onBehalf.value === 'whenConfirmed' && isUnconfirmed(answer);
}

/** The seats something is awaited from, an answer or a confirmation that it takes to count. Only they are reminded. */
export function owing(rules: Pick<CaseRules, 'onBehalf'>, seats: readonly SeatInCase[]): SeatInCase[] {
  const unconfirmed = seats.filter(
    (seat) => isEligible(seat) && !isOut(seat) && awaitsConfirmation(rules, seat),
  );
  return [...outstanding(seats), ...unconfirmed];
}
