import { fold } from './fold';
import type { Hearing } from './heard';
import { exact, groupWords, small } from './lexicon';
import type { Listened } from './listen';
import { termsOf } from './synonyms';

// "vi skal have referatet godkendt skriftligt" is about the minutes.
const agreed = groupWords('agreed');

/**
 * The words that tell the matter, as typed: what neither told the intent (`used`) nor is a date, and no small
 * word or verb of doing at either end. "hvad besluttede vi om ny HPC" → "ny HPC".
 */
export function subjectOf(said: Listened, used: ReadonlySet<number>): string | undefined {
  const runs: string[][] = [[]];
  said.words.forEach((word, i) => {
    if (used.has(i) || isDated(said, i)) runs.push([]);
    else runs.at(-1)?.push(word.raw);
  });
  const told = runs.map(trimmed).filter((run) => run.length > 0);
  return told.length === 0 ? undefined : told.map((run) => run.join(' ')).join(' ');
}

const isDated = (said: Listened, i: number) => said.dates.some((date) => i >= date.from && i < date.upTo);

function trimmed(run: string[]): string[] {
  const tells = (word: string) => ![small, exact, agreed].some((words) => words.has(fold(word)));
  const first = run.findIndex(tells);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(tells) + 1);
}

/** What else the board calls the matter: its own words for one thing, so that a search finds either. */
export function otherWordsFor(said: Listened, hearing: Pick<Hearing, 'synonyms'>): string[] {
  const typed = said.words.map((word) => word.fold);
  const lists = new Set(
    termsOf(typed, said.synonyms, true).flatMap((term) => (term.same === undefined ? [] : [term.same])),
  );
  return hearing.synonyms.flatMap((list, number) =>
    lists.has(number) ? list.filter((phrase) => !typed.join(' ').includes(fold(phrase))) : [],
  );
}
