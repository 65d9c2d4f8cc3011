import type { Language } from '../../domain/language';
import { personNumberDa } from './personNumber.da';
import { personNumberEn } from './personNumber.en';
import type { Wording } from './text';

export type PersonNumberText = Wording<typeof personNumberDa>;

const texts: Record<Language, PersonNumberText> = { da: personNumberDa, en: personNumberEn };

/** The words about what looks like a Danish personal number. */
export function personNumberText(lang: Language): PersonNumberText {
  return texts[lang];
}
