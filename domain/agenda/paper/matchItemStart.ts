import { fullYear } from '../itemNumber';
import { matchMeetingTitle } from './matchMeetingTitle';
import { isMonth } from './readDate';

/**
 * A line that begins as an agenda item does. `word`: "Pkt.", "Punkt" or "Ad" stands before the number, with a
 * capital or without. `year` is undefined where only a number in the meeting is printed.
 */
export type ItemStart = { seq: number; year?: number; word: 'capital' | 'small' | 'none'; rest: string };

const start =
  /^(pkt\.?|punkt|dagsordenspunkt|ad(?: (?:pkt\.?|punkt))?)? ?(\d{1,3})(?: ?\/ ?(\d{4}|\d{2}))?(?!\d)(.*)$/i;

/**
 * Reads the number an item's line begins with: `6/25 12.40 …`, `Pkt. 6/25 Drøftelse …`, `Ad 6. Drøftelse …`, `6.
 * Drøftelse`. None is `30/4-25` (a date), `7. maj` (a date), `pkt. 3)` (a section of an annex), `pkt. 7/25), samt` (a
 * reference in running text), or `1. møde i …` (the meeting's title).
 */
export function matchItemStart(text: string): ItemStart | undefined {
  const [, word, seq = '', year, tail = ''] = start.exec(text.slice(0, 2_000)) ?? [];
  if (seq === '' || Number(seq) === 0) return undefined;
  if (year === undefined ? !standsAlone(word, tail) : !/^(?:$|[.:]?(?: |$)|[.:]?\p{Lu})/u.test(tail))
    return undefined;
  const rest = tail.replace(/^[.:)]?(?: [-–—](?= ))? ?/, '') + text.slice(2_000);
  if (/^(?:19|20)\d\d(?:$|[ .,])/.test(rest) && year !== undefined && Number(year) <= 12) return undefined;
  if (word === undefined && year === undefined && (isMonth(firstWord(rest)) || matchMeetingTitle(text)))
    return undefined;
  return {
    seq: Number(seq),
    ...(year === undefined ? {} : { year: fullYear(year) }),
    word: word === undefined ? 'none' : /^\p{Lu}/u.test(word) ? 'capital' : 'small',
    rest,
  };
}

/** A number without a year: "Ad 1." and "Pkt. 1:" need no mark after it, a bare one needs "1." or "1)". */
function standsAlone(word: string | undefined, tail: string): boolean {
  if (word === undefined) return /^[.)] \S/.test(tail);
  return /^(?:$|[.:]?(?: |$))/.test(tail) || (/^ad/i.test(word) && /^\) \S/.test(tail));
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? '';
}
