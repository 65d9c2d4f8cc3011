import type { OperationId, RoundId } from '../domain/ids';
import type { Happening } from '../domain/round/events';
import type { Deps } from './deps';

/**
 * What an operation has done to a case already: Teams sends an activity again when the reply was slow, and what it did
 * is a success then and not done twice. Null for an operation that is new.
 */
export async function doneBefore<K extends Happening['kind']>(
  deps: Pick<Deps, 'rounds'>,
  roundId: RoundId,
  operation: OperationId,
  kind: K,
): Promise<Extract<Happening, { kind: K }> | null> {
  const events = await deps.rounds.readEvents(roundId);
  const isKind = (happening: Happening): happening is Extract<Happening, { kind: K }> =>
    happening.kind === kind;
  return (
    events
      .filter((event) => event.operation === operation)
      .map(({ happening }) => happening)
      .find(isKind) ?? null
  );
}
