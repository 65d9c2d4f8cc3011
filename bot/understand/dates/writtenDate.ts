import type { Word } from '../readWords';
import { calendarDay, type Day, type Looking, occurrence } from './calendarDay';
import { closestName, months } from './dayNames';
import { isWord } from './isWord';

/** A date found, and how many words it takes. */
export interface FoundDate {
  date: Day;
  length: number;
  /** It names the end of a period, so that "inden" it includes it: "inden udgangen af juni". */
  atEnd?: boolean;
}

const found = (date: Day | undefined, length: number): FoundDate | undefined =>
  date === undefined ? undefined : { date, length };

/** Whether a word is a number a day of a month can have. */
export function isDayNumber(word: Word | undefined): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(word?.raw ?? '');
}

/** "th" after "11", which takes one word. */
export function ordinalEnding(words: readonly Word[], i: number): 0 | 1 {
  return isWord(words[i], 'th', 'st', 'nd', 'rd') ? 1 : 0;
}

/** In figures: 11/6, 11/6-25, 11.6.2025, 2025-06-11. 6/25 is an agenda item: there is no month 25. */
export function dateInFigures(
  words: readonly Word[],
  i: number,
  today: Day,
  looking: Looking,
): FoundDate | undefined {
  const word = words[i];
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word?.raw ?? '');
  if (iso) return found(calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), 1);
  const parts = /^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(word?.raw ?? '');
  if (!parts) return undefined;
  const [, day, mark, month, year] = parts;
  if (year !== undefined)
    return found(
      calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day)),
      1,
    );
  // 93.2 is an amount, 2-3 a span: only a sign that it is a date makes it one.
  if (mark !== '/' && !word?.ordinal && !isWord(words[i - 1], 'd', 'den')) return undefined;
  return found(occurrence(Number(month), Number(day), today, looking), 1);
}

/** In words: "11. juni", "11 juni 2025", "11th of June", "June 11". */
export function dateInWords(
  words: readonly Word[],
  i: number,
  today: Day,
  looking: Looking,
): FoundDate | undefined {
  const named = (at: number) => closestName(words[at]?.fold ?? '', months);
  if (isDayNumber(words[i])) {
    let at = i + 1 + ordinalEnding(words, i + 1);
    if (isWord(words[at], 'of')) at++;
    const month = named(at);
    return month === undefined
      ? undefined
      : inYear(words, i, at + 1, month, Number(words[i]?.raw), today, looking);
  }
  const month = named(i);
  if (month === undefined || !isDayNumber(words[i + 1])) return undefined;
  const next = i + 2 + ordinalEnding(words, i + 2);
  return inYear(words, i, next, month, Number(words[i + 1]?.raw), today, looking);
}

function inYear(
  words: readonly Word[],
  from: number,
  next: number,
  month: number,
  day: number,
  today: Day,
  looking: Looking,
): FoundDate | undefined {
  const year = /^20\d\d$/.test(words[next]?.raw ?? '') ? Number(words[next]?.raw) : undefined;
  if (year !== undefined) return found(calendarDay(year, month, day), next + 1 - from);
  return found(occurrence(month, day, today, looking), next - from);
}
