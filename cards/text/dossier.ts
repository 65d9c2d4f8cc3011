import type { Language } from '../../domain/language';
import { dossierDa } from './dossier.da';
import { dossierEn } from './dossier.en';
import type { Wording } from './text';

export type DossierText = Wording<typeof dossierDa>;

const texts: Record<Language, DossierText> = { da: dossierDa, en: dossierEn };

/** The words of a dossier's readme, and the names of the files people open. */
export function dossierText(lang: Language): DossierText {
  return texts[lang];
}
