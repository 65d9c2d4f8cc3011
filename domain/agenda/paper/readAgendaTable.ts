import type { ClockTime, ItemNumber } from '../meeting';
import { type Problem, problemAt } from '../problem';
import { joinTexts } from './joinTexts';
import type { Line } from './line';
import { readTimes } from './readTimes';
import { type ReadTitle, readTitle } from './readTitle';
import { isMidSentence } from './sentence';

/** A numbered stretch of the agenda list: `lines` begin with what follows the number; `line` is as printed. */
export type Row = { number: ItemNumber; line: Line; lines: Line[] };

/** An item as the list has it. */
export type Entry = Omit<ReadTitle, 'codes'> & {
  number: ItemNumber;
  line: Line;
  startsAt?: ClockTime;
  endsAt?: ClockTime;
};

/** Reads the agenda's list of items. Of two rows with one number the first holds. */
export function readAgendaTable(rows: readonly Row[]): { entries: Entry[]; problems: Problem[] } {
  const entries = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = `${row.number.seq}/${row.number.year}`;
    if (entries.has(key)) {
      problems.push(problemAt(row.line, 'duplicate-item'));
      continue;
    }
    const { texts, stray } = takeRowTexts(row.lines);
    const read = readEntry(row, joinTexts(texts));
    entries.set(key, read.entry);
    problems.push(...read.problems, ...stray.map((line) => problemAt(line, 'line-not-understood')));
  }
  return { entries: [...entries.values()], problems };
}

/** Reads one heading, of the list or over an item: times, title, type, presenter. */
export function readEntry(
  { number, line }: Pick<Row, 'number' | 'line'>,
  text: string,
): { entry: Entry; problems: Problem[] } {
  const times = readTimes(text);
  const { codes, ...title } = readTitle(times?.rest ?? text);
  const entry: Entry = {
    number,
    line,
    ...title,
    ...(times?.kind === 'read' ? { startsAt: times.startsAt } : {}),
    ...(times?.kind === 'read' && times.endsAt !== undefined ? { endsAt: times.endsAt } : {}),
  };
  const all = [...codes, ...(times?.kind === 'unreadable' ? (['time-unreadable'] as const) : [])];
  return { entry, problems: all.map((code) => problemAt(line, code)) };
}

/**
 * The lines that belong to a row. A table taken out of Word has each cell on a line of its own with blank lines
 * between, so a row goes on after one until it has a title, and for a presenter or a type.
 */
function takeRowTexts(lines: readonly Line[]): { texts: string[]; stray: Line[] } {
  const texts: string[] = [];
  let afterBlank = false;
  for (const [index, line] of lines.entries()) {
    const previous = texts.at(-1);
    if (line.text === '') {
      afterBlank = previous !== undefined;
      continue;
    }
    const goesOn =
      !afterBlank ||
      previous === undefined ||
      (texts.length === 1 && isOnlyTimes(previous)) ||
      isMidSentence(previous, line.text) ||
      /^(?:[vV]\/|\([BDO0]\)|\(?LUKKET)/.test(line.text);
    if (!goesOn) return { texts, stray: lines.slice(index).filter(({ text }) => text !== '') };
    texts.push(line.text);
    afterBlank = false;
  }
  return { texts, stray: [] };
}

function isOnlyTimes(text: string): boolean {
  return readTimes(text)?.rest === '';
}
