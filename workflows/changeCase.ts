import { runsCases } from '../domain/board/roles';
import { boardOf, type OperationId, type RoundId } from '../domain/ids';
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
export async function changeCase<T>(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
  decide: (whole: WholeCase, seated: Seated) => Change<T> | Promise<Change<T>>,
): Promise<T | Refused> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const [seated, whole] = await Promise.all([
      seatedOn(deps, boardOf(roundId), actor),
      deps.rounds.readWhole(roundId),
    ]);
    if (seated === null || whole === null) return refused('notFound');
    if (!mayKnow(seated.role, valuesOf(whole))) return refused('notFound');
    const change = await decide(whole, seated);
    if (change.kind === 'refused') return change;
    if (change.kind === 'done') return change.result;
    const outcome = await commitWork(deps, streamOf(roundId), operation, change.writes);
    if (outcome === 'committed') return change.result;
    if (outcome === 'unknown') return refused('unknown');
  }
  return refused('busy');
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
