import type { ItemNumber } from '../meeting';
import type { Line } from './line';
import { type AttendanceRole, matchAttendanceHeading } from './matchAttendanceHeading';
import { type ItemStart, matchItemStart } from './matchItemStart';
import { matchSectionHeading } from './matchSectionHeading';
import type { Row } from './readAgendaTable';
import { readPerson } from './readPerson';
import { readTimes } from './readTimes';
import { opensTitle } from './sameTitle';
import { isUnfinished } from './sentence';

/** A list of names under its heading. */
export type Group = { role: AttendanceRole; line: Line; lines: Line[] };

/** How a paper numbers its items: running through the year (6/25) or from 1 at each meeting. */
export type Numbering = { kind: 'yearly' | 'plain'; year: number };

/**
 * A paper in its parts: what stands above, the list of items, the names, and (`items`, not yet parted) the items one
 * by one. A paper whose list is itself the minutes, each item's text under its own line, has no `items`.
 */
export type Division = { numbering: Numbering; header: Line[]; rows: Row[]; groups: Group[]; items: Line[] };

/** Parts a paper at the first item that is treated one by one; `year` is the meeting's. */
export function divideMeeting(lines: readonly Line[], year: number): Division {
  const numbering = findNumbering(lines, year);
  const listEnd = findWordedListEnd(lines, numbering);
  const front: Division = { numbering, header: [], rows: [], groups: [], items: [] };
  let into = front.header;
  let listing = true;
  for (const [index, line] of lines.entries()) {
    const start = startOf(line, numbering);
    const names = start ? undefined : matchAttendanceHeading(line.text);
    if (start && index >= listEnd && opensFirstItem(start, lines, index, front.rows)) {
      return { ...front, items: lines.slice(index) };
    }
    if (start && (start.word === 'none' || index < listEnd) && isRow(start, numbering, listing, front.rows)) {
      const row = { number: numberOf(start, numbering), line, lines: [{ ...line, text: start.rest }] };
      front.rows.push(row);
      into = row.lines;
      listing = true;
    } else if (names) {
      const group = { role: names.role, line, lines: [{ ...line, text: names.rest }] };
      front.groups.push(group);
      into = group.lines;
      listing = false;
    } else if (isListHeading(line.text)) {
      listing = true;
      into = front.rows.at(-1)?.lines ?? front.header;
      // The word Dagsorden also says what the paper is.
      if (/^dagsorden/i.test(line.text)) front.header.push(line);
    } else if (isLegend(line.text)) {
      into = front.header;
    } else into.push(line);
  }
  return front;
}

/** True when a list's rows hold the items' own text, not their titles only. */
export function isTreatedInList(rows: readonly Row[]): boolean {
  return rows.some(({ lines }) =>
    lines.some(({ text }) => matchSectionHeading(text) || /\p{L}{2}\.$/u.test(text)),
  );
}

/** An item's start that counts in this paper: a paper that writes 6/25 means something else by "pkt. 3". */
export function startOf(line: Line, { kind, year }: Numbering): ItemStart | undefined {
  const start = matchItemStart(line.text);
  if (start === undefined) return undefined;
  if (kind === 'plain') return start.year === undefined ? start : undefined;
  return start.year !== undefined && Math.abs(start.year - year) <= 1 ? start : undefined;
}

/** The item's number; one printed without a year is of the meeting's year. */
export function numberOf(start: ItemStart, { year }: Numbering): ItemNumber {
  return { seq: start.seq, year: start.year ?? year };
}

/** One number with a year may be a reference to another meeting's item, where the paper itself counts 1, 2 … */
function findNumbering(lines: readonly Line[], year: number): Numbering {
  const count = (kind: Numbering['kind']) =>
    new Set(lines.flatMap((line) => startOf(line, { kind, year })?.seq ?? []));
  const [yearly, plain] = [count('yearly'), count('plain')];
  const isYearly = yearly.size > 1 || (yearly.size === 1 && !(plain.has(1) && plain.has(2)));
  return { kind: isYearly ? 'yearly' : 'plain', year };
}

/** Where a list that writes "Pkt. 1/25" before each item ends: at the second coming of its first number. */
function findWordedListEnd(lines: readonly Line[], numbering: Numbering): number {
  const first = lines.findIndex((line) => startOf(line, numbering)?.word === 'capital');
  // A list of bare numbers comes before: what follows it is no second list.
  if (lines.slice(0, Math.max(first, 0)).some((line) => startOf(line, numbering)?.word === 'none')) return 0;
  const seq = first < 0 ? undefined : matchItemStart(lines[first]?.text ?? '')?.seq;
  for (let index = first + 1; first >= 0 && index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || matchSectionHeading(line.text)) return 0;
    const start = startOf(line, numbering);
    if (start?.word === 'capital' && start.seq === seq) return index;
  }
  return 0;
}

function opensFirstItem(
  start: ItemStart,
  lines: readonly Line[],
  index: number,
  rows: readonly Row[],
): boolean {
  if (start.word === 'none') {
    const listed = rows.find(({ number }) => number.seq === start.seq)?.lines[0]?.text;
    return (
      listed !== undefined &&
      readTimes(start.rest) === undefined &&
      opensTitle(start.rest, readTimes(listed)?.rest ?? listed)
    );
  }
  const before = lines.slice(Math.max(index - 3, 0), index).findLast(({ text }) => text !== '');
  return start.word === 'capital' && !isUnfinished(before?.text ?? '') && !/^\p{Ll}/u.test(start.rest);
}

/** Rows without a year must count up from 1, and among names ("1. Asta Holm, direktør") not be one. */
function isRow(start: ItemStart, { kind }: Numbering, listing: boolean, rows: readonly Row[]): boolean {
  if (kind === 'yearly') return true;
  if (start.seq !== rows.length + 1 || /^\p{Ll}/u.test(start.rest)) return false;
  return listing || readPerson(start.rest, 'post') === undefined;
}

/** "Punkt Ca. tid Aktivitet": the head of the table, on one line or a cell a line, also repeated on a new page. */
function isListHeading(text: string): boolean {
  return /^dagsorden:?$|^(?:(?:punkt|pkt\.?|nr\.?|(?:ca\. )?tid(?:spunkt)?|aktivitet|emne|titel|sag)(?: |$)){1,4}$/i.test(
    text,
  );
}

/** "(B) – beslutning; (D) – drøftelse; (O) – orientering." */
function isLegend(text: string): boolean {
  return /^\(?[BDO]\)? ?[-–=:] ?(?:til )?(?:beslutning|drøftelse|orientering)/i.test(text);
}
