import type { Role } from '../domain/board/roles';
import type { OperationId, RoundId, SeatId } from '../domain/ids';
import { decideRecusal as decide, type RecusalOutcome, wouldBeTooFew } from '../domain/round/recusal';
import { isEligible, isOut, type SeatInCase } from '../domain/round/seat';
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
 * The chairs settle whether a seat is disqualified, never the one concerned: with one chair concerned the other decides.
 * Where no chair is left the secretariat records what the board has decided. The case is looked at again afterwards: it
 * may have been waiting for this seat alone.
 */
export function decideRecusal(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  { seatId, reported, ...decided }: { seatId: SeatId; reported: number } & RecusalOutcome,
  operation: OperationId,
): Promise<DecidedRecusal | Refused> {
  return runCase<DecidedRecusal>(deps, roundId, actor, operation, (whole, seated) => {
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const stored = whole.seats.find(({ value }) => value.seatId === seatId);
    if (stored === undefined) return refused('notFound');
    const seats = whole.seats.map(({ value }) => value);
    if (!mayDecide(seated.role, seats, seatId)) return refused('chairsDecide');
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

/** Whether this role settles the question about a seat. A chair who takes no part in the case is no chair in it. */
export function mayDecide(
  role: Role,
  seats: readonly Pick<SeatInCase, 'seatId' | 'chair' | 'vote' | 'recused' | 'recusal'>[],
  concerned: SeatId,
): boolean {
  const chairs = seats.filter(
    (seat) => seat.chair && seat.seatId !== concerned && isEligible(seat) && !isOut(seat),
  );
  if (role.kind === 'secretariat') return chairs.length === 0;
  return role.kind === 'chair' && chairs.some((seat) => seat.seatId === role.seat.id);
}
