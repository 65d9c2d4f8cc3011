import type { Word } from '../readWords';

/** Whether a word is, folded, one of these. */
export function isWord(word: Word | undefined, ...folds: readonly string[]): boolean {
  return word !== undefined && folds.includes(word.fold);
}
