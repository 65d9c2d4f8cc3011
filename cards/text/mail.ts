import type { Language } from '../../domain/language';
import { mailDa } from './mail.da';
import { mailEn } from './mail.en';
import type { Wording } from './text';

export type MailText = Wording<typeof mailDa>;

const texts: Record<Language, MailText> = { da: mailDa, en: mailEn };

/** The words of a case as an e-mail, and around it. */
export function mailText(lang: Language): MailText {
  return texts[lang];
}
