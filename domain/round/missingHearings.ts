import { stemsOf } from '../agenda/stemWord';
import type { Hearing } from '../board/ruleValues';
import type { Heard } from './heard';

/** A hearing that the board's rules ask for and that is not given on the case. */
export type MissingHearing = Hearing[number];

/**
 * The hearings the rules ask for by the subject of a case, and that are not given. A case is of a subject when all its
 * words stand in its title, its question or the title of its agenda item, in whatever form, case and spelling of æ, ø, å.
 */
export function missingHearings(
  rule: readonly MissingHearing[],
  texts: { title: string; question: string; itemTitle: string },
  heard: readonly Pick<Heard, 'group'>[],
): MissingHearing[] {
  const said = [texts.title, texts.question, texts.itemTitle].map(stemsOf);
  const groups = heard.map(({ group }) => stemsOf(group));
  return rule.filter(
    ({ about, group }) =>
      said.some((words) => holds(words, about)) && !groups.some((words) => holds(words, group)),
  );
}

function holds(words: readonly string[], wanted: string): boolean {
  return stemsOf(wanted).every((stem) => words.some((word) => isSame(word, stem)));
}

// "fagligt råd" and "det faglige råd" are one: the t of an adjective is no ending that a noun's stem can lose.
function isSame(one: string, other: string): boolean {
  return one === other || `${one}t` === other || `${other}t` === one;
}
