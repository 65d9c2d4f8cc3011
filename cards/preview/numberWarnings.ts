import type { Language } from '../../domain/language';
import { numbersInProposal } from '../../domain/round/numbersInProposal';
import type { Proposal } from '../../domain/round/proposal';
import { joinList } from '../text/numbers';
import { personNumberText } from '../text/personNumber';

/** What looks like personal numbers in a case: a sentence for each field, with the last digits hidden. */
export function numberWarnings(proposal: Proposal, lang: Language): string[] {
  const text = personNumberText(lang);
  return numbersInProposal(proposal).map(({ field, numbers }) =>
    text.warning(text.field[field], joinList(lang, numbers.slice(0, 4))),
  );
}
