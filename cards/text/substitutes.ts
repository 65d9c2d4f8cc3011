import type { Language } from '../../domain/language';
import { substitutesDa } from './substitutes.da';
import { substitutesEn } from './substitutes.en';
import type { Wording } from './text';

export type SubstitutesText = Wording<typeof substitutesDa>;

const texts: Record<Language, SubstitutesText> = { da: substitutesDa, en: substitutesEn };

/** The words of the rule on substitutes, and of a case that is handed over to one. */
export function substitutesText(lang: Language): SubstitutesText {
  return texts[lang];
}
