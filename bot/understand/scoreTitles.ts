import { fold } from './fold';
import { sameWord } from './sameWord';
import { foldedWords, type Synonyms, type Term, termsOf } from './synonyms';

/** Something with a title that words can name: a case, an agenda item. */
interface Titled {
  title: string;
}

export interface Scored<T> {
  of: T;
  score: number;
}

// What nearly every title says tells no two apart.
const COMMON = new Set(
  'drøftelse godkendelse orientering gennemgang behandling udkast opdateret foreløbige ny nyt nye status sag forslag plan version møde mødet møder bestyrelsen discussion approval draft updated'
    .split(' ')
    .map(fold),
);
const DULL = 0.2;

function sameness(typed: Term, given: Term): number {
  return typed.same !== undefined && typed.same === given.same ? 1 : sameWord(typed, given);
}

/**
 * Scores titles by the folded words they share with what was typed, best first; titles that share only what
 * every title has are left out. A word that several titles have tells less than one that a single title has.
 */
export function scoreTitles<T extends Titled>(
  typed: readonly string[],
  titled: readonly T[],
  synonyms: Synonyms,
): Scored<T>[] {
  const terms = termsOf(typed, synonyms, true);
  const scores = titled.map(() => ({ score: 0, telling: false }));
  const titles = titled.map((one) => termsOf(foldedWords(one.title), synonyms, false));
  for (const term of terms) {
    const shared = titles.map((title) =>
      title.reduce((best, word) => Math.max(best, sameness(term, word)), 0),
    );
    const dull = COMMON.has(term.fold) || /^\d+$/.test(term.fold);
    scores.forEach((entry, n) => {
      const here = shared[n] ?? 0;
      if (here === 0) return;
      const sharers = shared.filter((other) => other >= here).length;
      entry.score += here * (1 + 1 / sharers) * (dull ? DULL : 1);
      entry.telling ||= !dull;
    });
  }
  return titled
    .flatMap((of, n) => (scores[n]?.telling ? [{ of, score: scores[n].score }] : []))
    .sort((a, b) => b.score - a.score);
}

/** Those that score best, alike. */
export function bestTitles<T extends Titled>(
  typed: readonly string[],
  titled: readonly T[],
  synonyms: Synonyms,
): T[] {
  const scored = scoreTitles(typed, titled, synonyms);
  const top = scored[0]?.score ?? 0;
  return scored.filter((entry) => entry.score >= top - 0.01).map((entry) => entry.of);
}
