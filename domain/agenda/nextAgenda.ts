import type { LocalDate } from '../calendar/calendar';
import type { AgendaItem, ItemNumber, Meeting } from './meeting';
import { nextItemNumber, type UsedNumber } from './nextItemNumber';
import { sameTitle } from './paper/sameTitle';

/**
 * What an item of the next agenda is about: a case to be decided, or decisions to be told of, one item for each
 * outcome.
 */
export type About = 'decision' | 'approved' | 'notApproved';

/** An item of the next agenda with the cases it is about: one case, or all those approved (or not) since the last. */
export interface NextItem<T> {
  number: ItemNumber;
  about: About;
  cases: T[];
}

/**
 * The items that wait for a board's next agenda, under the next free numbers of the year: first each case to be decided, in
 * the order they came; then one item for all that were approved, and one for those that were not.
 */
export function nextItems<T extends { about: About }>(
  board: string,
  year: number,
  meetings: readonly Meeting[],
  waiting: readonly T[],
): NextItem<T>[] {
  const about = (wanted: About) => waiting.filter((one) => one.about === wanted);
  const told = (['approved', 'notApproved'] as const).map((outcome) => about(outcome));
  const groups = [...about('decision').map((one) => [one]), ...told];
  const used: UsedNumber[] = meetings.flatMap(({ items }) => items.map(({ number }) => ({ board, number })));
  return groups.flatMap((cases) => {
    const [first] = cases;
    if (first === undefined) return [];
    const number = nextItemNumber(board, year, used);
    used.push({ board, number });
    return [{ number, about: first.about, cases }];
  });
}

/** What waits, as an imported paper is compared with it. */
export interface Carried {
  kind: 'information' | 'decision';
  title: string;
  decision: string | null;
  /** The date it began to wait. */
  since: LocalDate;
}

const INFORMS = /skriftlige? procedure|written procedure/i;

/**
 * Whether something that waits stands on this meeting's agenda: under its own title, or among the decisions an item about
 * written procedures tells of. Such an item that names no decision tells of all. An earlier meeting says nothing of it.
 */
export function standsOn(meeting: Meeting, carried: Carried): boolean {
  if (meeting.date < carried.since) return false;
  return meeting.items.some((item) => {
    if (sameTitle(item.title, carried.title) || sameTitle(item.bodyTitle ?? '', carried.title)) return true;
    if (carried.kind === 'decision' || !INFORMS.test(item.title)) return false;
    const named = decisionsNamed(item);
    return named.length === 0 || (carried.decision !== null && named.includes(carried.decision));
  });
}

function decisionsNamed(item: AgendaItem): string[] {
  const { recommendation, record, caseStatement, issue, solution, nextSteps, otherSections } = item;
  const texts = [recommendation, record, caseStatement, issue, solution, nextSteps];
  return [...texts, ...otherSections.map(({ text }) => text)].flatMap(
    (text) => text?.match(/\b\d{4}-\d{1,4}\b(?!-)/g) ?? [],
  );
}
