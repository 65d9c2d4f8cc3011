import type { Language } from '../../domain/language';
import { accountDa } from './account.da';
import { accountEn } from './account.en';
import type { Wording } from './text';

export type AccountText = Wording<typeof accountDa>;

const texts: Record<Language, AccountText> = { da: accountDa, en: accountEn };

/** The words of what came of a seat without an answer in the count. */
export function accountText(lang: Language): AccountText {
  return texts[lang];
}
