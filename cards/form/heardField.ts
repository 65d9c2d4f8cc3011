import type { Language } from '../../domain/language';
import type { AmendFault } from '../../domain/round/amendment';
import type { CaseForm, FieldFault, FormFaults } from '../../domain/round/form';
import { HEARD_LIMITS } from '../../domain/round/heard';
import type { MissingHearing } from '../../domain/round/missingHearings';
import { lines } from '../card';
import { heardText } from '../text/heard';
import { formatNumber } from '../text/numbers';
import { userInput, userLine } from '../userText';
import type { TypedField } from './fields';

/** Who was heard, one a line, with what is wrong with it. `unheard` names whom the rules ask to be heard. */
export function heardField(
  { heard }: Pick<CaseForm, 'heard'>,
  fault: FormFaults['heard'],
  unheard: readonly MissingHearing[],
  lang: Language,
): { heard: TypedField } {
  const text = heardText(lang);
  return {
    heard: {
      id: 'heard',
      label: text.form.label,
      placeholder: text.form.placeholder,
      value: userInput(heard),
      maxLength: HEARD_LIMITS.typed,
      fault: lines(fault === undefined ? null : heardFault(fault, unheard, lang)),
    },
  };
}

/** What is wrong with the rows, in words that say what to do. */
export function heardFault(
  fault: FieldFault | AmendFault,
  unheard: readonly MissingHearing[],
  lang: Language,
): string {
  const { faults } = heardText(lang);
  switch (fault) {
    case 'notHeard':
      return faults.notHeard(blockingWords(unheard, lang));
    case 'tooMany':
      return faults.tooMany(HEARD_LIMITS.rows);
    case 'tooLong':
      return faults.tooLong(formatNumber(lang, HEARD_LIMITS.typed));
    case 'notADate':
      return faults.notADate;
    case 'unknownPaper':
      return faults.unknownPaper;
    default:
      return faults.notARow;
  }
}

/** The hearings without which it cannot be sent out, a sentence each. */
export function blockingWords(unheard: readonly MissingHearing[], lang: Language): string {
  return unheard
    .filter(({ effect }) => effect === 'blocks')
    .map((one) => hearingWords(one, lang))
    .join(' ');
}

/** Whom the rules ask to be heard on a case of this subject: a sentence. */
export function hearingWords({ about, group, effect }: MissingHearing, lang: Language): string {
  return heardText(lang)[effect](userLine(about, 120), userLine(group, 120));
}
