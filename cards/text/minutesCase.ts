import type { Language } from '../../domain/language';
import type { MinutesOf } from '../../domain/round/caseKind';
import { shortDate } from './dates';
import { minutesCaseDa } from './minutesCase.da';
import { minutesCaseEn } from './minutesCase.en';
import type { Wording } from './text';

export type MinutesCaseText = Wording<typeof minutesCaseDa>;

const texts: Record<Language, MinutesCaseText> = { da: minutesCaseDa, en: minutesCaseEn };

/** The words of minutes sent out for approval. */
export function minutesCaseText(lang: Language): MinutesCaseText {
  return texts[lang];
}

/** 'Referatet af mødet den 7. maj 2025', or 'Referatet' where no meeting is known. */
export function minutesNamed(minutesOf: MinutesOf | null, lang: Language): string {
  const text = minutesCaseText(lang);
  return minutesOf === null ? text.ofNone : text.of(shortDate(lang, minutesOf.date));
}
