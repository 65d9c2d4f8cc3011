import type { Language } from '../../domain/language';
import { registerDa } from './register.da';
import { registerEn } from './register.en';
import type { Wording } from './text';

export type RegisterText = Wording<typeof registerDa>;

const texts: Record<Language, RegisterText> = { da: registerDa, en: registerEn };

/** The words of what becomes of decisions. */
export function registerText(lang: Language): RegisterText {
  return texts[lang];
}
