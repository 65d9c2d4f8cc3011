import type { Language } from '../../domain/language';
import { heardDa } from './heard.da';
import { heardEn } from './heard.en';
import type { Wording } from './text';

export type HeardText = Wording<typeof heardDa>;

const texts: Record<Language, HeardText> = { da: heardDa, en: heardEn };

/** The words of who was heard. */
export function heardText(lang: Language): HeardText {
  return texts[lang];
}
