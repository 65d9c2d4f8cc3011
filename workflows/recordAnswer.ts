import type { OperationId, RoundId, SeatId } from '../domain/ids';
import { castAnswer } from '../domain/round/castAnswer';
import { type Choice, needsComment } from '../domain/round/choice';
import { LIMITS } from '../domain/round/proposal';
import { answerNumber } from '../domain/round/seat';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { type Refused, refused, whyNotOpen } from './refused';

/**
 * The secretariat records an answer a member gave by phone or mail: from whom, and how it came. It is marked so
 * everywhere, and the member's own card shows it and can change it.
 */
export function recordAnswer(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  answer: { seatId: SeatId; choice: Choice; how: string },
  operation: OperationId,
): Promise<{ kind: 'recorded'; body: string } | Refused> {
  return runCase<{ kind: 'recorded'; body: string }>(deps, roundId, actor, operation, (whole, seated) => {
    if (seated.role.kind !== 'secretariat') return refused('notYours');
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const seat = whole.seats.find((candidate) => candidate.value.seatId === answer.seatId);
    if (seat === undefined) return refused('notFound');
    const how = answer.how.trim().slice(0, LIMITS.reason);
    if (how === '') return refused('reasonMissing');
    const now = deps.clock.now();
    const decision = castAnswer(round, seat.value, {
      version: round.version,
      seen: answerNumber(seat.value),
      choice: answer.choice,
      comment: needsComment(answer.choice) ? how : '',
      receivedAt: now,
      onBehalf: how,
    });
    const result = { kind: 'recorded' as const, body: seat.value.body };
    if (decision.kind === 'repeated') return { kind: 'done', result };
    if (decision.kind === 'observer' || decision.kind === 'recused') return refused(decision.kind);
    if (decision.kind === 'final') return refused('answerFinal');
    if (decision.kind === 'notOffered') return refused('notOffered');
    if (decision.kind !== 'record') return refused('ended');
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value: decision.seat, etag: seat.etag },
        eventRow(decision.seat.events, now, byOf(seated), operation, decision.happening),
        work(deps, { kind: 'answered', seatId: answer.seatId }),
      ],
      result,
    };
  });
}
