import type { Language } from '../../domain/language';
import { type ConfirmsText, confirmsDa } from './confirms.da';
import { confirmsEn } from './confirms.en';

const texts: Record<Language, ConfirmsText> = { da: confirmsDa, en: confirmsEn };

/** The words of the cards that ask before anything is done. */
export function confirmsText(lang: Language): ConfirmsText {
  return texts[lang];
}
