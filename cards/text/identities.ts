import type { Language } from '../../domain/language';
import { identitiesDa } from './identities.da';
import { identitiesEn } from './identities.en';
import type { Wording } from './text';

export type IdentitiesText = Wording<typeof identitiesDa>;

const texts: Record<Language, IdentitiesText> = { da: identitiesDa, en: identitiesEn };

/** The words for which accounts people on a roster are known by. */
export function identitiesText(lang: Language): IdentitiesText {
  return texts[lang];
}
