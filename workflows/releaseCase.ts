import type { Board } from '../domain/board/board';
import type { OperationId, RoundId } from '../domain/ids';
import { isSent, type PreparedRound } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { isCaseReleased } from './isReleased';
import { type Refused, refused } from './refused';

export type Released = { kind: 'released'; enough: boolean; round: PreparedRound; board: Board };

/** A chair releases a case that waits for it. The secretariat hears of it once, when it may be sent out by the rules. */
export function releaseCase(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<Released | Refused> {
  return runCase<Released>(deps, roundId, actor, operation, async (whole, seated) => {
    const { board, role } = seated;
    const round = whole.round.value;
    if (role.kind !== 'chair') return refused('notYours');
    if (isSent(round) || round.status === 'scheduled') return refused('alreadySent');
    if (round.status === 'discarded') return refused('discarded');
    if (round.status !== 'awaitingRelease') return refused('nothingToDo');
    const seatId = role.seat.id;
    if (round.releasedBy.includes(seatId))
      return {
        kind: 'done',
        result: {
          kind: 'released',
          enough: isCaseReleased(round, board, role, deps.clock.now()),
          round,
          board,
        },
      };
    // Released, sent back and asked for anew, by an activity that Teams now sends again.
    if ((await doneBefore(deps, roundId, operation, 'released')) !== null) return refused('nothingToDo');
    const value = { ...round, releasedBy: [...round.releasedBy, seatId], events: round.events + 1 };
    const now = deps.clock.now();
    const enough = isCaseReleased(value, board, role, now);
    const before = round.releasedBy.length > 0 && isCaseReleased(round, board, null, now);
    return {
      kind: 'write',
      writes: [
        { row: 'round', value, etag: whole.round.etag },
        eventRow(value.events, now, byOf(seated), operation, { stream: 'round', kind: 'released', seatId }),
        ...(enough && !before
          ? [work(deps, { kind: 'news', news: 'released', seatId, text: '', asked: 0 })]
          : []),
      ],
      result: { kind: 'released', enough, round: value, board },
    };
  });
}

/** A chair sends a case back to the secretariat with a remark; it is a draft again. */
export function returnCase(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  reason: string,
  operation: OperationId,
): Promise<{ kind: 'returned' } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, seated) => {
    const round = whole.round.value;
    if (seated.role.kind !== 'chair') return refused('notYours');
    if ((await doneBefore(deps, roundId, operation, 'returned')) !== null)
      return { kind: 'done', result: { kind: 'returned' } };
    if (round.status !== 'awaitingRelease') return refused('nothingToDo');
    if (reason.trim() === '') return refused('reasonMissing');
    const { id, createdAt, form } = round;
    const events = round.events + 1;
    return {
      kind: 'write',
      writes: [
        { row: 'round', value: { id, createdAt, form, events, status: 'draft' }, etag: whole.round.etag },
        eventRow(events, deps.clock.now(), byOf(seated), operation, {
          stream: 'round',
          kind: 'returned',
          reason,
        }),
        work(deps, { kind: 'news', news: 'returned', seatId: seated.role.seat.id, text: reason, asked: 0 }),
      ],
      result: { kind: 'returned' },
    };
  });
}
