import type { OperationId, RoundId } from '../domain/ids';
import { decideCase, type EndedCase, stopCase } from '../domain/round/endCase';
import { LIMITS } from '../domain/round/proposal';
import { isSealed, type SealedRound } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { endRows } from './endRows';
import { type Refused, refused, whyNotOpen } from './refused';

/** How a case is ended before its deadline by those who run it. */
export type EndNow = { how: 'close' | 'withdraw' | 'toMeeting'; reason: string };

/**
 * Ends a case now: decided on the answers there are, withdrawn, or taken to a meeting. The reason is shown to everyone.
 * Decided on the seats that were read: an answer that comes in the same moment changes its seat's ETag, and the case is
 * read and decided again.
 */
export function endNow(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  end: EndNow,
  operation: OperationId,
): Promise<{ kind: 'ended'; round: SealedRound } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, seated) => {
    const round = whole.round.value;
    if (isSealed(round) && (await endedBefore(deps, roundId, operation)))
      return { kind: 'done', result: { kind: 'ended', round } };
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const reason = end.reason.trim().slice(0, LIMITS.reason);
    if (reason === '') return refused('reasonMissing');
    const now = deps.clock.now();
    const seats = whole.seats.map((seat) => seat.value);
    const ended = ((): EndedCase => {
      switch (end.how) {
        case 'close':
          return decideCase(round, seats, 'closedEarly', now, seated.board.calendar, reason);
        case 'withdraw':
          return stopCase(round, seats, { kind: 'withdrawn', reason }, now);
        case 'toMeeting':
          return stopCase(round, seats, { kind: 'toMeeting', reason }, now);
      }
    })();
    return {
      kind: 'write',
      writes: await endRows(deps, whole, ended, byOf(seated), now, operation, seated.board.calendar),
      result: { kind: 'ended', round: ended.round },
    };
  });
}

async function endedBefore(deps: Deps, roundId: RoundId, operation: OperationId): Promise<boolean> {
  const closed = await doneBefore(deps, roundId, operation, 'closed');
  return closed !== null || (await doneBefore(deps, roundId, operation, 'confirmationAsked')) !== null;
}
