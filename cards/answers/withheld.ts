import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';

/**
 * What is said where something may not be shown: in a channel that it belongs in 1:1, and elsewhere to whom it is
 * shown.
 */
export function withheld({ viewer }: Pick<CaseView, 'viewer'>, lang: Language): string {
  const text = answersText(lang);
  return viewer === 'channel' ? text.onlyInChat : text.onlyChairs;
}
