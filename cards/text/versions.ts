import type { Language } from '../../domain/language';
import type { Wording } from './text';
import { versionsDa } from './versions.da';
import { versionsEn } from './versions.en';

export type VersionsText = Wording<typeof versionsDa>;

const texts: Record<Language, VersionsText> = { da: versionsDa, en: versionsEn };

/** The words of a new version of a case. */
export function versionsText(lang: Language): VersionsText {
  return texts[lang];
}
