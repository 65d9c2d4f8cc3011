import type { CaseRef, HeardCase, Hearing, Intent } from './heard';
import { small } from './lexicon';
import type { Listened } from './listen';
import { bestTitles } from './scoreTitles';
import { foldedWords } from './synonyms';
import { takesSeat } from './takesSeat';

/** The cases named by item number or by words of their titles, apart from the words that told the intent. */
export function casesNamed(
  intent: Intent,
  said: Listened,
  used: ReadonlySet<number>,
  hearing: Hearing,
): readonly HeardCase[] {
  const item = said.item?.item;
  if (item) return hearing.cases.filter((one) => one.item?.seq === item.seq && one.item.year === item.year);
  const left = said.words.filter((word, i) => {
    const elsewhere = said.explained.has(i) && (takesSeat(intent) || !said.seats.used.has(i));
    return !used.has(i) && !elsewhere && !small.has(word.fold);
  });
  return bestTitles(
    left.map((word) => word.fold),
    hearing.cases,
    said.synonyms,
  );
}

const SHORTEST_WORD = 4;
const SAME_START = 3;

/** Cases whose titles resemble words that none of them has: the same first letters of a word. */
export function casesNear(typed: readonly string[], cases: readonly HeardCase[]): string[] {
  const starts = typed
    .filter((word) => word.length >= SHORTEST_WORD)
    .map((word) => word.slice(0, SAME_START));
  const resembles = (word: string) =>
    word.length >= SHORTEST_WORD && starts.some((start) => word.startsWith(start));
  return soonestFirst(cases.filter((one) => foldedWords(one.title).some(resembles)));
}

/** Ids, soonest deadline first, those without one last. */
function soonestFirst(cases: readonly HeardCase[]): string[] {
  const due = (one: HeardCase) => one.deadlineAt ?? '9999';
  return [...cases].sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0)).map((one) => one.id);
}

/** One case, or several to choose among, soonest deadline first. */
export function refTo(cases: readonly HeardCase[]): CaseRef {
  const ids = soonestFirst(cases);
  const [first] = ids;
  if (first === undefined) return { kind: 'none' };
  return ids.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids };
}
