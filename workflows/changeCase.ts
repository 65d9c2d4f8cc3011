import type { Board } from '../domain/board/board';
import { runsCases } from '../domain/board/roles';
import { boardOf, type OperationId, type RoundId } from '../domain/ids';
import { isSent } from '../domain/round/round';
import { isOut, type SeatInCase } from '../domain/round/seat';
import { type Actor, mayKnow, type Seated, seatedOn } from './actor';
import { commitWork } from './commitWork';
import type { Deps } from './deps';
import { streamOf } from './outbox';
import type { WholeCase, Write } from './ports';
import { type Refused, refused } from './refused';

const TRIES = 4;

export type Change<T> = { kind: 'write'; writes: Write[]; result: T } | { kind: 'done'; result: T } | Refused;

/**
 * Reads a case, lets `decide` decide, and writes what it decided; when somebody else wrote first it reads and decides
 * again. Who has no seat on the board gets `notFound`, as for a case that does not exist.
 */
export function changeCase<T>(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
  decide: (whole: WholeCase, seated: Seated) => Change<T> | Promise<Change<T>>,
): Promise<T | Refused> {
  return decideAgain(deps, roundId, operation, async () => {
    const [seated, whole] = await Promise.all([
      seatedOn(deps, boardOf(roundId), actor),
      deps.rounds.readWhole(roundId),
    ]);
    if (seated === null || whole === null) return refused('notFound');
    // What is being prepared is nothing to anyone else, not even a case that exists.
    if (!isSent(whole.round.value) && !runsCases(seated.role)) return refused('notFound');
    return mayKnow(seated.role, valuesOf(whole)) ? decide(whole, seated) : refused('notFound');
  });
}

/** As `changeCase`, for an operator: whoever reaches the storage account has no seat, and needs none. */
export function operateCase<T>(
  deps: Deps,
  roundId: RoundId,
  operation: OperationId,
  decide: (whole: WholeCase, board: Board) => Change<T> | Promise<Change<T>>,
): Promise<T | Refused> {
  return decideAgain(deps, roundId, operation, async () => {
    const [board, whole] = await Promise.all([
      deps.boards.read(boardOf(roundId)),
      deps.rounds.readWhole(roundId),
    ]);
    return board === null || whole === null ? refused('notFound') : decide(whole, board.value);
  });
}

async function decideAgain<T>(
  deps: Deps,
  roundId: RoundId,
  operation: OperationId,
  decide: () => Promise<Change<T>>,
): Promise<T | Refused> {
  let mayArrive = false;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const change = await decide();
    if (change.kind === 'refused') return change;
    if (change.kind === 'done') return change.result;
    const outcome = await commitWork(deps, streamOf(roundId), operation, change.writes);
    if (outcome === 'committed') return change.result;
    if (outcome === 'unknown') return refused('unknown');
    mayArrive ||= outcome === 'unanswered';
  }
  return refused(mayArrive ? 'unknown' : 'busy');
}

function valuesOf(whole: WholeCase): SeatInCase[] {
  return whole.seats.map(({ value }) => value);
}

/** As `changeCase`, for what only chairs and the secretariat may do; a recused chair takes no part in the case. */
export function runCase<T>(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
  decide: (whole: WholeCase, seated: Seated) => Change<T> | Promise<Change<T>>,
): Promise<T | Refused> {
  return changeCase(deps, roundId, actor, operation, (whole, seated) =>
    isRecused(whole, seated)
      ? refused('recused')
      : runsCases(seated.role)
        ? decide(whole, seated)
        : refused('notYours'),
  );
}

function isRecused(whole: WholeCase, { role }: Seated): boolean {
  return (
    role.kind === 'chair' && whole.seats.some(({ value }) => value.seatId === role.seat.id && isOut(value))
  );
}
