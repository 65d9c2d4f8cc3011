import type { OperationId, RoundId, SeatId } from '../domain/ids';
import { type Ruling, ruleOnCorrection } from '../domain/round/correction';
import { LIMITS } from '../domain/round/proposal';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import type { Write } from './ports';
import { answererOf } from './recipients';
import { type Refused, refused } from './refused';

export type RuledCorrection = { kind: 'ruled'; ruling: Ruling['kind'] };

/**
 * The secretariat rules on a member's corrections to minutes. The member hears what became of them; the case is looked at
 * again afterwards, for it may have been waiting for this ruling alone.
 */
export function ruleCorrection(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  { seatId, ruling }: { seatId: SeatId; ruling: Ruling },
  operation: OperationId,
): Promise<RuledCorrection | Refused> {
  return runCase<RuledCorrection>(deps, roundId, actor, operation, (whole, seated) => {
    if (seated.role.kind !== 'secretariat') return refused('notYours');
    const wanted = trimmed(ruling);
    if (wanted.kind === 'rejected' && wanted.reason === '') return refused('reasonMissing');
    const now = deps.clock.now();
    const seats = whole.seats.map(({ value }) => value);
    const decision = ruleOnCorrection(whole.round.value, seats, seatId, wanted, now);
    const result: RuledCorrection = { kind: 'ruled', ruling: wanted.kind };
    switch (decision.kind) {
      case 'repeated':
        return { kind: 'done', result };
      case 'notOpen':
      case 'ended':
        return refused(decision.kind);
      case 'changed':
        return refused('correctionChanged');
      case 'noOther':
        return refused('otherMissing');
      case 'ruled': {
        const by = byOf(seated);
        const writes = decision.steps.flatMap(({ seat, happening }): Write[] => [
          { row: 'seat', value: seat, etag: etagOf(whole.seats, seat.seatId) },
          eventRow(seat.events, now, by, operation, happening),
          work(deps, { kind: 'answered', seatId: seat.seatId }),
          work(deps, { kind: 'caseCard', to: answererOf([seat], seat.seatId), why: 'ruling' }),
        ]);
        return { kind: 'write', writes, result };
      }
      default:
        return decision satisfies never;
    }
  });
}

function trimmed(ruling: Ruling): Ruling {
  return ruling.kind === 'rejected'
    ? { ...ruling, reason: ruling.reason.trim().slice(0, LIMITS.reason) }
    : ruling;
}

function etagOf(seats: readonly { value: { seatId: SeatId }; etag: string }[], seatId: SeatId): string {
  return seats.find(({ value }) => value.seatId === seatId)?.etag ?? '';
}
