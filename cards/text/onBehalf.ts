import type { Language } from '../../domain/language';
import { onBehalfDa } from './onBehalf.da';
import { onBehalfEn } from './onBehalf.en';
import type { Wording } from './text';

export type OnBehalfText = Wording<typeof onBehalfDa>;

const texts: Record<Language, OnBehalfText> = { da: onBehalfDa, en: onBehalfEn };

/** The words of an answer that the secretariat recorded for a member. */
export function onBehalfText(lang: Language): OnBehalfText {
  return texts[lang];
}
