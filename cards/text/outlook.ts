import type { Language } from '../../domain/language';
import { outlookDa } from './outlook.da';
import { outlookEn } from './outlook.en';
import type { Wording } from './text';

export type OutlookText = Wording<typeof outlookDa>;

const texts: Record<Language, OutlookText> = { da: outlookDa, en: outlookEn };

/** The words of what could still change the outcome. */
export function outlookText(lang: Language): OutlookText {
  return texts[lang];
}
