import { wordsOf } from './lexicon';
import type { Word } from './readWords';

/** The language the words are clearly in; "status" is in both, a title tells nothing. */
export function languageOfWords(words: readonly Word[]): 'da' | 'en' | undefined {
  let danish = 0;
  let english = 0;
  for (const word of words) {
    const [da, en] = [wordsOf.da.has(word.fold), wordsOf.en.has(word.fold)];
    if (da && !en) danish++;
    if (en && !da) english++;
  }
  if (danish === english) return undefined;
  return danish > english ? 'da' : 'en';
}
