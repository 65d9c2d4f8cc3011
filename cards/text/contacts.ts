import type { Language } from '../../domain/language';
import { contactsDa } from './contacts.da';
import { contactsEn } from './contacts.en';
import type { Wording } from './text';

export type ContactsText = Wording<typeof contactsDa>;

const texts: Record<Language, ContactsText> = { da: contactsDa, en: contactsEn };

/** The words for a contact person of a seat. */
export function contactsText(lang: Language): ContactsText {
  return texts[lang];
}
