import type { OperationId, RoundId } from '../domain/ids';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { type Refused, refused } from './refused';

/** Puts a draft before the chairs. They are told at once, in office hours. */
export function askRelease(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<{ kind: 'asked' } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, seated) => {
    const round = whole.round.value;
    if (round.status === 'awaitingRelease') return { kind: 'done', result: { kind: 'asked' } };
    if (round.status === 'discarded') return refused('discarded');
    if (round.status !== 'draft') return refused('alreadySent');
    // Put before them, and sent back since, by an activity that Teams now sends again.
    if ((await doneBefore(deps, roundId, operation, 'releaseAsked')) !== null)
      return { kind: 'done', result: { kind: 'asked' } };
    const now = deps.clock.now();
    const value = { ...round, status: 'awaitingRelease' as const, releasedBy: [], events: round.events + 1 };
    return {
      kind: 'write',
      writes: [
        { row: 'round', value, etag: whole.round.etag },
        eventRow(value.events, now, byOf(seated), operation, { stream: 'round', kind: 'releaseAsked' }),
        work(deps, { kind: 'news', news: 'releaseAsked', seatId: null, text: '', asked: 0 }),
      ],
      result: { kind: 'asked' },
    };
  });
}
