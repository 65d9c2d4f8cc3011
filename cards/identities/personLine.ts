import type { OnRoster } from '../../domain/board/identityClaim';
import type { Language } from '../../domain/language';
import { identitiesText } from '../text/identities';
import { userLine } from '../userText';

/** What somebody on the roster is there for: 'formand, Region Syddanmark'. */
export function personLine({ as, body }: OnRoster, lang: Language): string {
  return `${identitiesText(lang).as[as]}, ${userLine(body, 80)}`;
}
