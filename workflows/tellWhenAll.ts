import type { OperationId, RoundId } from '../domain/ids';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';

/** "Sig til, når alle har svaret": once, for this case, to whoever asked. */
export function tellWhenAll(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<{ kind: 'noted' } | Refused> {
  return runCase(deps, roundId, actor, operation, (whole, seated) => {
    const round = whole.round.value;
    if (round.status !== 'open') return refused(round.status === 'closed' ? 'ended' : 'notOpen');
    const by = byOf(seated);
    const who =
      by.kind === 'seat'
        ? `seat|${by.seatId}`
        : `person|${actor.identity.tenantId}|${actor.identity.objectId}`;
    if (round.tellWhenAllAnswered.includes(who)) return { kind: 'done', result: { kind: 'noted' } };
    const value = { ...round, tellWhenAllAnswered: [...round.tellWhenAllAnswered, who] };
    return {
      kind: 'write',
      writes: [{ row: 'round', value, etag: whole.round.etag }],
      result: { kind: 'noted' },
    };
  });
}
