import type { Language } from '../../domain/language';
import { type AgendasText, agendasDa } from './agendas.da';
import { agendasEn } from './agendas.en';

const texts: Record<Language, AgendasText> = { da: agendasDa, en: agendasEn };

/** The words of agendas in a language. */
export function agendasText(lang: Language): AgendasText {
  return texts[lang];
}
