import { z } from 'zod';
import { Choice, sideOf } from './choice';

/** One seat as the count sees it. Observers are not among them. */
export interface CountedSeat {
  recused: boolean;
  choice: Choice | null;
}

const count = z.int().min(0);

/** The figures of a case. `eligible` leaves out recused seats: they are in neither the base nor the quorum. */
export const Tally = z.strictObject({
  eligible: count,
  recused: count,
  answered: count,
  for: count,
  against: count,
  byChoice: z.record(Choice, count),
});
export type Tally = z.infer<typeof Tally>;

/** Counts the voting seats of a case. The order of the seats never matters. */
export function tally(seats: readonly CountedSeat[]): Tally {
  const byChoice: Record<Choice, number> = {
    approve: 0,
    'approve-with-comment': 0,
    reject: 0,
    abstain: 0,
    'request-meeting': 0,
  };
  const result = { eligible: 0, recused: 0, answered: 0, for: 0, against: 0 };
  for (const seat of seats) {
    if (seat.recused) {
      result.recused += 1;
      continue;
    }
    result.eligible += 1;
    if (seat.choice === null) continue;
    result.answered += 1;
    byChoice[seat.choice] += 1;
    const side = sideOf(seat.choice);
    if (side !== 'neither') result[side] += 1;
  }
  return { ...result, byChoice };
}
