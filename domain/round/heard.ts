import { z } from 'zod';
import { readDate } from '../agenda/paper/readDate';
import { LocalDate } from '../calendar/calendar';
import type { Paper } from './proposal';

/** Most rows, and most characters of them all: they stand on every member's card. */
export const HEARD_LIMITS = { rows: 6, typed: 1_000 } as const;

/** A council or group that was heard on a case: when, what it said in short, and which of the case's papers holds it. */
export const Heard = z.strictObject({
  group: z.string().min(1).max(120),
  date: LocalDate,
  summary: z.string().min(1).max(600),
  /** The name of one of the case's papers; null where what was said is not among them. */
  paper: z.string().nullable(),
});
export type Heard = z.infer<typeof Heard>;

/** What can be wrong with the rows of those heard. */
export type HeardFault = 'notARow' | 'notADate' | 'unknownPaper' | 'tooMany' | 'tooLong';

/**
 * Reads who was heard, one a line: `Fagligt råd | 2025-05-14 | kort resumé`, and after one bar more the name or the
 * address of the paper, which is one of the case's own.
 */
export function readHeard(
  typed: string,
  papers: readonly Paper[],
  fault: (why: HeardFault) => void,
): Heard[] {
  if (typed.trim().length > HEARD_LIMITS.typed) fault('tooLong');
  const rows = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (rows.length > HEARD_LIMITS.rows) fault('tooMany');
  return rows.flatMap((row) => {
    const [group = '', when = '', summary = '', paper = '', ...more] = row
      .split('|')
      .map((part) => part.trim());
    const date = LocalDate.safeParse(readDate(when)?.date);
    const named = paper === '' ? null : paperNamed(paper, papers);
    if (more.length > 0 || group === '' || summary === '') fault('notARow');
    else if (!date.success) fault('notADate');
    else if (named === undefined) fault('unknownPaper');
    const read = Heard.safeParse({ group, date: date.data, summary, paper: named });
    if (!read.success && group.length > 120) fault('tooLong');
    return read.success ? [read.data] : [];
  });
}

/** Who was heard, as it is typed. */
export function heardText(heard: readonly Heard[]): string {
  return heard
    .map(({ group, date, summary, paper }) =>
      [group, date, summary, ...(paper === null ? [] : [paper])].join(' | '),
    )
    .join('\n');
}

function paperNamed(typed: string, papers: readonly Paper[]): string | undefined {
  const alike = (name: string) => name.normalize('NFC').trim().toLowerCase();
  return papers.find((paper) => alike(paper.name) === alike(typed) || paper.url === typed)?.name;
}
