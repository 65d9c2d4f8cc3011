import type { CaseRules } from './caseRules';
import type { Choice } from './choice';
import { offeredChoices } from './offeredChoices';
import type { CountedSeat } from './tally';
import { type Outcome, verdict } from './verdict';

/** The answers that can turn a case; an approval with comments counts as another of them. */
type Turning = Exclude<Choice, 'approve-with-comment'>;

/** So many of those who are missing, if they all answer so, give this outcome instead. */
export interface TurningPoint {
  answers: number;
  choice: Turning;
  outcome: Outcome;
}

/**
 * What would change the outcome: for each answer the fewest of those missing who turn it by giving that one, the rest being
 * silent. An answer that turns nothing is left out; empty when no single kind of answer does. Members come before chairs.
 */
export function turningPoints(rules: CaseRules, seats: readonly CountedSeat[]): TurningPoint[] {
  const now = verdict(rules, seats).outcome;
  const missing = seats.filter((seat) => !seat.recused && seat.choice === null);
  const inTurn = [...missing.filter((seat) => !seat.chair), ...missing.filter((seat) => seat.chair)];
  const offering = { kind: rules.corrections === undefined ? 'approval' : 'minutes', rules } as const;
  const choices = offeredChoices(offering).filter((choice) => choice !== 'approve-with-comment');
  return choices.flatMap((choice): TurningPoint[] => {
    for (let answers = 1; answers <= inTurn.length; answers += 1) {
      const answering = new Set(inTurn.slice(0, answers));
      const supposed = seats.map((seat) => (answering.has(seat) ? { ...seat, choice } : seat));
      const { outcome } = verdict(rules, supposed);
      if (outcome !== now) return [{ answers, choice, outcome }];
    }
    return [];
  });
}
