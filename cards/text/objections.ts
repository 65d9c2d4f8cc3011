import type { Language } from '../../domain/language';
import { objectionsDa } from './objections.da';
import { objectionsEn } from './objections.en';
import type { Wording } from './text';

export type ObjectionsText = Wording<typeof objectionsDa>;

const texts: Record<Language, ObjectionsText> = { da: objectionsDa, en: objectionsEn };

/** The words of a case in which silence approves. */
export function objectionsText(lang: Language): ObjectionsText {
  return texts[lang];
}
