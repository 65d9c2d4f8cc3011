import type { Language } from '../../domain/language';
import type { FieldFault, FormField } from '../../domain/round/form';
import { LIMITS } from '../../domain/round/proposal';
import { formsText } from '../text/forms';
import { personNumberText } from '../text/personNumber';
import { heardFault } from './heardField';
import { replacesFault } from './replacesField';

/** What a fault's words are made from: how many can answer, and whether the figure is the board's own. */
export interface FaultContext {
  eligible: number;
  boardSet: boolean;
}

/** What is wrong with a field, in words that say what to do. */
export function faultText(
  field: FormField,
  fault: FieldFault,
  context: FaultContext,
  lang: Language,
): string {
  const words = formsText(lang).faults;
  switch (field) {
    case 'heard':
      return heardFault(fault, [], lang);
    case 'replaces':
      return replacesFault(fault, lang);
    case 'title':
    case 'question':
      if (fault === 'personNumber') return personNumberText(lang).title;
      if (fault === 'missing') return words[field].missing;
      return fault === 'tooLong' ? words[field].tooLong(LIMITS[field]) : words.everyField[fault];
    case 'text':
      return fault === 'tooLong' ? words.text.tooLong(LIMITS.text) : words.everyField[fault];
    case 'links':
    case 'files':
      if (fault === 'tooMany') return words.links.tooMany(LIMITS.papers);
      return fault === 'notHttps' ? words.links.notHttps : words.everyField[fault];
    case 'minAnswers':
    case 'meetingDemand':
      return numberFault(fault, context, lang);
    case 'workingDays':
    case 'deadlineDate':
    case 'deadlineTime':
    case 'sendDate':
    case 'majority':
    case 'earlyClose':
    case 'recused': {
      const own: Partial<Record<FieldFault, string>> = words[field];
      return own[fault] ?? words.everyField[fault];
    }
    case 'item':
    case 'includeChanges':
    case 'deadlineKind':
    case 'sendWhen':
    case 'sendTime':
    case 'reminders':
      return words.everyField[fault];
    default:
      return field satisfies never;
  }
}

function numberFault(fault: FieldFault, { eligible, boardSet }: FaultContext, lang: Language): string {
  const words = formsText(lang).faults;
  if (fault === 'moreThanSeats')
    return boardSet ? words.number.boardRule(eligible) : words.number.moreThanSeats(eligible);
  return fault === 'notANumber' ? words.number.notANumber(eligible) : words.everyField[fault];
}
