import type { OperationId, RoundId, SeatId } from '../domain/ids';
import { takeBack } from '../domain/round/handOver';
import { type Actor, byOf } from './actor';
import { changeCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { type Refused, refused } from './refused';
import { seatMeant } from './reportRecusal';

export type TakenBack = { kind: 'takenBack'; seatId: SeatId };

/**
 * The member answers himself again: he says so, or the secretariat for him. What the substitute has answered stands until
 * the member answers otherwise. A case that is not handed over is as it was wished: a success.
 */
export function takeBackCase(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  seatId: SeatId | undefined,
  operation: OperationId,
): Promise<TakenBack | Refused> {
  return changeCase<TakenBack>(deps, roundId, actor, operation, async (whole, seated) => {
    const seat = seatMeant(whole, seated, seatId);
    if (seat.kind === 'refused') return seat;
    const { value, etag } = seat.stored;
    const now = deps.clock.now();
    const result: TakenBack = { kind: 'takenBack', seatId: value.seatId };
    // Taken back, and handed over anew, by an activity that Teams now sends again.
    if ((await doneBefore(deps, roundId, operation, 'takenBack')) !== null) return { kind: 'done', result };
    const decision = takeBack(whole.round.value, value, now);
    switch (decision.kind) {
      case 'nothing':
        return { kind: 'done', result };
      case 'notOpen':
        return refused('notFound');
      case 'final':
        return refused('answerFinal');
      case 'recused':
      case 'ended':
        return refused(decision.kind);
      case 'takenBack': {
        // Who took it back himself has the case before him, unless this version has never come to him.
        const knows = seat.by === 'self' && decision.seat.reached;
        const to = { kind: 'seat' as const, seatId: value.seatId };
        return {
          kind: 'write',
          writes: [
            { row: 'seat', value: decision.seat, etag },
            eventRow(decision.seat.events, now, byOf(seated), operation, decision.happening),
            work(deps, { kind: 'answered', seatId: value.seatId }),
            ...(knows ? [] : [work(deps, { kind: 'caseCard', to, why: 'handedBack' })]),
          ],
          result,
        };
      }
      default:
        return decision satisfies never;
    }
  });
}
