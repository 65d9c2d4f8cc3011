import { formatItemNumber } from '../itemNumber';
import { type Problem, problemAt } from '../problem';
import { type Body, divideItems } from './divideItems';
import { type Division, isTreatedInList } from './divideMeeting';
import { matchSectionHeading } from './matchSectionHeading';
import { type Entry, readAgendaTable } from './readAgendaTable';
import type { Header } from './readHeader';
import { readHeading } from './readHeading';
import { type Place, type ReadItem, readItem } from './readItem';

/**
 * Reads the items of a paper in the order of its list; items that are treated without standing on it come last. List
 * and treatment are matched by number alone: their titles often differ by a word.
 */
export function readItems(division: Division, header: Header): { read: ReadItem[]; problems: Problem[] } {
  const { entries, bodies, problems } = partItems(division);
  const isMinutes = header.says === 'minutes' || bodies.some(hasRecord);
  const bodyOf = new Map(bodies.map((body) => [formatItemNumber(body.number), body]));
  const listed = new Set(entries.map(({ number }) => formatItemNumber(number)));
  const unlisted = bodies.filter(({ number }) => !listed.has(formatItemNumber(number)));
  const places: Place[] = [
    ...entries.map((listed) => {
      const body = bodyOf.get(formatItemNumber(listed.number));
      return { first: listed, listed, ...(body ? { heading: readHeading(body, listed.title) } : {}) };
    }),
    ...unlisted.map((body) => {
      const heading = readHeading(body, undefined);
      return { first: heading.entry, heading };
    }),
  ];
  const items = places.map((place) => readItem(place, { isMinutes, board: header.board }));
  // An agenda may well give a case to some items only; minutes that pass over one are missing something.
  const untreated =
    !isMinutes || bodies.length === 0
      ? []
      : entries.filter(({ number }) => !bodyOf.has(formatItemNumber(number)));
  return {
    read: items.map(({ read }) => read),
    problems: [
      ...problems,
      ...items.flatMap((item) => item.problems),
      ...untreated.map(({ line }) => problemAt(line, 'item-without-body')),
      ...(entries.length === 0 ? [] : unlisted.map(({ line }) => problemAt(line, 'item-not-on-list'))),
    ],
  };
}

function partItems(division: Division): { entries: Entry[]; bodies: Body[]; problems: Problem[] } {
  if (division.items.length === 0 && isTreatedInList(division.rows))
    return { entries: [], ...dropRepeated(division.rows) };
  const table = readAgendaTable(division.rows);
  const parted = divideItems(division.items, division.numbering, table.entries);
  return { entries: table.entries, bodies: parted.bodies, problems: [...table.problems, ...parted.problems] };
}

function dropRepeated(rows: readonly Body[]): { bodies: Body[]; problems: Problem[] } {
  const first = new Map<string, Body>();
  for (const row of rows)
    if (!first.has(formatItemNumber(row.number))) first.set(formatItemNumber(row.number), row);
  const bodies = [...first.values()];
  const kept = new Set(bodies);
  return {
    bodies,
    problems: rows.filter((row) => !kept.has(row)).map(({ line }) => problemAt(line, 'duplicate-item')),
  };
}

/** True where a heading for the record has something under it; an agenda's template may leave it open. */
function hasRecord({ lines }: Body): boolean {
  const texts = lines.filter(({ text }) => text !== '').map(({ text }) => text);
  return texts.some((text, index) => {
    const heading = matchSectionHeading(text);
    if (heading?.section !== 'record') return false;
    const next = texts[index + 1];
    return heading.rest !== '' || (next !== undefined && matchSectionHeading(next) === undefined);
  });
}
