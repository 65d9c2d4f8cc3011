import type { Language } from '../../domain/language';
import { type FormsText, formsDa } from './forms.da';
import { formsEn } from './forms.en';

const texts: Record<Language, FormsText> = { da: formsDa, en: formsEn };

/** The words of the form and its preview in a language. */
export function formsText(lang: Language): FormsText {
  return texts[lang];
}
