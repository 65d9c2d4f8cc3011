import { exact, guessable, known, variants } from './lexicon';
import type { Word } from './readWords';
import { stems } from './stems';
import { editsForgiven, withinEdits } from './withinEdits';

/** The words of the tables a typed word may stand for, each with how sure that is (1 as typed). */
export type Reading = ReadonlyMap<string, number>;

const SHORTEST_STEM = 3;
const INFLECTED = 0.95;
const MISSPELT = 0.85;
// Two letters off is as often another word: "forskere" is no "forskelle".
const BARELY = 0.5;

/**
 * Reads a word in four steps, the surest first: as typed or in a spelling of the telephone; without its
 * ending; misspelt. Verbs that change something are read as typed only, and a word of the board's own
 * (`own`: titles, names) is never taken for a misspelt one.
 */
export function recogniseWord(word: Word, own: ReadonlySet<string>): Reading {
  const reading = new Map<string, number>();
  if (word.kind === 'number') return reading;
  const variant = variants.get(word.fold);
  if (variant !== undefined) reading.set(variant, 1);
  if (known.has(word.fold)) reading.set(word.fold, 1);
  if (reading.size > 0) return reading;
  const bare = stems(word.fold);
  for (const stem of bare)
    if (known.has(stem) && !exact.has(stem) && stem.length >= SHORTEST_STEM) reading.set(stem, INFLECTED);
  if (reading.size > 0 || bare.some((stem) => own.has(stem))) return reading;
  const guessed = nearest(word.fold);
  for (const guess of guessed.words) reading.set(guess, guessed.edits > 1 ? BARELY : MISSPELT);
  return reading;
}

function nearest(typed: string): { words: string[]; edits: number } {
  let best: string[] = [];
  let fewest = 3;
  for (const candidate of guessable) {
    // As for titles: a slip in both of the first two letters is too rare to look for.
    if (typed[0] !== candidate[0] && typed[1] !== candidate[1]) continue;
    const edits = withinEdits(typed, candidate, Math.min(editsForgiven(candidate.length), fewest));
    if (edits === undefined || edits > fewest) continue;
    if (edits < fewest) best = [];
    fewest = edits;
    best.push(candidate);
  }
  return { words: best, edits: fewest };
}
