import type { CaseView } from '../../domain/round/caseView';
import { isFinal } from '../../domain/round/castAnswer';

/** Whether the reader's own answer can still be changed by the rules of the case; true where there is none. */
export function mayChange({ round, mine }: Pick<CaseView, 'round' | 'mine'>): boolean {
  return mine === null || !isFinal(round, mine);
}
