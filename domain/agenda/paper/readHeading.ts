import type { Problem } from '../problem';
import type { Body } from './divideItems';
import { joinTexts } from './joinTexts';
import type { Line } from './line';
import { matchSectionHeading } from './matchSectionHeading';
import { type Entry, readEntry } from './readAgendaTable';
import { readTitle } from './readTitle';
import { sameTitle } from './sameTitle';
import { endsSentence, isUnfinished } from './sentence';

// A heading is wrapped near the edge of the page. A line shorter than this ended where it was meant to.
const wrappedFrom = 50;
const longestHeading = 8;

/** An item's heading read, and the lines under it. */
export type Heading = { entry: Entry; lines: Line[]; problems: Problem[] };

/**
 * Reads the heading over an item, which may take several lines, and gives the lines under it. The list's title, where
 * there is one, tells when the heading is complete.
 */
export function readHeading(body: Body, listTitle: string | undefined): Heading {
  const texts: string[] = [];
  let taken = 0;
  for (const line of body.lines.slice(0, longestHeading)) {
    const isOver = line.text === '' ? texts.length > 0 : isUnder(line, texts, listTitle);
    if (isOver) break;
    if (line.text !== '') texts.push(line.text);
    taken += 1;
  }
  const { entry, problems } = readEntry(body, joinTexts(texts));
  return { entry, problems, lines: body.lines.slice(taken) };
}

/** True for the first line under a heading. */
function isUnder(line: Line, heading: readonly string[], listTitle: string | undefined): boolean {
  const previous = heading.at(-1);
  if (previous === undefined) return matchSectionHeading(line.text) !== undefined;
  if (matchSectionHeading(line.text)) return true;
  if (isUnfinished(previous)) return false;
  if (/^(?:[vV]\/|\([BDO0]\)|\(?LUKKET|\(?ÅBENT)/.test(line.text)) return false;
  if (endsSentence(previous)) return true;
  if (listTitle !== undefined && sameTitle(readTitle(joinTexts(heading)).title, listTitle)) return true;
  return listTitle === undefined && previous.length < wrappedFrom && /^\p{Lu}/u.test(line.text);
}
