import type { Language } from '../../domain/language';
import { decisionNumber } from '../../domain/register/decisionNumber';
import type { Decision } from '../../domain/register/decisionsIn';
import { MOST_REPLACED } from '../../domain/register/readReplaces';
import type { FieldFault } from '../../domain/round/form';
import { lines } from '../card';
import { registerText } from '../text/register';
import { userLine } from '../userText';
import type { ChoiceField } from './fields';

// A board that has decided much would have a card larger than a client takes: the newest are offered, and those chosen.
const OFFERED = 30;
const OFFERED_WHERE_FULL = 8;

/** The decisions a case can take the place of; absent where the board has none. */
export function replacesField(
  chosen: readonly string[],
  decisions: readonly Decision[],
  fault: FieldFault | undefined,
  lang: Language,
  room = 1,
): ChoiceField[] {
  const text = registerText(lang).form;
  const most = room < 1 ? OFFERED_WHERE_FULL : OFFERED;
  const offered = decisions
    .map(({ entry }) => ({ value: decisionNumber(entry.number), title: entry.title }))
    .filter(({ value }, i) => i < most || chosen.includes(value));
  // What is replaced already, or gone, stays to be taken off.
  const others = chosen.filter((number) => !offered.some(({ value }) => value === number));
  const choices = [
    ...offered.map(({ value, title }) => ({ value, title: text.choice(value, userLine(title, 60) || '–') })),
    ...others.map((value) => ({ value, title: text.choice(value, '–') })),
  ];
  if (choices.length === 0) return [];
  return [
    {
      id: 'replaces',
      label: text.label,
      value: chosen.join(','),
      style: 'compact',
      isMultiSelect: true,
      choices,
      fault: lines(fault === undefined ? null : replacesFault(fault, lang)),
    },
  ];
}

/** What is wrong with what was chosen. */
export function replacesFault(fault: FieldFault, lang: Language): string {
  const text = registerText(lang).form;
  return fault === 'tooMany' ? text.tooMany(MOST_REPLACED) : text.notInForce;
}
