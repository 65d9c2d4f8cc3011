import { type AnswerDecision, type CastAnswer, castAnswer } from './castAnswer';
import type { Round } from './round';
import type { SeatInCase } from './seat';

/**
 * "Jeg fastholder mit svar": the answer given on the earlier version, given again on this one by the member's own press.
 * The same guards as any answer; `stale` also where there is nothing to stand by, so that the fresh card is shown.
 */
export function standByAnswer(
  round: Round,
  seat: SeatInCase,
  press: Pick<CastAnswer, 'version' | 'seen' | 'receivedAt' | 'as'>,
): AnswerDecision {
  const earlier = seat.previous;
  const decision = castAnswer(round, seat, {
    ...press,
    choice: earlier?.choice ?? 'abstain',
    comment: earlier?.comment ?? '',
    onBehalf: null,
    upheld: true,
  });
  const writes = decision.kind === 'record' || decision.kind === 'late' || decision.kind === 'repeated';
  return earlier === null && writes ? { kind: 'stale' } : decision;
}
