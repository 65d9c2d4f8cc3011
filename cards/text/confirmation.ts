import type { Language } from '../../domain/language';
import { confirmationDa } from './confirmation.da';
import { confirmationEn } from './confirmation.en';
import type { Wording } from './text';

export type ConfirmationText = Wording<typeof confirmationDa>;

const texts: Record<Language, ConfirmationText> = { da: confirmationDa, en: confirmationEn };

/** The words of the chairs' confirmation. */
export function confirmationText(lang: Language): ConfirmationText {
  return texts[lang];
}
