import type { Word } from '../readWords';
import { type Day, dayOfMonth, type Looking, nearestWeekday } from './calendarDay';
import { closestName, months, weekdays } from './dayNames';
import { isWord } from './isWord';
import { readDays } from './readDays';
import { dateInFigures, dateInWords, type FoundDate, isDayNumber, ordinalEnding } from './writtenDate';

// "man" and "mon" are words of their own; only after one of these are they days.
const BEFORE_A_DAY = [
  'til',
  'pa',
  'senest',
  'inden',
  'd',
  'until',
  'till',
  'by',
  'on',
  'next',
  'before',
  'this',
];

/** "i dag", "i morgen", "overmorgen", "om en uge", "in two weeks". */
export function relativeDay(words: readonly Word[], i: number, today: Day): FoundDate | undefined {
  const [word, next] = [words[i], words[i + 1]];
  const ahead = (days: number, length: number) => ({ date: today.add({ days }), length });
  if (isWord(word, 'i') && isWord(next, 'dag', 'aften')) return ahead(0, 2);
  if (isWord(word, 'idag', 'today', 'tonight')) return ahead(0, 1);
  if (isWord(word, 'i') && isWord(next, 'morgen', 'morgn', 'mogen')) return ahead(1, 2);
  if (isWord(word, 'imorgen', 'imorgn', 'tomorrow', 'tomorow', 'tommorow', 'tmrw', 'tmr')) return ahead(1, 1);
  if (isWord(word, 'i') && isWord(next, 'overmorgen')) return ahead(2, 2);
  if (isWord(word, 'overmorgen', 'iovermorgen')) return ahead(2, 1);
  const span = isWord(word, 'om', 'in', 'within') ? readDays(words, i + 1) : undefined;
  return span?.from === i + 1 && span.days !== undefined ? ahead(span.days, span.upTo - i) : undefined;
}

/** "udgangen af juni", "ultimo juni", "end of June": the last day of the next such month. */
export function endOfMonth(words: readonly Word[], i: number, today: Day): FoundDate | undefined {
  const twoWords = isWord(words[i], 'udgangen', 'slutningen', 'end') && isWord(words[i + 1], 'af', 'of');
  const lead = isWord(words[i], 'ultimo') ? 1 : twoWords ? 2 : 0;
  const month = lead === 0 ? undefined : closestName(words[i + lead]?.fold ?? '', months);
  if (month === undefined) return undefined;
  const first = today.with({ day: 1 }).add({ months: (month - today.month + 12) % 12 });
  return { date: first.with({ day: first.daysInMonth }), length: lead + 1, atEnd: true };
}

/** "fredag", "onsdag den 11. juni" (the date says which), "fredag otte dage" (a week after Friday). */
export function weekdayDate(
  words: readonly Word[],
  i: number,
  today: Day,
  looking: Looking,
): FoundDate | undefined {
  const weekday = closestName(words[i]?.fold ?? '', weekdays, isWord(words[i - 1], ...BEFORE_A_DAY));
  if (weekday === undefined) return undefined;
  const next = isWord(words[i + 1], 'd', 'den', 'the') ? i + 2 : i + 1;
  const exact = dateInWords(words, next, today, looking) ?? dateInFigures(words, next, today, looking);
  if (exact) return { date: exact.date, length: next + exact.length - i };
  const nearest = nearestWeekday(weekday, today, looking);
  const weekLater = looking === 'ahead' && isWord(words[i + 1], 'otte', '8') && isWord(words[i + 2], 'dage');
  return weekLater ? { date: nearest.add({ days: 7 }), length: 3 } : { date: nearest, length: 1 };
}

/** "den 11.", "the 11th": the next day with this number. */
export function numberedDay(words: readonly Word[], i: number, today: Day): FoundDate | undefined {
  const ending = ordinalEnding(words, i + 1);
  const told = isWord(words[i - 1], 'd', 'den') || (isWord(words[i - 1], 'the') && ending === 1);
  if (!told || !isDayNumber(words[i]) || readDays(words, i)?.from === i) return undefined;
  const date = dayOfMonth(Number(words[i]?.raw), today);
  return date && { date, length: 1 + ending };
}
