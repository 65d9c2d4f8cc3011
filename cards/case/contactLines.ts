import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { contactsText } from '../text/contacts';
import { userLine } from '../userText';

const LONGEST_NAME = 80;

/** For whom a contact person gets the case, who answers, and whether it is done. Empty for everyone else. */
export function contactLines({ contactOf }: CaseView, lang: Language): string[] {
  if (contactOf === undefined) return [];
  const text = contactsText(lang);
  const body = userLine(contactOf.body, LONGEST_NAME);
  if (!contactOf.votes) return [text.whoObserves(body)];
  return [
    text.who(body, userLine(contactOf.personName, LONGEST_NAME)),
    contactOf.answered ? text.answered(body) : text.missing(body),
  ];
}
