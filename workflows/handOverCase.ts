import type { OperationId, RoundId, SeatId } from '../domain/ids';
import { handOver } from '../domain/round/handOver';
import { type Actor, byOf } from './actor';
import { changeCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { type Refused, refused } from './refused';
import { seatMeant } from './reportRecusal';

export type HandedOver = { kind: 'handedOver'; seatId: SeatId };

/**
 * A seat's answer in this case is handed over to its substitute, where the rules allow one: by the member, or by the
 * secretariat for any seat. The substitute gets the case at once. Handed over already is a success.
 */
export function handOverCase(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  seatId: SeatId | undefined,
  operation: OperationId,
): Promise<HandedOver | Refused> {
  return changeCase<HandedOver>(deps, roundId, actor, operation, async (whole, seated) => {
    const seat = seatMeant(whole, seated, seatId);
    if (seat.kind === 'refused') return seat;
    const { value, etag } = seat.stored;
    const now = deps.clock.now();
    const substitute = seated.board.seats.find(({ id }) => id === value.seatId)?.substitute;
    const result: HandedOver = { kind: 'handedOver', seatId: value.seatId };
    // Handed over, and taken back, by an activity that Teams now sends again.
    if ((await doneBefore(deps, roundId, operation, 'handedOver')) !== null) return { kind: 'done', result };
    const decision = handOver(whole.round.value, value, substitute, now);
    switch (decision.kind) {
      case 'already':
        return { kind: 'done', result };
      case 'notOpen':
        return refused('notFound');
      case 'notAllowed':
        return refused('noSubstitutes');
      case 'final':
        return refused('answerFinal');
      case 'observer':
      case 'recused':
      case 'ended':
      case 'noSubstitute':
        return refused(decision.kind);
      case 'handedOver':
        return {
          kind: 'write',
          writes: [
            { row: 'seat', value: decision.seat, etag },
            eventRow(decision.seat.events, now, byOf(seated), operation, decision.happening),
            work(deps, { kind: 'answered', seatId: value.seatId }),
            work(deps, { kind: 'caseCard', to: { kind: 'substitute', seatId: value.seatId } }),
            ...(seat.by === 'self'
              ? []
              : [
                  work(deps, {
                    kind: 'caseCard',
                    to: { kind: 'seat', seatId: value.seatId },
                    why: 'handedOver',
                  }),
                ]),
          ],
          result,
        };
      default:
        return decision satisfies never;
    }
  });
}
