import type { Language } from '../../domain/language';
import { LIMITS } from '../../domain/round/proposal';
import { lines } from '../card';
import type { TypedField } from '../form/fields';
import { confirmsText } from '../text/confirms';
import { userInput } from '../userText';
import type { TypedBefore } from './confirmView';

/** The reason everyone will see; required, so a card that comes back without one says so beside it. */
export function reasonField({ reason = '', fault }: TypedBefore, lang: Language): TypedField {
  const text = confirmsText(lang);
  return {
    id: 'reason',
    ...text.reason,
    value: userInput(reason),
    maxLength: LIMITS.reason,
    fault: lines(fault === 'reasonMissing' ? text.faults.reasonMissing : null),
  };
}

/** What a member writes: a comment, a question, why a conflict of interest is possible. */
export function textField(
  words: { label: string; placeholder: string },
  { reason = '', fault }: TypedBefore,
  lang: Language,
): TypedField {
  return {
    id: 'comment',
    ...words,
    value: userInput(reason),
    maxLength: LIMITS.comment,
    fault: lines(fault === 'textMissing' ? confirmsText(lang).faults.textMissing : null),
  };
}
