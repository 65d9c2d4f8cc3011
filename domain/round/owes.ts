import type { CaseView } from './caseView';
import { awaitsConfirmation } from './owing';

/** Whether the viewer's own answer is missing, or the confirmation it takes to count. */
export function owes(view: CaseView): boolean {
  const { viewer, mine, round, now } = view;
  const votes = viewer === 'member' || viewer === 'chair';
  if (!votes || mine === null || isHandedOver(view) || round.status !== 'open' || now > round.deadline.at)
    return false;
  return mine.answer === null || awaitsConfirmation(round.rules, mine);
}

/** Whether somebody else answers for the reader in this case: the substitute it is handed over to. */
export function isHandedOver({ mine, standsInFor }: Pick<CaseView, 'mine' | 'standsInFor'>): boolean {
  return mine?.substitute?.answers === true && standsInFor === undefined;
}
