import { z } from 'zod';
import { isPast } from '../calendar/deadline';
import { type Instant, SeatId } from '../ids';
import type { Happening } from './events';
import { LIMITS } from './proposal';
import type { Round } from './round';
import type { Answer, SeatInCase } from './seat';

const answer = z.int().min(1);

/**
 * What the secretariat ruled on a member's corrections to minutes; who and when stands in the event. `answer` is the number
 * of the answer that holds them: a changed answer is a new one, and is ruled on anew. `other` is the seat whose corrections
 * cannot stand beside these.
 */
export const Ruling = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted'), answer }),
  z.strictObject({ kind: z.literal('rejected'), answer, reason: z.string().max(LIMITS.reason) }),
  z.strictObject({ kind: z.literal('contradicts'), answer, other: SeatId }),
]);
export type Ruling = z.infer<typeof Ruling>;

/** Where a seat's corrections stand. Only `accepted` ones are out of the way. */
export const CorrectionState = z.enum(['open', 'accepted', 'rejected', 'contradicting']);
export type CorrectionState = z.infer<typeof CorrectionState>;

/** A seat as far as its corrections go: what is stored, or read back from the events. */
type RuledSeat = Pick<SeatInCase, 'seatId' | 'ruling'> & { answer: Pick<Answer, 'choice' | 'n'> | null };

/** The ruling on the answer in force; null where there is none, or it was on an earlier answer. */
export function rulingOn({ answer, ruling }: Pick<RuledSeat, 'answer' | 'ruling'>): Ruling | null {
  return answer?.choice === 'correct' && ruling?.answer === answer.n ? ruling : null;
}

/**
 * Where a seat's corrections stand; null where it has none. Two contradict each other as long as both stand: when one is
 * taken back, or ruled on otherwise, the other is open again.
 */
export function correctionState(seat: RuledSeat, seats: readonly RuledSeat[]): CorrectionState | null {
  if (seat.answer?.choice !== 'correct') return null;
  const ruling = rulingOn(seat);
  switch (ruling?.kind) {
    case undefined:
      return 'open';
    case 'accepted':
    case 'rejected':
      return ruling.kind;
    case 'contradicts': {
      const other = seats.find(({ seatId }) => seatId === ruling.other);
      // Seen from one seat alone, as in the reply to a press, the other is taken at its word.
      if (other === undefined) return 'contradicting';
      const theirs = rulingOn(other);
      return theirs?.kind === 'contradicts' && theirs.other === seat.seatId ? 'contradicting' : 'open';
    }
    default:
      return ruling satisfies never;
  }
}

/**
 * Rules on corrections to minutes. Accepted: they are worked in. Rejected, with a reason: the member may withdraw them.
 * Contradicting: both seats are marked, and no text can meet them both. A ruling can be changed until the deadline.
 * @returns one step a seat where there is something to write; `changed` where the answer ruled on is no longer the member's.
 */
export function ruleOnCorrection(
  round: Round,
  seats: readonly SeatInCase[],
  seatId: SeatId,
  ruling: Ruling,
  now: Instant,
):
  | { kind: 'ruled'; steps: { seat: SeatInCase; happening: Happening }[] }
  | { kind: 'repeated' | 'changed' | 'noOther' | 'notOpen' | 'ended' } {
  const seat = seats.find((one) => one.seatId === seatId);
  if (seat?.answer?.choice !== 'correct' || seat.answer.n !== ruling.answer) return { kind: 'changed' };
  if (isRuledSo(seat, seats, ruling)) return { kind: 'repeated' };
  if (round.status === 'closed') return { kind: 'ended' };
  if (round.status !== 'open') return { kind: 'notOpen' };
  if (isPast(round.deadline, now)) return { kind: 'ended' };
  if (ruling.kind !== 'contradicts') return { kind: 'ruled', steps: [step(seat, ruling)] };
  const other = seats.find((one) => one.seatId === ruling.other && one.seatId !== seatId);
  if (other?.answer?.choice !== 'correct') return { kind: 'noOther' };
  const mirrored: Ruling = { kind: 'contradicts', answer: other.answer.n, other: seatId };
  return { kind: 'ruled', steps: [step(seat, ruling), step(other, mirrored)] };
}

function step(seat: SeatInCase, ruling: Ruling): { seat: SeatInCase; happening: Happening } {
  return {
    seat: { ...seat, events: seat.events + 1, ruling },
    happening: { stream: seat.seatId, kind: 'correctionRuled', ruling },
  };
}

function isRuledSo(seat: SeatInCase, seats: readonly SeatInCase[], wanted: Ruling): boolean {
  const ruling = rulingOn(seat);
  switch (ruling?.kind) {
    case undefined:
      return false;
    case 'accepted':
      return wanted.kind === 'accepted';
    case 'rejected':
      return wanted.kind === 'rejected' && wanted.reason === ruling.reason;
    case 'contradicts':
      return (
        wanted.kind === 'contradicts' &&
        wanted.other === ruling.other &&
        correctionState(seat, seats) === 'contradicting'
      );
    default:
      return ruling satisfies never;
  }
}
