import { fold } from '../fold';
import type { Word } from '../readWords';

/** A span of days in the words: working days, or calendar days (a week is 7). */
export interface DaysMention {
  workingDays?: number;
  days?: number;
  from: number;
  upTo: number;
}

const NUMBERS = new Map(
  [
    'en et a an one another',
    'to two par couple',
    'tre three',
    'fire four',
    'fem five',
    'seks six',
    'syv seven',
    'otte eight',
    'ni nine',
    'ti ten',
  ].flatMap((line, i) => line.split(' ').map((name) => [fold(name), i + 1] as const)),
);
NUMBERS.set('fjorten', 14).set('fourteen', 14);

const MOST = 400;
const WORKING = /^(?:arbejd?s?dage?|arbdage?|hverdage?|weekdays?|workdays?)$/;
const WORKING_FIRST = /^(?:working|business|work)$/;
const DAY = /^(?:dage?|days?|dogn)$/;
const WEEK = /^(?:uger?|weeks?|ugers)$/;

/** The first span of days at or after `start`: "7 arbejdsdage", "en uge", "two more weeks". */
export function readDays(words: readonly Word[], start = 0): DaysMention | undefined {
  for (let i = start; i < words.length; i++) {
    const count = countOf(words[i]);
    if (count === undefined) continue;
    let unit = i + 1;
    while (/^(?:more|extra|ekstra|mere|of|hele|full)$/.test(words[unit]?.fold ?? '')) unit++;
    const working = WORKING_FIRST.test(words[unit]?.fold ?? '') && DAY.test(words[unit + 1]?.fold ?? '');
    if (working) return { workingDays: count, from: i, upTo: unit + 2 };
    const name = words[unit]?.fold ?? '';
    if (WORKING.test(name)) return { workingDays: count, from: i, upTo: unit + 1 };
    if (DAY.test(name)) return { days: count, from: i, upTo: unit + 1 };
    if (WEEK.test(name)) return { days: 7 * count, from: i, upTo: unit + 1 };
  }
  return undefined;
}

function countOf(word: Word | undefined): number | undefined {
  if (word === undefined) return undefined;
  const count =
    word.kind === 'number' && /^\d{1,3}$/.test(word.raw) ? Number(word.raw) : NUMBERS.get(word.fold);
  return count === undefined || count < 1 || count > MOST ? undefined : count;
}
