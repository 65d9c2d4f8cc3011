import type { ItemNumber } from '../meeting';
import { type Problem, problemAt } from '../problem';
import type { Numbering } from './divideMeeting';
import type { Line } from './line';

/** Checks that item numbers follow one another and are of the meeting's year. */
export function checkNumbers(
  items: readonly { number: ItemNumber; line: Line }[],
  { kind, year }: Numbering,
): Problem[] {
  const first = items[0];
  const problems = kind === 'plain' && first ? [problemAt(first.line, 'number-without-year')] : [];
  for (const [index, { number, line }] of items.entries()) {
    const before = items[index - 1]?.number;
    if (number.year !== year) problems.push(problemAt(line, 'number-year-differs'));
    else if (before && before.year === year && number.seq !== before.seq + 1)
      problems.push(problemAt(line, 'number-gap'));
  }
  return problems;
}
