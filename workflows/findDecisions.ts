import { findInMinutes, type MinutesFind } from '../domain/agenda/findInMinutes';
import { stemsOf } from '../domain/agenda/stemWord';
import { decisionNumber } from '../domain/register/decisionNumber';
import { type Decision, isStanding } from '../domain/register/decisionsIn';
import type { Seated } from './actor';
import type { Deps } from './deps';
import { toldDecisions } from './toldDecisions';

export interface FoundDecisions {
  /** Those in force first, and of each the newest. */
  decisions: Decision[];
  minutes: MinutesFind[];
}

/**
 * What the board decided about some words: in its register and in the minutes held here. Without words, the newest
 * decisions.
 * @param closedItems whether confidential items may be quoted: in 1:1, never where a whole channel reads along; nor is a
 *   result spoken of there before it is told.
 */
export async function findDecisions(
  deps: Pick<Deps, 'register' | 'meetings' | 'rounds' | 'clock'>,
  seated: Seated,
  words: string,
  { alsoSearch = [], closedItems }: { alsoSearch?: readonly string[]; closedItems: boolean },
): Promise<FoundDecisions> {
  const { board } = seated;
  const [told, records] = await Promise.all([
    toldDecisions(deps, seated, { openly: !closedItems }),
    deps.meetings.list(board.id),
  ]);
  if (seated.role.kind === 'substitute') return { decisions: [], minutes: [] };
  const newest = [...told].sort(
    (a, b) => rank(a) - rank(b) || (a.entry.closedAt < b.entry.closedAt ? 1 : -1),
  );
  const numbers: readonly string[] = words.match(/\d+-\d+/g) ?? [];
  const numbered = newest.filter(({ entry }) => numbers.includes(decisionNumber(entry.number)));
  if (words === '' || numbered.length > 0)
    return { decisions: words === '' ? newest.slice(0, 3) : numbered, minutes: [] };
  const synonyms = [...board.synonyms, ...(alsoSearch.length > 0 ? [[words, ...alsoSearch]] : [])];
  const asked = stemsOf(words);
  const meant = new Set([
    ...asked,
    ...synonyms
      .filter((group) => group.some((word) => touches(word, asked)))
      .flat()
      .flatMap(stemsOf),
  ]);
  const hits = newest.filter(({ entry }) =>
    stemsOf(`${entry.title} ${entry.question}`).some((stem) => meant.has(stem)),
  );
  const minutes = findInMinutes(
    records.map((record) => record.meeting),
    words.split(/\s+/),
    synonyms,
  );
  return {
    decisions: hits,
    minutes: minutes.filter(({ item }) => closedItems || item.closed !== true),
  };
}

// What is in force is what was asked about; what was replaced or annulled is told after it.
function rank(decision: Decision): number {
  return isStanding(decision) ? 0 : 1;
}

function touches(word: string, asked: readonly string[]): boolean {
  return stemsOf(word).some((stem) => asked.includes(stem));
}
