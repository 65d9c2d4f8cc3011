import { isPast } from '../../domain/calendar/deadline';
import type { CaseView } from '../../domain/round/caseView';
import { isHandedOver } from '../../domain/round/owes';
import { awaitsConfirmation } from '../../domain/round/owing';

/**
 * Where a case stands for its reader. `passed`: the deadline is over and the case not sealed yet. `closed`: ended, and
 * the result not told to this reader. `confirming`: the result waits for the chairs. `told`: the reader may know it.
 */
export type Standing = 'waiting' | 'answered' | 'passed' | 'confirming' | 'closed' | 'told';

export function standingOf({ ending, round, now, mine }: CaseView): Standing {
  if (round.status === 'awaitingConfirmation') return 'confirming';
  if (ending !== null) return 'told';
  if (round.status === 'closed') return 'closed';
  if (isPast(round.deadline, now)) return 'passed';
  const answer = mine?.answer ?? null;
  return answer !== null && answer.version === round.version ? 'answered' : 'waiting';
}

/** Whether the reader gets the case for information, and is never to answer: the observer, and a contact person. */
export function listens({ viewer }: Pick<CaseView, 'viewer'>): boolean {
  return viewer === 'observer' || viewer === 'contact';
}

/** Whether the reader owes an answer, or the confirmation it takes to count: the first line of every card says it. */
export function owesAnswer(view: CaseView): boolean {
  return (
    (view.viewer === 'member' || view.viewer === 'chair') &&
    view.mine !== null &&
    !isHandedOver(view) &&
    (standingOf(view) === 'waiting' ||
      (standingOf(view) === 'answered' && awaitsConfirmation(view.round.rules, view.mine)))
  );
}
