import type { DateRef } from '../heard';
import type { Word } from '../readWords';
import { isWord } from './isWord';

/** How the words before a date bound it, and where they begin. */
export interface Bound {
  bound: DateRef['bound'];
  from: number;
  /** After til/until: something is moved to it. */
  till: boolean;
}

const ARTICLES = ['d', 'den', 'the', 'pa', 'on', 'dagen', 'next', 'neste', 'kommende', 'this'];
const DEADLINES = ['frist', 'fristen', 'svarfrist', 'deadline', 'due'];

/** Reads "inden", "senest", "til", "fra", "by", "before" … before the date that starts at word `start`. */
export function boundBefore(words: readonly Word[], start: number): Bound {
  let from = start;
  while (from > 0 && isWord(words[from - 1], ...ARTICLES)) from--;
  const word = words[from - 1];
  const back = (count: number, bound: Bound['bound'], till = false): Bound => ({
    from: from - count,
    bound,
    till,
  });
  if (isWord(word, 'before')) return isWord(words[from - 2], 'or') ? back(2, 'by') : back(1, 'before');
  if (isWord(word, 'inden') || isBefore(words, from - 1)) return back(1, 'before');
  if (isWord(word, 'fra', 'efter', 'from', 'after', 'since')) return back(1, 'from');
  if (isWord(word, 'til', 'until', 'till', 'to'))
    return back(isWord(words[from - 2], 'frem') ? 2 : 1, 'by', true);
  if (isWord(word, 'senest', 'by', 'than', 'latest')) return back(1, 'by');
  if (isWord(word, ...DEADLINES)) return back(1, 'by');
  return { from, bound: 'by', till: false };
}

/** "før" as typed: folded it is one word with "for", which bounds only after "nå det for" and the like. */
function isBefore(words: readonly Word[], i: number): boolean {
  const raw = words[i]?.raw.toLowerCase();
  if (raw === 'før' || raw === 'foer') return true;
  return raw === 'for' && isWord(words[i - 1], 'det', 'den', 'svar', 'tid');
}
