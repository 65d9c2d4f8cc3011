import type { Instant, OperationId, RoundId } from '../domain/ids';
import { type ConfirmationStep, confirmResult, isAsked, refuseResult } from '../domain/round/confirmation';
import type { By } from '../domain/round/events';
import { LIMITS } from '../domain/round/proposal';
import type { ClosedRound, Round } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import type { WholeCase, Write } from './ports';
import { type Refused, refused } from './refused';

/** A chair's word about what a case came to. The reason of a refusal is shown to everyone. */
export type ChairsWord = { outcome: 'confirmed' } | { outcome: 'refused'; reason: string };

/** What it came to. `noted`: the other chair is still to confirm. */
export interface ConfirmedOutcome {
  kind: 'confirmation';
  result: 'noted' | 'confirmed' | 'refused';
}

/**
 * A chair confirms the result of a decided case, or does not; where no chair takes part the secretariat records what
 * the board has decided. Only the header is written, so two chairs at once are two tries of which both come through, and
 * of a press and the end of the period exactly one wins.
 */
export function confirmOutcome(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  word: ChairsWord,
  operation: OperationId,
): Promise<ConfirmedOutcome | Refused> {
  return runCase<ConfirmedOutcome>(deps, roundId, actor, operation, (whole, seated) => {
    const round = whole.round.value;
    const { role, board } = seated;
    if (round.status === 'closed' && isSaidAlready(round, word))
      return { kind: 'done', result: { kind: 'confirmation', result: word.outcome } };
    if (round.status !== 'awaitingConfirmation') return refused(whyNotAwaiting(round));
    if (role.kind === 'contact' || role.kind === 'substitute') return refused('notYours');
    const who = role.kind === 'secretariat' ? null : role.seat.id;
    if (!isAsked(round, who)) return refused(role.kind === 'secretariat' ? 'chairsConfirm' : 'notYours');
    const reason = word.outcome === 'refused' ? word.reason.trim().slice(0, LIMITS.reason) : '';
    if (word.outcome === 'refused' && reason === '') return refused('reasonMissing');
    const now = deps.clock.now();
    const step =
      word.outcome === 'confirmed'
        ? confirmResult(round, who, now, board.calendar)
        : refuseResult(round, who, reason, now, board.calendar);
    switch (step.kind) {
      case 'repeated':
        return { kind: 'done', result: { kind: 'confirmation', result: 'noted' } };
      case 'notAsked':
        return refused('notYours');
      case 'past':
        return refused('confirmationPast');
      case 'noted':
      case 'closed':
        return {
          kind: 'write',
          writes: confirmationRows(deps, whole, step, byOf(seated), now, operation),
          result: { kind: 'confirmation', result: step.kind === 'noted' ? 'noted' : word.outcome },
        };
    }
  });
}

/** The rows of a word about the result, or of the end without one: the header, its events, and the work left. */
export function confirmationRows(
  deps: Pick<Deps, 'ids' | 'clock'>,
  whole: WholeCase,
  { round, happenings }: ConfirmationStep,
  by: By,
  now: Instant,
  operation: OperationId,
): Write[] {
  const before = round.events - happenings.length;
  return [
    { row: 'round', value: round, etag: whole.round.etag },
    ...happenings.map((happening, i) => eventRow(before + i + 1, now, by, operation, happening)),
    work(deps, { kind: round.status === 'closed' ? 'closed' : 'changed' }),
  ];
}

// Whoever presses second says what has been done already: a success.
function isSaidAlready({ ending, confirmed }: ClosedRound, { outcome }: ChairsWord): boolean {
  return outcome === 'confirmed'
    ? confirmed.length > 0
    : ending.kind === 'notConfirmed' && ending.why === 'refused';
}

function whyNotAwaiting(round: Round): Refused['why'] {
  if (round.status !== 'closed') return 'notAwaiting';
  return round.ending.kind === 'notConfirmed' && round.ending.why === 'expired'
    ? 'confirmationPast'
    : 'ended';
}
