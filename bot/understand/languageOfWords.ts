import { listed } from './compilePhrase';
import { fold } from './fold';
import type { Word } from './readWords';
import { danish } from './words/da';
import { english } from './words/en';
import type { WordTable } from './words/table';

const [danishWords, englishWords] = [danish, english].map(vocabulary);

/** The language the words are clearly in; "status" is in both, a title tells nothing. */
export function languageOfWords(words: readonly Word[]): 'da' | 'en' | undefined {
  let danishOnly = 0;
  let englishOnly = 0;
  for (const word of words) {
    const [da, en] = [danishWords?.has(word.fold), englishWords?.has(word.fold)];
    if (da && !en) danishOnly++;
    if (en && !da) englishOnly++;
  }
  if (danishOnly === englishOnly) return undefined;
  return danishOnly > englishOnly ? 'da' : 'en';
}

function vocabulary(table: WordTable): ReadonlySet<string> {
  const says = table.intents.flatMap((row) => row.say.flatMap((phrase) => phrase.split(/[=\-/_ ]/)));
  const groups = Object.values(table.groups).flatMap((group) => group.split(/[_ ]/));
  const lists = [table.small, table.openers, table.exact, table.ordinary].flatMap(listed);
  return new Set([...says, ...groups, ...lists].filter((word) => /^\p{L}/u.test(word)).map(fold));
}
