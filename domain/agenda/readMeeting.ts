import { personNumbersIn } from '../personNumber';
import { checkTimes, type TimeFault } from './checkTimes';
import { formatItemNumber } from './itemNumber';
import type { Meeting } from './meeting';
import { assembleMeeting, headerDoubts } from './paper/assembleMeeting';
import { checkAnnexes } from './paper/checkAnnexes';
import { checkNumbers } from './paper/checkNumbers';
import { cleanPages } from './paper/cleanPages';
import { divideMeeting } from './paper/divideMeeting';
import { findMeetingDate } from './paper/findMeetingDate';
import type { Line } from './paper/line';
import { matchItemStart } from './paper/matchItemStart';
import { matchMeetingTitle } from './paper/matchMeetingTitle';
import { readAttendance } from './paper/readAttendance';
import { readHeader } from './paper/readHeader';
import type { ReadItem } from './paper/readItem';
import { readItems } from './paper/readItems';
import { type Problem, type ProblemCode, problemAt, type RefusalReason } from './problem';

/** The longest text that is read, in characters; a meeting's papers take a tenth of it. */
export const LONGEST_TEXT = 200_000;

export type ReadMeeting =
  | { kind: 'read'; meeting: Meeting; problems: Problem[] }
  | { kind: 'refused'; reason: RefusalReason; problems: Problem[] };

/**
 * Reads a board's agenda or minutes out of plain text, as it comes from a PDF, from Word or from the clipboard.
 * Whatever could not be read, or was read with doubt, is reported with its line (from 1). A text that is no
 * agenda is refused whole. Never throws; takes time in proportion to the text.
 */
export function readMeeting(text: string): ReadMeeting {
  if (text.length > LONGEST_TEXT) return refuse('too-long');
  const lines = cleanPages(text);
  if (lines.every((line) => line.text === '')) return refuse('empty');
  const date = findMeetingDate(lines);
  if (date === undefined) return refuse(looksLikeAgenda(lines) ? 'date-missing' : 'not-an-agenda');
  const division = divideMeeting(lines, Number(date.date.slice(0, 4)));
  const { header, problems } = readHeader(division.header, date);
  if (!header.titled && !header.labelled) return refuse('not-an-agenda');
  const items = readItems(division, header);
  if (items.read.length === 0) return refuse(header.titled ? 'items-missing' : 'not-an-agenda');
  const attendance = readAttendance(division.groups);
  const meeting = assembleMeeting(header, date, items.read, attendance.attendance);
  const found = [
    ...problems,
    ...headerDoubts(header, date, meeting).map((code) => problemAt(date.line, code)),
    ...attendance.problems,
    ...items.problems,
    ...checkNumbers(
      items.read.map(({ item, line }) => ({ number: item.number, line })),
      division.numbering,
    ),
    ...checkAnnexes(items.read),
    ...timeProblems(meeting, items.read),
    ...lines
      .filter(({ text }) => personNumbersIn(text).length > 0)
      .map((line) => problemAt(line, 'person-number')),
  ];
  return { kind: 'read', meeting, problems: found.sort((a, b) => a.line - b.line) };
}

function refuse(reason: RefusalReason): ReadMeeting {
  return { kind: 'refused', reason, problems: [] };
}

/** For the choice of words only: a paper with a title and items, and no date to keep it under. */
function looksLikeAgenda(lines: readonly Line[]): boolean {
  const titled = lines.some(
    ({ text }) => matchMeetingTitle(text) || /^(?:referat|dagsorden)[.:]?$/i.test(text),
  );
  return titled && lines.some(({ text }) => matchItemStart(text) !== undefined);
}

const timeCodes = {
  'starts-differently': 'time-starts-differently',
  'ends-differently': 'time-ends-differently',
  gap: 'time-gap',
  overlap: 'time-overlap',
} as const satisfies Record<TimeFault['kind'], ProblemCode>;

function timeProblems(meeting: Meeting, read: readonly ReadItem[]): Problem[] {
  const lines = new Map(read.map(({ item, line }) => [formatItemNumber(item.number), line]));
  return checkTimes(meeting).flatMap(({ kind, number }) => {
    const line = lines.get(formatItemNumber(number));
    return line ? [problemAt(line, timeCodes[kind])] : [];
  });
}
