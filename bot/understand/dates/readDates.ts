import { Temporal } from 'temporal-polyfill';
import type { DateRef } from '../heard';
import type { Word } from '../readWords';
import { boundBefore } from './boundBefore';
import type { Day, Looking } from './calendarDay';
import { isWord } from './isWord';
import { endOfMonth, numberedDay, relativeDay, weekdayDate } from './spokenDate';
import { dateInFigures, dateInWords, type FoundDate } from './writtenDate';

/** A date in the words, and where: from word `from` up to, not including, `upTo`, its preposition with it. */
export interface DateMention extends DateRef {
  from: number;
  upTo: number;
  /** After til/until: something is moved to it. */
  till: boolean;
  /** A mere "today" tells when something is typed more often than when it is due. */
  merelyToday: boolean;
}

/**
 * Every date in the words, in Danish or English, on the calendar of `today` (`YYYY-MM-DD`). A weekday is the
 * nearest one after today. A date without a year is the next such date, today included; looking `back` the last.
 * A date that doesn't exist (31 June) is none.
 */
export function readDates(words: readonly Word[], today: string, looking: Looking): DateMention[] {
  const mentions: DateMention[] = [];
  const now = Temporal.PlainDate.from(today);
  for (let i = 0; i < words.length; i++) {
    const found = dateAt(words, i, now, looking);
    if (!found) continue;
    const { from, bound, till } = boundBefore(words, i);
    const clock = clockBeside(words, from, i + found.length);
    mentions.push({
      date: found.date.toString(),
      bound: found.atEnd && bound === 'before' ? 'by' : bound,
      from,
      upTo: clock.upTo,
      till,
      merelyToday: from === i && found.date.equals(now),
      ...(clock.time === undefined ? {} : { time: clock.time }),
    });
    i = clock.upTo - 1;
  }
  return mentions;
}

function dateAt(words: readonly Word[], i: number, today: Day, looking: Looking): FoundDate | undefined {
  return (
    endOfMonth(words, i, today) ??
    relativeDay(words, i, today) ??
    dateInFigures(words, i, today, looking) ??
    dateInWords(words, i, today, looking) ??
    weekdayDate(words, i, today, looking) ??
    numberedDay(words, i, today)
  );
}

/** "kl. 12", "kl. 12.00", "at 12:00" after the date or before it. */
function clockBeside(words: readonly Word[], from: number, upTo: number): { time?: string; upTo: number } {
  for (const at of [upTo, from - 2]) {
    const time = isWord(words[at], 'kl', 'klokken', 'at') ? clockTime(words[at + 1]?.raw ?? '') : undefined;
    if (time !== undefined) return { time, upTo: at === upTo ? upTo + 2 : upTo };
  }
  return { upTo };
}

function clockTime(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
