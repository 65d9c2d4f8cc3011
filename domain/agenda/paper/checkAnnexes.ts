import { type Problem, problemAt } from '../problem';
import type { ListedAnnex, Mention } from './readAnnexes';

/**
 * Checks that annex numbers run through the meeting (1, 2, 3 …), that no number names two papers, and that every
 * "(bilag 3)" in the text is a listed one. The same annex may be listed under several items.
 */
export function checkAnnexes(
  items: readonly { annexes: readonly ListedAnnex[]; mentions: readonly Mention[] }[],
): Problem[] {
  const problems: Problem[] = [];
  const titles = new Map<number, string>();
  let last = 0;
  for (const { annexes } of items) {
    for (const { annex, line } of annexes) {
      const known = titles.get(annex.number);
      if (known !== undefined && known !== annex.title)
        problems.push(problemAt(line, 'annex-number-repeated'));
      if (known !== undefined) continue;
      if (annex.number !== last + 1) problems.push(problemAt(line, 'annex-number-gap'));
      titles.set(annex.number, annex.title);
      last = annex.number;
    }
  }
  const missing = items.flatMap(({ mentions }) => mentions).filter(({ number }) => !titles.has(number));
  return [...problems, ...missing.map(({ line }) => problemAt(line, 'annex-not-listed'))];
}
