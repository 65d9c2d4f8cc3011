import type { Role } from '../domain/board/roles';
import type { RecusalDecidedBy } from '../domain/board/ruleValues';
import type { OperationId, RoundId, SeatId } from '../domain/ids';
import {
  BY_BOARD_LENGTH,
  decideRecusal as decide,
  type RecusalOutcome,
  wouldBeTooFew,
} from '../domain/round/recusal';
import { chairsOf, settledBy } from '../domain/round/settledBy';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { type Refused, refused, whyNotOpen } from './refused';

export type DecidedRecusal = {
  kind: 'decided';
  outcome: RecusalOutcome['outcome'];
  /** Set when fewer can answer now than the case's rule asks for. */
  tooFew: boolean;
};

/**
 * It is settled whether a seat is disqualified, never by the one concerned (forvaltningsloven § 6, stk. 2 and 3). By the
 * rules of the case the chairs decide: with one chair concerned, the other. Or the board does, as where no chair is left:
 * then the secretariat, or a chair who takes part, records what it has decided, with how and when. The case is looked at
 * again afterwards: it may have been waiting for this seat alone.
 * @param how how and when the board decided, as typed; of no account where the chairs decide.
 */
export function decideRecusal(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  { seatId, reported, how, ...outcome }: { seatId: SeatId; reported: number; how: string } & RecusalOutcome,
  operation: OperationId,
): Promise<DecidedRecusal | Refused> {
  return runCase<DecidedRecusal>(deps, roundId, actor, operation, (whole, seated) => {
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const stored = whole.seats.find(({ value }) => value.seatId === seatId);
    if (stored === undefined) return refused('notFound');
    const seats = whole.seats.map(({ value }) => value);
    const body = settledBy(round.rules, seats, seatId);
    if (!mayDecide(seated.role, body, chairsOf(seats, seatId))) return refused('chairsDecide');
    const byBoard = how.trim().slice(0, BY_BOARD_LENGTH);
    if (body === 'board' && byBoard === '') return refused('byBoardMissing');
    const decided = body === 'board' ? { ...outcome, byBoard } : outcome;
    const now = deps.clock.now();
    const decision = decide(round, stored.value, reported, decided, now);
    const tooFew =
      decided.outcome === 'disqualified' && stored.value.vote && wouldBeTooFew(round.rules, seats, seatId);
    const result: DecidedRecusal = { kind: 'decided', outcome: decided.outcome, tooFew };
    if (decision.kind === 'repeated') return { kind: 'done', result };
    if (decision.kind !== 'decided') return refused(decision.kind);
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value: decision.seat, etag: stored.etag },
        eventRow(decision.seat.events, now, byOf(seated), operation, decision.happening),
        work(deps, { kind: 'answered', seatId }),
        work(deps, { kind: 'caseCard', to: { kind: 'seat', seatId }, why: 'recusal' }),
        work(deps, { kind: 'news', news: 'recusalDecided', seatId, text: '', asked: reported }),
      ],
      result,
    };
  });
}

/**
 * Whether this role settles the question, or records what the board decided. A chair who takes no part is no chair in
 * it.
 */
function mayDecide(role: Role, body: RecusalDecidedBy, chairs: readonly SeatId[]): boolean {
  if (role.kind === 'secretariat') return body === 'board';
  return role.kind === 'chair' && chairs.includes(role.seat.id);
}
