import { laterBy } from '../domain/calendar/localMoment';
import type { Identity, OperationId, RoundId } from '../domain/ids';
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

// A client that got no answer tries again after half a minute, under another id.
const SAME_MS = 60_000;

/**
 * What the same person has just done to a case in the same words, under whatever operation: pressed twice, or sent again by
 * the client under a new id. A minute later it is meant anew.
 */
export async function doneJustNow<K extends Happening['kind']>(
  deps: Pick<Deps, 'rounds' | 'clock'>,
  roundId: RoundId,
  who: Identity,
  kind: K,
  isSame: (happening: Extract<Happening, { kind: K }>) => boolean,
): Promise<Extract<Happening, { kind: K }> | null> {
  const since = laterBy(deps.clock.now(), -SAME_MS);
  const isKind = (happening: Happening): happening is Extract<Happening, { kind: K }> =>
    happening.kind === kind;
  const own = (await deps.rounds.readEvents(roundId)).filter(
    ({ at, by }) =>
      at > since &&
      'identity' in by &&
      by.identity.tenantId === who.tenantId &&
      by.identity.objectId === who.objectId,
  );
  return (
    own
      .map(({ happening }) => happening)
      .filter(isKind)
      .find(isSame) ?? null
  );
}
