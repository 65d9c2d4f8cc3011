import { stems } from './stems';
import { editsForgiven, withinEdits } from './withinEdits';

const SHORTEST_PART = 5;

/** A folded word with its stems at hand: titles are compared with every word typed. */
export interface Stemmed {
  fold: string;
  stems: readonly string[];
}

export function stemmed(folded: string): Stemmed {
  return { fold: folded, stems: stems(folded) };
}

/**
 * How surely a typed word is a given word: 1 as it stands or inflected, 0.8 misspelt, 0.5 a part of a
 * compound (budget in budgetopfølgning) or the other way round, 0 not at all.
 */
export function sameWord(typed: Stemmed, given: Stemmed): 0 | 0.5 | 0.8 | 1 {
  if (sharesStem(typed, given)) return 1;
  if (typed.stems.some((x) => given.stems.some((y) => isMisspelling(x, y)))) return 0.8;
  return isPart(typed, given) || isPart(given, typed) ? 0.5 : 0;
}

/** The same word as it stands or inflected. */
export function sharesStem(a: Stemmed, b: Stemmed): boolean {
  return a.stems.some((stem) => b.stems.includes(stem));
}

function isMisspelling(typed: string, given: string): boolean {
  // A slip in both of the first two letters is rare, and looking for it costs most of the time.
  if (typed[0] !== given[0] && typed[1] !== given[1]) return false;
  const forgiven = editsForgiven(Math.min(typed.length, given.length));
  return forgiven > 0 && withinEdits(typed, given, forgiven) !== undefined;
}

function isPart(part: Stemmed, whole: Stemmed): boolean {
  return part.stems.some(
    (stem) =>
      stem.length >= SHORTEST_PART &&
      (whole.fold.startsWith(stem) || whole.stems.some((one) => one.endsWith(stem))),
  );
}
