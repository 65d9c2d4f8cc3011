import type { OperationId, RoundId } from '../domain/ids';
import type { Actor } from './actor';
import { runCase } from './changeCase';
import type { Deps } from './deps';
import { type Refused, refused, whyNotOpen } from './refused';

/** Puts a prepared version away. The case goes on as it is; nobody has seen what was prepared. */
export function discardAmendment(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<{ kind: 'discarded' } | Refused> {
  return runCase(deps, roundId, actor, operation, (whole) => {
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    if (round.amending === null) return { kind: 'done', result: { kind: 'discarded' } };
    return {
      kind: 'write',
      writes: [{ row: 'round', value: { ...round, amending: null }, etag: whole.round.etag }],
      result: { kind: 'discarded' },
    };
  });
}
