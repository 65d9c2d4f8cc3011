import type { OperationId, RoundId } from '../domain/ids';
import { isSent } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow } from './commitWork';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';

/** Puts a draft away. Its rows stay, marked so: what happened to it can still be read. */
export function discardDraft(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<{ kind: 'discarded' } | Refused> {
  return runCase(deps, roundId, actor, operation, (whole, seated) => {
    const round = whole.round.value;
    if (isSent(round)) return refused('alreadySent');
    if (round.status === 'discarded') return { kind: 'done', result: { kind: 'discarded' } };
    const { id, createdAt, form } = round;
    const events = round.events + 1;
    return {
      kind: 'write',
      writes: [
        { row: 'round', value: { id, createdAt, form, events, status: 'discarded' }, etag: whole.round.etag },
        eventRow(events, deps.clock.now(), byOf(seated), operation, { stream: 'round', kind: 'discarded' }),
      ],
      result: { kind: 'discarded' },
    };
  });
}
