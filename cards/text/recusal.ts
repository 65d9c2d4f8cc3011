import type { Language } from '../../domain/language';
import { recusalDa } from './recusal.da';
import { recusalEn } from './recusal.en';
import type { Wording } from './text';

export type RecusalText = Wording<typeof recusalDa>;

const texts: Record<Language, RecusalText> = { da: recusalDa, en: recusalEn };

/** The words of a possible disqualification. */
export function recusalText(lang: Language): RecusalText {
  return texts[lang];
}
