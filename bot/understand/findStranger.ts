import { mayBe } from './holds';
import { groupWords } from './lexicon';
import type { Word } from './readWords';
import type { Reading } from './recogniseWord';

/** A name nobody here bears, where a person's name would stand. */
export interface Stranger {
  at: number;
  words: string;
}

const before = groupWords('nameBefore');
const after = groupWords('nameAfter');

/**
 * Finds the first word that nothing explains and that stands where a name would: "ryk Mogens", "har kommunen
 * svaret". Without it "ryk Mogens" would remind everybody.
 */
export function findStranger(
  words: readonly Word[],
  readings: readonly Reading[],
  isExplained: (word: number) => boolean,
): Stranger | undefined {
  const at = words.findIndex((word, i) => {
    if (word.kind === 'number' || word.fold.length < 2 || readings[i]?.size !== 0 || isExplained(i))
      return false;
    const speaks = mayBe(readings[i + 1], after) && (i === 0 || word.capital);
    return speaks || mayBe(readings[i - 1], before);
  });
  const word = words[at];
  return word && { at, words: word.raw };
}
