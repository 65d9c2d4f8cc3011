import type { Language } from '../../domain/language';
import { chairOutDa } from './chairOut.da';
import { chairOutEn } from './chairOut.en';
import type { Wording } from './text';

export type ChairOutText = Wording<typeof chairOutDa>;

const texts: Record<Language, ChairOutText> = { da: chairOutDa, en: chairOutEn };

/** The words of a chair who steps out while a result awaits confirmation. */
export function chairOutText(lang: Language): ChairOutText {
  return texts[lang];
}
