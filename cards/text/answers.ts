import type { Language } from '../../domain/language';
import { answersDa, sayDa } from './answers.da';
import { answersEn, sayEn } from './answers.en';

export type AnswersText = typeof answersEn;
/** What can be asked or wanted, as the understanding of typed words names it. */
export type Asked = keyof typeof sayDa;

/** The words of the answers to typed questions. */
export function answersText(lang: Language): AnswersText {
  return lang === 'da' ? answersDa : answersEn;
}

/** How one would type an intent: the title of its button. */
export function sayTitle(asked: Asked, lang: Language): string {
  return lang === 'da' ? sayDa[asked] : sayEn[asked];
}
