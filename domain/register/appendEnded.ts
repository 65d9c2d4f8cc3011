import type { BoardCalendar } from '../calendar/calendar';
import { localDate } from '../calendar/localMoment';
import { boardOf } from '../ids';
import type { ClosedRound } from '../round/round';
import { isApproval, isDecision } from '../round/verdict';
import type { CaseRecord } from './caseRecord';
import { type Chained, chained, headAt } from './chained';
import type { EndedEntry, RegisterHead } from './entry';

/**
 * Whether the ending of a case gets a number, by its frozen rules: a decision either way, or every ending. The others are
 * only listed.
 */
export function getsNumber({ ending, rules }: Pick<ClosedRound, 'ending' | 'rules'>): boolean {
  const isDecided = ending.kind === 'decided' && isDecision(ending.verdict.outcome);
  return isDecided || rules.numbered.value === 'everyEnding';
}

/**
 * The date a case was decided on, in the board's zone: a case sealed half a minute past midnight was decided the day
 * before. One that ended without its votes is dated when it ended.
 */
export function dateDecided(
  { closedAt, deadline, ending }: Pick<ClosedRound, 'closedAt' | 'deadline' | 'ending'>,
  calendar: BoardCalendar,
): string {
  return localDate(calendar, ending.kind === 'decided' && closedAt > deadline.at ? deadline.at : closedAt);
}

/** The entry of a case that has ended, and the register's new head. Numbered in the year of its date. */
export function appendEnded(
  head: RegisterHead | null,
  round: ClosedRound,
  record: CaseRecord,
  calendar: BoardCalendar,
): { head: RegisterHead; entry: EndedEntry } {
  const date = dateDecided(round, calendar);
  const year = Number(date.slice(0, 4));
  const told: Omit<EndedEntry, Chained> = {
    schema: 1,
    kind: 'ended',
    boardId: boardOf(round.id),
    number: getsNumber(round) ? { year, seq: (head?.counters[year] ?? 0) + 1 } : null,
    roundId: round.id,
    title: round.proposal.title,
    question: round.proposal.question,
    item: round.proposal.item,
    ...(round.kind === 'minutes' ? { minutesOf: round.minutesOf } : {}),
    ending: round.ending,
    openedAt: round.openedAt,
    closedAt: round.closedAt,
    date,
    version: round.version,
    fingerprint: round.fingerprint,
    record,
    ...(replaces(round) ? { replaces: round.proposal.replaces } : {}),
  };
  const entry = chained(head, told);
  return { entry, head: headAt(head, entry) };
}

// Only an approval takes the place of anything.
function replaces({ ending, proposal }: ClosedRound): boolean {
  return ending.kind === 'decided' && isApproval(ending.verdict.outcome) && proposal.replaces.length > 0;
}
