import { sameItemNumber } from '../itemNumber';
import { type Problem, problemAt } from '../problem';
import { type Numbering, numberOf, startOf } from './divideMeeting';
import type { Line } from './line';
import type { ItemStart } from './matchItemStart';
import type { Entry, Row } from './readAgendaTable';
import { opensTitle, speaksOfTitle } from './sameTitle';
import { endsSentence, isUnfinished } from './sentence';

/** An item treated by itself. `lines` begin with the rest of its heading. */
export type Body = Row;

/**
 * Parts the second half of a paper into its items. A line that only names another item, as running text does, is
 * no heading: the number must open the line, agree with the list, and not stand in the middle of a sentence.
 */
export function divideItems(
  lines: readonly Line[],
  numbering: Numbering,
  entries: readonly Entry[],
): { bodies: Body[]; problems: Problem[] } {
  const titles = new Map(entries.map(({ number, title }) => [`${number.seq}/${number.year}`, title]));
  const seen = new Set<string>();
  const bodies: Body[] = [];
  const problems: Problem[] = [];
  let before: Line | undefined;
  let afterBlank = true;
  for (const line of lines) {
    const start = startOf(line, numbering);
    const number = start && numberOf(start, numbering);
    const key = number ? `${number.seq}/${number.year}` : '';
    const open = bodies.at(-1);
    if (
      start &&
      number &&
      opensItem(start, titles.get(key), { before, apart: afterBlank || line.startsPage })
    ) {
      if (!seen.has(key)) {
        seen.add(key);
        bodies.push({ number, line, lines: [{ ...line, text: start.rest }] });
      } else {
        // A page that repeats the heading of its own item is no news; another item's heading is only named here.
        const repeated = open !== undefined && sameItemNumber(open.number, number) && line.startsPage;
        if (!repeated) {
          open?.lines.push(line);
          problems.push(problemAt(line, 'heading-repeated'));
        }
      }
    } else if (open) open.lines.push(line);
    else if (line.text !== '') problems.push(problemAt(line, 'line-not-understood'));
    afterBlank = line.text === '';
    if (!afterBlank) before = line;
  }
  return { bodies, problems };
}

function opensItem(
  start: ItemStart,
  title: string | undefined,
  { before, apart }: { before: Line | undefined; apart: boolean },
): boolean {
  if (before && isUnfinished(before.text)) return false;
  if (title !== undefined && speaksOfTitle(start.rest, title)) return false;
  const agrees = title !== undefined && opensTitle(start.rest, title);
  if (start.word === 'none') return agrees;
  if (agrees) return start.word === 'capital' || apart;
  const setOff = apart || (title === undefined && (before === undefined || endsSentence(before.text)));
  return start.word === 'capital' && setOff && !/^\p{Ll}/u.test(start.rest);
}
