import type { AgendaItem, ClockTime } from '../meeting';
import { type Problem, problemAt } from '../problem';
import { chooseTitle } from './chooseTitle';
import type { Line } from './line';
import type { Entry } from './readAgendaTable';
import { readAmendments } from './readAmendments';
import { findMentions, type ListedAnnex, type Mention, readAnnexes } from './readAnnexes';
import type { Heading } from './readHeading';
import { readItemTexts } from './readItemTexts';
import { readOutcome } from './readOutcome';
import { readSections } from './readSections';

/** An item with what the checks over the whole meeting need. */
export type ReadItem = {
  item: AgendaItem;
  line: Line;
  annexes: ListedAnnex[];
  mentions: Mention[];
  adjournedAt?: ClockTime;
};

/** Where an item is found: on the list, over its own text, or both; `first` is the one that holds. */
export type Place = { first: Entry; listed?: Entry; heading?: Heading };

/** Reads one item. `paper.isMinutes`: text under no section heading is then what happened, otherwise the case. */
export function readItem(
  { first, listed, heading }: Place,
  paper: { isMinutes: boolean; board: string | undefined },
): { read: ReadItem; problems: Problem[] } {
  const own = heading?.entry;
  const { lines, closed } = takeClosedMark(heading?.lines ?? []);
  const sections = readSections(lines);
  const read = readItemTexts(sections, paper.isMinutes);
  const listedAnnexes = readAnnexes(sections.filter(({ name }) => name === 'annexes'));
  const amended = readAmendments(read.recorded);
  const type = listed?.type ?? own?.type ?? null;
  const { outcome, codes } = readOutcome(read.texts.record, type, read.texts.recommendation, paper.board);
  const { title, bodyTitle, codes: titleCodes } = chooseTitle(listed, own);
  const item: AgendaItem = {
    number: first.number,
    title,
    ...present({
      bodyTitle,
      startsAt: listed?.startsAt ?? own?.startsAt,
      endsAt: listed?.endsAt ?? own?.endsAt,
      presenter: listed?.presenter ?? own?.presenter,
      closed: closed ?? own?.closed ?? listed?.closed,
    }),
    type,
    ...read.texts,
    otherSections: read.otherSections,
    annexes: listedAnnexes.annexes.map(({ annex }) => annex),
    ...(listedAnnexes.none ? { noAnnexes: true as const } : {}),
    amendments: amended.amendments,
    outcome,
  };
  const recordLine = sections.find(({ name }) => name === 'record')?.line ?? first.line;
  return {
    read: {
      item,
      line: first.line,
      annexes: listedAnnexes.annexes,
      mentions: findMentions(sections),
      ...present({ adjournedAt: read.adjournedAt }),
    },
    problems: [
      ...(heading?.problems ?? []),
      ...titleCodes.map((code) => problemAt(first.line, code)),
      ...compareHeadings(listed, own),
      ...read.problems,
      ...listedAnnexes.problems,
      ...amended.problems,
      ...codes.map((code) => problemAt(recordLine, code)),
    ],
  };
}

/** "LUKKET PUNKT" on a line of its own under the heading. */
function takeClosedMark(lines: readonly Line[]): { lines: Line[]; closed?: boolean } {
  const at = lines.findIndex(({ text }) => text !== '');
  const [, word] = /^\(?(lukket|åbent)(?: punkt)?\)?[.:]?$/i.exec(lines[at]?.text ?? '') ?? [];
  if (word === undefined) return { lines: [...lines] };
  return { lines: lines.slice(at + 1), closed: word.toLowerCase() === 'lukket' };
}

function compareHeadings(listed: Entry | undefined, own: Entry | undefined): Problem[] {
  if (!listed || !own) return [];
  const typesDiffer = listed.type !== null && own.type !== null && listed.type !== own.type;
  const presentersDiffer =
    listed.presenter !== undefined && own.presenter !== undefined && listed.presenter !== own.presenter;
  return [
    ...(typesDiffer ? [problemAt(own.line, 'type-differs')] : []),
    ...(presentersDiffer ? [problemAt(own.line, 'presenter-differs')] : []),
  ];
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value: an absent field is absent, not undefined, so that a stored meeting equals the read one. */
function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
