import { fold } from './fold';
import type { Hearing } from './heard';
import { small } from './lexicon';
import { type Stemmed, sameWord, sharesStem, stemmed } from './sameWord';
import { boardroomWords } from './words/names';

/** A word of a title, or a typed one; `same` numbers the list of synonyms it stands in. */
export interface Term extends Stemmed {
  same?: number;
}

/** Lists of words for one thing, found by the first letter of a phrase. */
export interface Synonyms {
  starting: ReadonlyMap<string, readonly { phrase: readonly Stemmed[]; list: number }[]>;
}

/** Folded words of a text. */
export function foldedWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}

/** The board's own lists, numbered as it gives them, and the boardroom's after them. */
export function readSynonyms(hearing: Pick<Hearing, 'synonyms'>): Synonyms {
  const starting = new Map<string, { phrase: Stemmed[]; list: number }[]>();
  [...hearing.synonyms, ...boardroomWords].forEach((phrases, list) => {
    for (const text of phrases) {
      const phrase = foldedWords(text).map(stemmed);
      const first = phrase[0]?.fold[0];
      if (first !== undefined) starting.set(first, [...(starting.get(first) ?? []), { phrase, list }]);
    }
  });
  return { starting };
}

/**
 * Folded words as terms, small words left out; words that are one thing by a list of synonyms become one term.
 * Typed words may be misspelt (`misspelt`), a title's are not.
 */
export function termsOf(folded: readonly string[], synonyms: Synonyms, misspelt: boolean): Term[] {
  const words = folded.map(stemmed);
  const terms: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    let longest = 0;
    let same: number | undefined;
    for (const { phrase, list } of synonyms.starting.get(word.fold[0] ?? '') ?? []) {
      if (phrase.length <= longest) continue;
      if (phrase.every((given, k) => isSame(words[i + k], given, misspelt)))
        [longest, same] = [phrase.length, list];
    }
    if (same === undefined) {
      if (!small.has(word.fold)) terms.push(word);
      continue;
    }
    terms.push({ ...word, same });
    i += longest - 1;
  }
  return terms;
}

function isSame(word: Stemmed | undefined, given: Stemmed, misspelt: boolean): boolean {
  if (word === undefined) return false;
  if (!misspelt || given.fold.length < 5) return sharesStem(word, given);
  return sameWord(word, given) >= 0.8;
}
