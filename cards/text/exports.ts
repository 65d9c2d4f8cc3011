import type { Language } from '../../domain/language';
import { exportsDa } from './exports.da';
import { exportsEn } from './exports.en';
import type { Wording } from './text';

export type ExportsText = Wording<typeof exportsDa>;

const texts: Record<Language, ExportsText> = { da: exportsDa, en: exportsEn };

/** The words of what is had as a file: the register and the calendar. */
export function exportsText(lang: Language): ExportsText {
  return texts[lang];
}
