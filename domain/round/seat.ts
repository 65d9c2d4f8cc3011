import { z } from 'zod';
import { Identity, Instant, SeatId } from '../ids';
import { Choice } from './choice';
import { LIMITS } from './proposal';

/** A seat's answer in force. `n` is its number on this seat: 1 for the first, and one more for each change. */
export const Answer = z.strictObject({
  n: z.int().min(1),
  version: z.int().min(1),
  choice: Choice,
  comment: z.string().max(LIMITS.comment),
  at: Instant,
  /** How the secretariat got it, when it recorded the answer for the member; null for the member's own press. */
  onBehalf: z.string().max(LIMITS.reason).nullable(),
});
export type Answer = z.infer<typeof Answer>;

/**
 * A seat in one case: the roster as it was when the case was sent out, and the seat's current answer.
 * One row of its own, so that two members who press at once never meet.
 */
export const SeatInCase = z.strictObject({
  seatId: SeatId,
  body: z.string(),
  personName: z.string(),
  vote: z.boolean(),
  chair: z.boolean(),
  identities: z.array(Identity),
  recused: z.boolean(),
  /** The case was delivered to the member: only then may silence approve (design, invariant 6). Unknown is false. */
  reached: z.boolean().default(false),
  /** True from the moment the case closed: no answer can be written any more. */
  sealed: z.boolean(),
  /** Events on this seat so far; the next is `events + 1`. */
  events: z.int().min(0),
  answer: Answer.nullable(),
  /** Answers that came after the deadline or the closing: kept as remarks, never counted. */
  lateAnswers: z.int().min(0),
});
export type SeatInCase = z.infer<typeof SeatInCase>;

/** The seat once the case has been delivered to its member. The same seat when it was known already. */
export function markReached(seat: SeatInCase): SeatInCase {
  return seat.reached ? seat : { ...seat, reached: true };
}

/** Whether this seat is counted: it votes and is not recused. */
export function isEligible(seat: Pick<SeatInCase, 'vote' | 'recused'>): boolean {
  return seat.vote && !seat.recused;
}

/** The eligible seats that have not answered. Only they are reminded. */
export function outstanding(seats: readonly SeatInCase[]): SeatInCase[] {
  return seats.filter((seat) => isEligible(seat) && seat.answer === null);
}
