import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { minutesCaseText } from '../text/minutesCase';
import { userLine } from '../userText';

/**
 * The first line to a member whose corrections to minutes were ruled on, as long as there is something to do about
 * it; and that they were accepted where it is `news`. Null otherwise.
 */
export function rulingLead({ mine }: CaseView, lang: Language, { news }: { news: boolean }): string | null {
  const state = mine?.correction?.state ?? 'open';
  return state === 'open' || (state === 'accepted' && !news) ? null : minutesCaseText(lang).own.lead[state];
}

/**
 * Where the reader's own corrections stand, and what can still be done about them while the case is open. Empty for
 * whoever has none, and for those nobody has ruled on once the case has ended.
 */
export function ownCorrection({ mine }: CaseView, isOpen: boolean, lang: Language): string[] {
  const correction = mine?.correction ?? null;
  if (correction === null) return [];
  const text = minutesCaseText(lang).own;
  switch (correction.state) {
    case 'open':
      return isOpen ? [text.open] : [];
    case 'accepted':
      return [text.accepted];
    case 'rejected': {
      const { ruling } = correction;
      const reason = ruling?.kind === 'rejected' ? userLine(ruling.reason, 500) : '';
      return [text.rejected(reason), ...(isOpen ? [text.rejectedNext] : [])];
    }
    case 'contradicting':
      return [text.contradicting, ...(isOpen ? [text.contradictingNext] : [])];
    default:
      return correction.state satisfies never;
  }
}
