import type { ClockTime, Meeting } from '../meeting';
import { type Problem, problemAt } from '../problem';
import type { MeetingDate } from './findMeetingDate';
import { joinTexts } from './joinTexts';
import type { Line } from './line';
import { type MeetingTitle, matchMeetingTitle } from './matchMeetingTitle';
import { readDate } from './readDate';
import { readTimes } from './readTimes';

/** What stands above the agenda. `titled`: it names a meeting, or says Referat or Dagsorden. `labelled`: it says Dato. */
export type Header = {
  titled: boolean;
  labelled: boolean;
  says: Meeting['kind'] | undefined;
  seq?: number;
  extraordinary?: true;
  board?: string;
  startsAt?: ClockTime;
  endsAt?: ClockTime;
  place?: string;
  minuteTaker?: string;
};

const label =
  /(?:^|[ ,;])(dato og tid|tid og sted|dato|mødedato|tidspunkt|tid|sted|mødested|lokale|referent) ?: ?/gi;

/** Reads the lines above and beside the agenda's list. Lines it can make nothing of are reported. */
export function readHeader(
  lines: readonly Line[],
  date: MeetingDate,
): { header: Header; problems: Problem[] } {
  const header: Header = { titled: false, labelled: false, says: undefined };
  const problems: Problem[] = [];
  const titleAt = lines.findIndex((line) => matchMeetingTitle(line.text));
  const title = readTitleLines(lines, titleAt);
  if (title) {
    const { board, ...named } = title.title;
    Object.assign(header, { titled: true }, named, boardName(board ?? ''));
  }
  let open: 'place' | undefined;
  for (const [index, line] of lines.entries()) {
    header.says ??= documentWord(line.text);
    if (isDocumentWord(line.text)) header.titled = true;
    if (line.text === '') open = undefined;
    if (line.text === '' || (title && index >= titleAt && index < title.end)) continue;
    const fields = readFields(line.text, line === date.line);
    if (fields) {
      if (fields.dated) header.labelled = true;
      const { dated: _, ...values } = fields;
      Object.assign(header, { ...values, ...header });
      open = fields.place === undefined ? undefined : 'place';
    } else if (open && header.place?.endsWith(',')) header.place = joinTexts([header.place, line.text]);
    else if (line !== date.line && !isDocumentWord(line.text))
      problems.push(problemAt(line, 'line-not-understood'));
  }
  return { header, problems };
}

function readTitleLines(
  lines: readonly Line[],
  at: number,
): { title: MeetingTitle; end: number } | undefined {
  if (at < 0) return undefined;
  let end = at + 1;
  while (end < lines.length && end < at + 4 && goesOn(lines[end]?.text ?? '')) end += 1;
  const title = matchMeetingTitle(joinTexts(lines.slice(at, end).map(({ text }) => text)));
  return title && { title, end };
}

function goesOn(text: string): boolean {
  return (
    text !== '' &&
    text.search(label) < 0 &&
    readDate(text) === undefined &&
    !isDocumentWord(text) &&
    !/^kl\.? /i.test(text)
  );
}

/** The board's name without a date that follows it on the same line. */
function boardName(board: string): { board?: string } {
  const date = readDate(board);
  const name = (date ? board.slice(0, date.at) : board)
    .replace(/[ ,]+(?:(?:man|tirs|ons|tors|fre|lør|søn)dag)?[ ,]*(?:den|d\.)? ?$/i, '')
    .replace(/[.,:;]$/, '')
    .trim();
  return name === '' ? {} : { board: name };
}

type Fields = Pick<Header, 'startsAt' | 'endsAt' | 'place' | 'minuteTaker'> & { dated: boolean };

/** The labelled fields of a line: "Dato: 7. maj 2025 kl. 12-13.30 Sted: Virtuelt". Undefined where there is none. */
function readFields(text: string, isDateLine: boolean): Fields | undefined {
  const labels = [...text.matchAll(label)];
  if (labels.length === 0) {
    const bare = isDateLine || /^kl\.? ?\d/i.test(text);
    return bare ? { dated: false, ...timesIn(text), ...(isDateLine ? placeAfter(text) : {}) } : undefined;
  }
  const fields: Fields = { dated: false };
  for (const [index, found] of labels.entries()) {
    const name = (found[1] ?? '').toLowerCase();
    const value = text.slice(found.index + found[0].length, labels[index + 1]?.index).trim();
    if (name === 'referent') fields.minuteTaker = value;
    else if (['sted', 'mødested', 'lokale'].includes(name)) fields.place = value;
    else
      Object.assign(fields, { dated: true }, timesIn(value), name === 'tid og sted' ? placeAfter(value) : {});
  }
  if (fields.place === '') delete fields.place;
  if (fields.minuteTaker === '') delete fields.minuteTaker;
  return fields;
}

/** The times of a line that may begin with its date. */
function timesIn(text: string): Pick<Header, 'startsAt' | 'endsAt'> {
  const date = readDate(text);
  const after = date ? text.slice(date.end) : text;
  const clock = /(?:^|[ ,])kl\.? ?\d/i.exec(after);
  const times = readTimes((clock ? after.slice(clock.index) : after).replace(/^[ ,.:]+/, ''));
  if (times?.kind !== 'read') return {};
  return { startsAt: times.startsAt, ...(times.endsAt === undefined ? {} : { endsAt: times.endsAt }) };
}

function placeAfter(text: string): { place?: string } {
  const place = text.slice(text.lastIndexOf(', ') + 2);
  return text.includes(', ') && !/\d{4}|^kl/i.test(place) ? { place } : {};
}

function documentWord(text: string): Meeting['kind'] | undefined {
  if (/^(?:referat|beslutningsreferat|mødereferat)(?![\p{L}])/iu.test(text)) return 'minutes';
  return /^(?:dagsorden|indkaldelse)(?![\p{L}])/iu.test(text) ? 'agenda' : undefined;
}

function isDocumentWord(text: string): boolean {
  return /^(?:referat|beslutningsreferat|mødereferat|dagsorden|indkaldelse)[.:]?$/i.test(text);
}
