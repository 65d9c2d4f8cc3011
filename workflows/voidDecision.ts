import type { Board } from '../domain/board/board';
import type { OperationId, RoundId } from '../domain/ids';
import { LIMITS } from '../domain/round/proposal';
import { isOut, type SeatInCase } from '../domain/round/seat';
import type { Voided } from '../domain/round/voided';
import { type Actor, byOf, type Seated } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';

export interface VoidedDecision {
  kind: 'voided';
  decision: string;
}

/**
 * A chair annuls a decision that was entered by mistake; the secretariat does where every chair is out of the case. It
 * stands on the case first, with its event and the work that enters it in the register and tells it. Annulled already, by
 * whomever, it is a success.
 */
export function voidDecision(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  why: string,
  operation: OperationId,
): Promise<VoidedDecision | Refused> {
  return runCase<VoidedDecision>(deps, roundId, actor, operation, (whole, seated) => {
    const round = whole.round.value;
    if (round.status !== 'closed' || round.decision === null || round.entered === null)
      return refused('notEntered');
    const seats = whole.seats.map(({ value }) => value);
    const by = voiderOf(seated, seats);
    if (by === null) return refused('chairsVoid');
    const { decision, entered } = round;
    const result: VoidedDecision = { kind: 'voided', decision };
    if (round.voided !== null) return { kind: 'done', result };
    const reason = why.trim().slice(0, LIMITS.reason);
    if (reason === '') return refused('reasonMissing');
    const now = deps.clock.now();
    const voided: Voided = { reason, by, at: now };
    const value = { ...round, voided, events: round.events + 1 };
    return {
      kind: 'write',
      writes: [
        { row: 'round', value, etag: whole.round.etag },
        eventRow(value.events, now, byOf(seated), operation, {
          stream: 'round',
          kind: 'decisionVoided',
          decision,
          hash: entered.hash,
          voided,
        }),
        work(deps, { kind: 'voided' }),
      ],
      result,
    };
  });
}

/** Whether this role may annul the decision of a case with these seats. */
export function mayVoid(
  { board, role }: Pick<Seated, 'board' | 'role'>,
  seats: readonly SeatInCase[],
): boolean {
  return role.kind === 'chair' || (role.kind === 'secretariat' && chairsLeft(board, seats) === 0);
}

function voiderOf({ board, role }: Seated, seats: readonly SeatInCase[]): Voided['by'] | null {
  if (!mayVoid({ board, role }, seats)) return null;
  if (role.kind === 'chair')
    return { seatId: role.seat.id, body: role.seat.body, name: role.seat.person.name };
  return role.kind === 'secretariat' ? { seatId: null, body: role.body, name: role.person.name } : null;
}

/** The board's chairs who are not out of the case. One who came to the chair since was never in it. */
function chairsLeft(board: Board, seats: readonly SeatInCase[]): number {
  const out = seats.filter(isOut).map(({ seatId }) => seatId);
  return board.seats.filter(({ chair, id }) => chair && !out.includes(id)).length;
}
