import type { Language } from '../../domain/language';
import { remarksDa } from './remarks.da';
import { remarksEn } from './remarks.en';
import type { Wording } from './text';

export type RemarksText = Wording<typeof remarksDa>;

const texts: Record<Language, RemarksText> = { da: remarksDa, en: remarksEn };

/** The words of remarks and what became of them. */
export function remarksText(lang: Language): RemarksText {
  return texts[lang];
}
