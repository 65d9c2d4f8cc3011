import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { shortHash } from './shortHash';
import { textIn } from './text';

/**
 * Where the register holds what a case came to, with the beginning of its entry's hash: a rewrite of what stands up to it would
 * show. Null until it is entered, and for whoever may not hear the result yet.
 */
export function registerLine(
  { round, ending }: Pick<CaseView, 'round' | 'ending'>,
  lang: Language,
): string | null {
  if (round.status !== 'closed' || round.entered === null || ending === null) return null;
  const text = textIn(lang).outcome;
  const hash = shortHash(round.entered.hash);
  return round.decision === null ? text.listed(hash) : text.register(round.decision, hash);
}
