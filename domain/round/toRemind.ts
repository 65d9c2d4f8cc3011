import { countedSeats } from './endCase';
import { isFixed } from './isFixed';
import { owing } from './owing';
import type { OpenRound } from './round';
import type { SeatInCase } from './seat';

/** Whether no answer still to come can change the outcome of a case in progress. */
export function isOutcomeFixed({ rules }: Pick<OpenRound, 'rules'>, seats: readonly SeatInCase[]): boolean {
  return isFixed(rules, countedSeats(seats));
}

/**
 * The seats that Votum reminds of its own accord: those something is awaited from, and nobody once the outcome can no
 * longer change, unless the rules want every answer. Whoever runs the case may still remind them.
 */
export function toRemind(round: Pick<OpenRound, 'rules'>, seats: readonly SeatInCase[]): SeatInCase[] {
  const missing = owing(round.rules, seats);
  if (missing.length === 0 || round.rules.reminding.value === 'everyAnswer') return missing;
  return isOutcomeFixed(round, seats) ? [] : missing;
}
