import { type RulesOfProcedure, UNSET } from '../../domain/board/rules';
import type { Language } from '../../domain/language';
import { sourceWords } from './ruleSentence';
import { substitutesDa } from './substitutes.da';
import { substitutesEn } from './substitutes.en';
import type { Wording } from './text';

export type SubstitutesText = Wording<typeof substitutesDa>;

const texts: Record<Language, SubstitutesText> = { da: substitutesDa, en: substitutesEn };

/** The words of the rule on substitutes. */
export function substitutesText(lang: Language): SubstitutesText {
  return texts[lang];
}

/** What the board's rules say to whoever asks whether another may answer; unset is said to be that, and lets nobody else. */
export function substituteSentence(rule: RulesOfProcedure['substitutes'], lang: Language): string {
  const text = substitutesText(lang);
  if (rule === UNSET) return text.unset;
  const said = `${text.rule[rule.value]} (${sourceWords(rule.source, lang)}).`;
  return rule.value === 'allowed' ? `${said} ${text.agree}` : said;
}
