import type { Language } from '../../domain/language';
import type { Journal } from '../../domain/round/journal';
import { userLine } from '../userText';
import { shortDate } from './dates';
import { journalDa } from './journal.da';
import { journalEn } from './journal.en';
import type { Wording } from './text';

export type JournalText = Wording<typeof journalDa>;

const texts: Record<Language, JournalText> = { da: journalDa, en: journalEn };

/** The words of what is journalised, and what is not. */
export function journalText(lang: Language): JournalText {
  return texts[lang];
}

/** 'Journaliseret 3. juni 2025, sag 2025-1234, dok. 567890.' */
export function receiptLine({ caseNo, docNo, date, system }: Journal, lang: Language): string {
  const text = journalText(lang);
  const day = shortDate(lang, date);
  const numbers = [userLine(caseNo, 60), userLine(docNo, 60)] as const;
  return system === null
    ? text.receipt(day, ...numbers)
    : text.receiptIn(day, userLine(system, 60), ...numbers);
}
