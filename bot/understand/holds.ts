import { group } from './lexicon';
import type { Reading } from './recogniseWord';
import type { SharedGroup } from './words/table';

/** Whether a word may stand for one of some words. */
export function mayBe(reading: Reading | undefined, words: ReadonlySet<string>): boolean {
  if (reading === undefined) return false;
  for (const word of reading.keys()) if (words.has(word)) return true;
  return false;
}

/** Whether the words hold one of a group's word sequences. */
export function holds(name: SharedGroup, readings: readonly Reading[]): boolean {
  return group(name).some((sequence) =>
    readings.some((_, start) => sequence.every((word, k) => readings[start + k]?.has(word))),
  );
}
