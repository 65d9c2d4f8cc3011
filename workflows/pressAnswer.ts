import { roleOf, seatOf } from '../domain/board/roles';
import { boardOf, type Instant, type OperationId, type RoundId } from '../domain/ids';
import { type CaseView, ownView } from '../domain/round/caseView';
import type { AnswerDecision, CastAnswer } from '../domain/round/castAnswer';
import { isSent, type Round } from '../domain/round/round';
import type { SeatInCase } from '../domain/round/seat';
import { type Actor, byOf, mayKnow } from './actor';
import { eventRow, HIDDEN_SECONDS, work } from './commitWork';
import type { Deps } from './deps';
import { streamOf } from './outbox';
import type { Write } from './ports';
import { type Refused, refused } from './refused';
import { viewerOf } from './viewerOf';

/**
 * What a press came to, with the presser's own view for the reply. `recorded` and `repeated` are successes;
 * `unsure`: the store did not answer and the truth could not be read.
 */
export type Pressed =
  | {
      kind:
        | 'recorded'
        | 'repeated'
        | 'stale'
        | 'final'
        | 'handedOver'
        | 'notOffered'
        | 'commentMissing'
        | 'late'
        | 'lateAgain'
        | 'ended'
        | 'recused'
        | 'observer';
      view: CaseView;
    }
  | Refused;

const TRIES = 4;

/**
 * A press of a member on the member's own seat, or of the substitute to whom the case is handed over. Touches that
 * seat's row, one event and one outbox row, in one transaction; nothing is acknowledged before it, and nothing is
 * sent to others from here. Two store round trips in the usual case.
 */
export async function pressAnswer(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  decide: (round: Round, seat: SeatInCase, as: CastAnswer['as']) => AnswerDecision,
  receivedAt: Instant,
  operation: OperationId,
): Promise<Pressed> {
  const stream = streamOf(roundId);
  let mayArrive = false;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const outId = deps.ids.ulid();
    const [board, read] = await Promise.all([
      deps.boards.read(boardOf(roundId)),
      deps.rounds.readForPress(roundId, actor.identity),
      deps.wakes.wake(stream, outId, HIDDEN_SECONDS),
    ]);
    const role = board === null ? null : roleOf(board.value, actor.identity);
    if (board === null || role === null || read === null) return refused('notFound');
    const round = read.round.value;
    if (!isSent(round)) return refused('notFound');
    if (role.kind === 'secretariat') return refused('notYours');
    if (role.kind === 'contact') return refused('contact');
    const seatId = seatOf(role).id;
    // The frozen roster may not hold an identity that was bound later, or hold one that has since left the seat.
    const stored =
      read.seat?.value.seatId === seatId ? read.seat : await deps.rounds.readSeat(roundId, seatId);
    if (stored === null) return refused('notYours');
    if (!mayKnow(role, [stored.value])) return refused('notFound');

    const as = role.kind === 'substitute' ? role.kind : undefined;
    const decision = decide(round, stored.value, as);
    const view = (seat = stored.value) => ownView(board.value, round, seat, viewerOf(role), deps.clock.now());
    switch (decision.kind) {
      case 'notOpen':
        return refused('notFound');
      case 'repeated':
      case 'stale':
      case 'final':
      case 'handedOver':
      case 'notOffered':
      case 'commentMissing':
      case 'lateAgain':
      case 'ended':
      case 'recused':
      case 'observer':
        return { kind: decision.kind, view: view() };
      case 'record':
      case 'late': {
        const by = byOf({ role, identity: actor.identity });
        const writes: Write[] = [
          { row: 'seat', value: decision.seat, etag: stored.etag },
          eventRow(decision.seat.events, receivedAt, by, operation, decision.happening),
          work(deps, { kind: 'answered', seatId }, { id: outId }),
        ];
        const outcome = await deps.rounds.commit(stream, operation, writes);
        if (outcome === 'unknown') return refused('unknown');
        mayArrive ||= outcome === 'unanswered';
        if (outcome === 'committed')
          return { kind: decision.kind === 'record' ? 'recorded' : 'late', view: view(decision.seat) };
      }
    }
  }
  return refused(mayArrive ? 'unknown' : 'busy');
}
