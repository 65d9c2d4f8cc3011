import { isPast } from '../calendar/deadline';
import type { Instant } from '../ids';
import type { Happening } from './events';
import type { KeptMail } from './onBehalf';
import { isSealed, isSent, type Round } from './round';
import { type Answer, answerNumber, isOut, type SeatInCase } from './seat';

/**
 * What the member's word on a recorded answer comes to. Only the first three write anything. `repeated`: it was said
 * before, a success. `stale`: the card speaks of another answer than the one in force, so the fresh card is shown.
 */
export type Settled =
  | { kind: 'confirmed' | 'disputed' | 'disputedLate'; seat: SeatInCase; happening: Happening }
  | { kind: 'repeated' | 'stale' | 'ended' | 'recused' | 'notOpen' };

/**
 * The member confirms the answer the secretariat recorded for him.
 * @param n the number of the answer that was confirmed; `receivedAt` decides whether it was in time.
 */
export function confirmRecorded(round: Round, seat: SeatInCase, n: number, receivedAt: Instant): Settled {
  if (isOut(seat)) return { kind: 'recused' };
  if (!isSent(round)) return { kind: 'notOpen' };
  const answer = recordedAnswer(seat, n);
  if (answer === null) return { kind: 'stale' };
  if (answer.onBehalf.confirmedAt !== null) return { kind: 'repeated' };
  if (isSealed(round) || isPast(round.deadline, receivedAt)) return { kind: 'ended' };
  return {
    kind: 'confirmed',
    seat: {
      ...seat,
      events: seat.events + 1,
      answer: { ...answer, onBehalf: { ...answer.onBehalf, confirmedAt: receivedAt } },
    },
    happening: { stream: seat.seatId, kind: 'answerConfirmed', answer: n },
  };
}

/**
 * The member says that the recorded answer is not his. In time it counts no more, is kept as what it was, and the seat
 * answers anew. After the deadline nothing is changed (design, invariant 2): what he says is kept and told. What he has
 * confirmed he changes as any answer of his own.
 */
export function disputeRecorded(round: Round, seat: SeatInCase, n: number, receivedAt: Instant): Settled {
  if (isOut(seat)) return { kind: 'recused' };
  if (!isSent(round)) return { kind: 'notOpen' };
  if (seat.disputed?.n === n) return { kind: 'repeated' };
  const answer = recordedAnswer(seat, n);
  if (answer === null || answer.onBehalf.confirmedAt !== null) return { kind: 'stale' };
  if (isSealed(round) && round.ending.kind !== 'decided') return { kind: 'ended' };
  const late = isSealed(round) || isPast(round.deadline, receivedAt);
  const events = seat.events + 1;
  return {
    kind: late ? 'disputedLate' : 'disputed',
    seat: late
      ? { ...seat, events, disputed: answer }
      : { ...seat, events, answer: null, disputed: answer, floor: answerNumber(seat) },
    happening: { stream: seat.seatId, kind: 'answerDisputed', answer: n, late },
  };
}

/**
 * The mail an answer came in is kept with it: one mail an answer, and only while the answer is in force. Null when there
 * is nothing to keep it with.
 */
export function keepMail(
  seat: SeatInCase,
  n: number,
  mail: KeptMail,
): { seat: SeatInCase; happening: Happening } | null {
  const answer = recordedAnswer(seat, n);
  if (answer === null || answer.onBehalf.mail !== null || seat.sealed) return null;
  return {
    seat: {
      ...seat,
      events: seat.events + 1,
      answer: { ...answer, onBehalf: { ...answer.onBehalf, mail } },
    },
    happening: { stream: seat.seatId, kind: 'mailKept', answer: n, mail },
  };
}

type RecordedAnswer = Answer & { onBehalf: NonNullable<Answer['onBehalf']> };

function recordedAnswer({ answer }: SeatInCase, n: number): RecordedAnswer | null {
  if (answer === null || answer.n !== n || answer.onBehalf === null) return null;
  return { ...answer, onBehalf: answer.onBehalf };
}
