import { type RulesOfProcedure, UNSET } from '../../domain/board/rules';
import type { Language } from '../../domain/language';
import { userLine } from '../userText';
import { sourceWords } from './ruleSentence';
import { substitutesText } from './substitutes';

/**
 * What the rules say to whoever asks whether another may answer; unset is said to be that, and lets nobody else.
 * @param name of the seat's substitute; null where the roster names none.
 */
export function substituteSentence(
  rule: RulesOfProcedure['substitutes'],
  lang: Language,
  name: string | null = null,
): string {
  const text = substitutesText(lang);
  if (rule === UNSET) return text.unset;
  const said = `${text.rule[rule.value]} (${sourceWords(rule.source, lang)}).`;
  if (rule.value === 'none') return said;
  return `${said} ${name === null ? text.agree : text.yours(userLine(name, 80))}`;
}
