import { seatOf } from '../domain/board/roles';
import type { Instant, OperationId, RoundId } from '../domain/ids';
import { confirmRecorded, disputeRecorded, type Settled } from '../domain/round/settleRecorded';
import { answers } from '../domain/round/standIn';
import { type Actor, byOf } from './actor';
import { changeCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';

/** What the member's word on a recorded answer came to; all but a refusal is shown on the member's own card. */
export type SettledRecorded = { kind: Exclude<Settled['kind'], 'notOpen'> } | Refused;

/**
 * The member confirms the answer the secretariat recorded; the case is looked at again, for it may have waited for
 * this.
 */
export function confirmAnswer(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  answer: number,
  receivedAt: Instant,
  operation: OperationId,
): Promise<SettledRecorded> {
  return settle(deps, roundId, actor, operation, confirmRecorded, answer, receivedAt);
}

/** The member says that the recorded answer is not his: the chairs and the secretariat hear of it, whenever it is said. */
export function disputeAnswer(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  answer: number,
  receivedAt: Instant,
  operation: OperationId,
): Promise<SettledRecorded> {
  return settle(deps, roundId, actor, operation, disputeRecorded, answer, receivedAt);
}

/** Only whoever answers for the seat speaks of its answer, never the secretariat that recorded it. */
function settle(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
  decide: typeof confirmRecorded,
  answer: number,
  receivedAt: Instant,
): Promise<SettledRecorded> {
  return changeCase<SettledRecorded>(deps, roundId, actor, operation, (whole, seated) => {
    const { role } = seated;
    if (role.kind === 'secretariat') return refused('notYours');
    if (role.kind === 'contact') return refused('contact');
    const stored = whole.seats.find(({ value }) => value.seatId === seatOf(role).id);
    if (stored === undefined) return refused('notYours');
    if (!stored.value.vote) return refused('observer');
    const as = role.kind === 'substitute' ? role.kind : undefined;
    if (!answers(stored.value, as)) return refused('handedOver');
    const decision = decide(whole.round.value, stored.value, answer, receivedAt);
    switch (decision.kind) {
      case 'notOpen':
        return refused('notFound');
      case 'repeated':
      case 'stale':
      case 'ended':
      case 'recused':
        return { kind: 'done', result: { kind: decision.kind } };
      case 'confirmed':
      case 'disputed':
      case 'disputedLate': {
        const { seatId } = stored.value;
        const news = { kind: 'news', news: 'answerDisputed', seatId, text: '', asked: answer } as const;
        return {
          kind: 'write',
          writes: [
            { row: 'seat', value: decision.seat, etag: stored.etag },
            eventRow(decision.seat.events, receivedAt, byOf(seated), operation, decision.happening),
            work(deps, { kind: 'answered', seatId }),
            ...(decision.kind === 'confirmed' ? [] : [work(deps, news)]),
          ],
          result: { kind: decision.kind },
        };
      }
      default:
        return decision satisfies never;
    }
  });
}
