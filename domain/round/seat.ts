import { z } from 'zod';
import { Identity, Instant, SeatId } from '../ids';
import { Choice } from './choice';
import { Ruling } from './correction';
import { Recorded } from './onBehalf';
import { LIMITS } from './proposal';
import { Handover } from './standIn';

/** A seat's answer in force. `n` is its number on this seat: 1 for the first, and one more for each change. */
export const Answer = z.strictObject({
  n: z.int().min(1),
  version: z.int().min(1),
  choice: Choice,
  comment: z.string().max(LIMITS.comment),
  at: Instant,
  /** How the secretariat got it, when it recorded the answer for the member; null for the member's own press. */
  onBehalf: Recorded.nullable(),
  /** Present when the member upheld the answer of an earlier version, instead of choosing anew. */
  upheld: z.literal(true).optional(),
  /** The name of the substitute who gave it, where the case was handed over; absent for the member's own. */
  substitute: z.string().optional(),
});
export type Answer = z.infer<typeof Answer>;

/**
 * Where the question of a seat's disqualification stands, once somebody has raised it in the case. `event` is the number
 * of the report on the seat's own stream; `setAside` the answer that was given before it, kept and never counted.
 * `byBoard`: how and when the board decided it, in the words of whoever recorded that; absent where the chairs settled it.
 */
export const Recusal = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('reported'),
    at: Instant,
    event: z.int().min(1),
    by: z.enum(['self', 'secretariat']),
    /** A chair's own report while the result awaited confirmation: his answer was counted, and stays so. */
    afterSealing: z.literal(true).optional(),
    setAside: Answer.nullable(),
  }),
  z.strictObject({
    status: z.literal('notDisqualified'),
    at: Instant,
    event: z.int().min(1),
    byBoard: z.string().optional(),
  }),
  z.strictObject({
    status: z.literal('disqualified'),
    at: Instant,
    event: z.int().min(1),
    ground: z.int().min(1).max(5),
    byBoard: z.string().optional(),
    setAside: Answer.nullable(),
  }),
]);
export type Recusal = z.infer<typeof Recusal>;

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
  /** Out of the case by decision: known when it was sent out, or settled since. */
  recused: z.boolean(),
  /**
   * The version in force was delivered to the member: only then may silence approve (design, invariant 6). Unknown is
   * false.
   */
  reached: z.boolean().default(false),
  recusal: Recusal.nullable().default(null),
  /** To whom the answer was handed over in this case; null while the member answers himself. */
  handover: Handover.nullable().default(null),
  /** True from the moment the case closed: no answer can be written any more. */
  sealed: z.boolean(),
  /** Events on this seat so far; the next is `events + 1`. */
  events: z.int().min(0),
  answer: Answer.nullable(),
  /** The latest answer that counts no more, because the case was amended since. Sealed: only `answer` is counted. */
  previous: Answer.nullable().default(null),
  /**
   * A recorded answer that the member says is not his: kept as it was. It is in force all the same if he said so too
   * late.
   */
  disputed: Answer.optional(),
  /** What a card must have seen at least: one made before the wording was mended is old. */
  floor: z.int().min(0).default(0),
  /** The text of an e-mail was made for the seat, of this version; whether it was sent is not known here. */
  mailed: z.strictObject({ at: Instant, version: z.int().min(1), by: Identity }).optional(),
  /** Answers that came after the deadline or the closing: kept as remarks, never counted. */
  lateAnswers: z.int().min(0),
  /** What was ruled on the seat's corrections to minutes, of whichever answer held them; see `rulingOn`. */
  ruling: Ruling.nullable().default(null),
});
export type SeatInCase = z.infer<typeof SeatInCase>;

/** The number of the seat's newest answer, on whatever version: it counts on, so that a press from an older card shows. */
export function answerNumber(seat: Pick<SeatInCase, 'answer' | 'previous' | 'floor' | 'recusal'>): number {
  return Math.max(seat.answer?.n ?? 0, seat.previous?.n ?? 0, setAside(seat)?.n ?? 0, seat.floor);
}

/** Whether the secretariat recorded this answer and the member has not confirmed it. */
export function isUnconfirmed(answer: Answer | null): boolean {
  return answer !== null && answer.onBehalf !== null && answer.onBehalf.confirmedAt === null;
}

/** The answer set aside while a possible disqualification is settled, or for good. */
export function setAside({ recusal }: Pick<SeatInCase, 'recusal'>): Answer | null {
  return recusal === null || recusal.status === 'notDisqualified' ? null : recusal.setAside;
}

/** Whether this seat is in the base: it votes and is not recused. A question that is not settled yet leaves it there. */
export function isEligible(seat: Pick<SeatInCase, 'vote' | 'recused'>): boolean {
  return seat.vote && !seat.recused;
}

/**
 * Whether this seat takes no part in the case: it gets no papers and no answers, and runs nothing in it. So it is also
 * from a report until it is settled (forvaltningsloven § 3, stk. 3: preparing the case is taking part).
 */
export function isOut(seat: Pick<SeatInCase, 'recused' | 'recusal'>): boolean {
  return seat.recused || seat.recusal?.status === 'reported';
}

/** Whether this chair stepped out once the answers were sealed: out of what comes after, and counted as everyone else. */
export function steppedOut({ recusal }: Pick<SeatInCase, 'recusal'>): boolean {
  return recusal?.status === 'reported' && recusal.afterSealing === true;
}

/** The seats that take no part in the case. */
export function seatsOut(seats: readonly SeatInCase[]): SeatId[] {
  return seats.filter(isOut).map((seat) => seat.seatId);
}

/** The eligible seats that have not answered. Only they are reminded. */
export function outstanding(seats: readonly SeatInCase[]): SeatInCase[] {
  return seats.filter((seat) => isEligible(seat) && !isOut(seat) && seat.answer === null);
}
