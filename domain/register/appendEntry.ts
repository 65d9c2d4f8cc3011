import type { BoardCalendar } from '../calendar/calendar';
import { localMoment } from '../calendar/localMoment';
import { boardOf } from '../ids';
import { fingerprint } from '../round/fingerprint';
import type { ClosedRound } from '../round/round';
import { isDecision } from '../round/verdict';
import { decisionNumber, type Entry, type RegisterHead } from './entry';

/** What the first entry follows on. */
export const FIRST = '0'.repeat(64);

/** Whether an ending is entered with a number: a decision either way. The others are listed with the case alone. */
export function isEntered(round: ClosedRound): boolean {
  const { ending } = round;
  return ending.kind === 'decided' && isDecision(ending.verdict.outcome);
}

/**
 * The register's next entry and its new head. The decision is dated the end of the period: a case sealed half a minute
 * past midnight was decided the day before, and is numbered in that day's year.
 */
export function appendEntry(
  head: RegisterHead | null,
  round: ClosedRound,
  calendar: BoardCalendar,
): { head: RegisterHead; entry: Entry; number: string } {
  const boardId = boardOf(round.id);
  const decidedAt = round.closedAt < round.deadline.at ? round.closedAt : round.deadline.at;
  const date = localMoment(calendar, decidedAt).date;
  const year = Number(date.slice(0, 4));
  const seq = (head?.counters[year] ?? 0) + 1;
  const body = {
    schema: 1 as const,
    boardId,
    year,
    seq,
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
    previous: head?.hash ?? FIRST,
  };
  const entry: Entry = { ...body, hash: fingerprint(body) };
  return {
    entry,
    number: decisionNumber(entry),
    head: {
      boardId,
      hash: entry.hash,
      entries: (head?.entries ?? 0) + 1,
      counters: { ...head?.counters, [year]: seq },
    },
  };
}
