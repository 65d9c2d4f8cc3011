import type { BoardCalendar } from '../calendar/calendar';
import { compareProposals } from '../round/compareProposals';
import { countedSeats } from '../round/endCase';
import type { Happening, RoundEvent } from '../round/events';
import { fingerprint } from '../round/fingerprint';
import { pinned } from '../round/proposal';
import { recompute, replay } from '../round/replay';
import type { ClosedRound } from '../round/round';
import { type Answer, type SeatInCase, setAside } from '../round/seat';
import { appendEnded } from './appendEnded';
import { coveredBy, isRecordOf, type WholeRecord } from './caseRecord';
import { decisionNumber } from './decisionNumber';
import type { EndedEntry, VoidedEntry } from './entry';

/** What does not hold about an entry and the case it is of. */
export type CaseFault =
  /** A row of the case is not as Votum writes it. */
  | 'rows'
  /** What happened to the case is not what had happened when it was entered, or does not tell of its end. */
  | 'events'
  /** The case ended otherwise, on other words or another day, than the entry says. */
  | 'case'
  /** The outcome is not the one that its events and rules give. */
  | 'outcome'
  /** The case's own row says otherwise than its events or the register. */
  | 'header'
  /** A seat's row says otherwise than its events. */
  | 'seats';

/** What of the case is still to be written: the work that does it has not come to its end. */
export interface Waiting {
  entering: boolean;
}

/**
 * Holds an entry against everything its case is stored as, and the outcome against the one computed again from the events by
 * the engine it names (design, invariants 5 and 10).
 * @param voidedBy the entry that annuls it, where there is one.
 */
export function checkCase(
  entry: EndedEntry,
  { round, seats, events, unreadable }: WholeRecord,
  voidedBy: VoidedEntry | null,
  { entering }: Waiting,
  calendar: BoardCalendar,
): CaseFault | null {
  if (unreadable.length > 0) return 'rows';
  const happened = inOrder(coveredBy(entry.record, events).map(({ event }) => event));
  const replayed = replay(happened.map(({ happening }) => happening));
  if (!isRecordOf(entry.record, events) || replayed === null) return 'events';
  if (round?.status !== 'closed') return 'header';
  const { proposal, ending, version, rules } = replayed;
  const dated = endedAt(happened, ending.kind === 'decided');
  // The entry as it would be made of the events alone.
  const told: ClosedRound = { ...round, ...dated, deadline: { ...round.deadline, at: deadlineOf(happened) } };
  const from = { ...told, ending, rules, proposal, version, fingerprint: fingerprint(pinned(proposal)) };
  const { entry: again } = appendEnded(null, from, entry.record, calendar);
  if (!same(factsOf(again), factsOf(entry)) || (again.number === null) !== (entry.number === null))
    return 'case';
  if (
    ending.kind === 'decided' &&
    !same(recompute(happened.map((one) => one.happening)) ?? {}, ending.verdict)
  )
    return 'outcome';
  const all = inOrder(events.map(({ event }) => event));
  if (!sameHeader(round, from) || !entersRightly(round, entry, all, entering)) return 'header';
  if (!voidsRightly(round, entry, voidedBy, all) || !journalsRightly(round, all)) return 'header';
  return seatsAgree(seats, all) ? null : 'seats';
}

// What an entry says of its case, whatever its number and place.
function factsOf({ position: _p, previous: _b, hash: _h, number: _n, ...facts }: EndedEntry): object {
  return facts;
}

function sameHeader(round: ClosedRound, from: ClosedRound): boolean {
  const of = (one: ClosedRound) => ({
    kind: one.kind,
    ending: one.ending,
    rules: one.rules,
    version: one.version,
    fingerprint: one.fingerprint,
    openedAt: one.openedAt,
    closedAt: one.closedAt,
    deadline: one.deadline.at,
  });
  return same(of(round), of(from)) && compareProposals(round.proposal, from.proposal).length === 0;
}

/** Whether the case says of its entry what the register does; nothing yet, while that is being written. */
function entersRightly(
  { decision, entered }: ClosedRound,
  { number, position, hash }: EndedEntry,
  all: readonly RoundEvent[],
  entering: boolean,
): boolean {
  const named = number === null ? null : decisionNumber(number);
  const events = ofKind(all, 'registered');
  if (entered === null) return entering && decision === null && events.length === 0;
  const [told, ...more] = events;
  if (told === undefined || more.length > 0) return false;
  return [
    { decision, ...entered },
    { decision: told.decision, position: told.position, hash: told.hash },
  ].every((one) => same(one, { decision: named, position, hash }));
}

/** Whether case, event and register agree on whether it is annulled. The case says so first, and the register after it. */
function voidsRightly(
  { voided, decision }: ClosedRound,
  { hash }: EndedEntry,
  by: VoidedEntry | null,
  all: readonly RoundEvent[],
): boolean {
  const [told, ...more] = ofKind(all, 'decisionVoided');
  if (voided === null) return told === undefined && by === null;
  if (told === undefined || more.length > 0) return false;
  const entered = by === null || same({ reason: by.reason, by: by.by, at: by.at }, voided);
  return entered && same(told.voided, voided) && told.hash === hash && told.decision === decision;
}

function journalsRightly({ journal }: ClosedRound, all: readonly RoundEvent[]): boolean {
  const latest = all.findLast(({ happening }) => happening.kind === 'journalised');
  if (journal === null) return latest === undefined;
  const { event, ...receipt } = journal;
  const told = latest?.happening;
  return told?.kind === 'journalised' && latest?.n === event && same(told.journal, receipt);
}

/** Whether the seats say of themselves, and of their answers, what their events do. */
function seatsAgree(seats: readonly SeatInCase[], all: readonly RoundEvent[]): boolean {
  const happenings = all.map(({ happening }) => happening);
  const opened = happenings.find((happening) => happening.kind === 'opened');
  const replayed = replay(happenings);
  if (opened === undefined || replayed === null) return false;
  const rows = opened.seats.flatMap(({ seatId }) => seats.find((seat) => seat.seatId === seatId) ?? []);
  if (rows.length !== opened.seats.length || rows.length !== seats.length) return false;
  const asOpened = opened.seats.every(({ body, vote, chair }, i) => {
    const row = rows[i];
    return row?.body === body && row.vote === vote && row.chair === chair && row.sealed;
  });
  return (
    asOpened &&
    same(countedSeats(rows), replayed.seats) &&
    rows.every((row) => answersOf(row).every((answer) => isGiven(row, answer, happenings)))
  );
}

function answersOf(seat: SeatInCase): Answer[] {
  return [seat.answer, seat.previous, seat.disputed ?? null, setAside(seat)].filter((one) => one !== null);
}

function isGiven({ seatId }: SeatInCase, answer: Answer, happenings: readonly Happening[]): boolean {
  const { n, version, choice, comment } = answer;
  return happenings.some(
    (one) =>
      one.kind === 'answered' &&
      one.stream === seatId &&
      same(
        { n: one.answer, version: one.version, choice: one.choice, comment: one.comment },
        { n, version, choice, comment },
      ),
  );
}

/** When a case was sent out and closed, as its events have it. A result that waited for the chairs was closed when it was sealed. */
function endedAt(happened: readonly RoundEvent[], decided: boolean): { openedAt: string; closedAt: string } {
  const at = (kind: Happening['kind']) => happened.find(({ happening }) => happening.kind === kind)?.at;
  const closed = at('closed') ?? '';
  return {
    openedAt: at('opened') ?? '',
    closedAt: (decided ? at('confirmationAsked') : undefined) ?? closed,
  };
}

function deadlineOf(happened: readonly RoundEvent[]): string {
  return happened.reduce((at, { happening }) => {
    if (happening.kind === 'extended') return happening.to;
    return happening.kind === 'opened' || happening.kind === 'amended' ? happening.deadline.at : at;
  }, '');
}

function ofKind<K extends Happening['kind']>(
  events: readonly RoundEvent[],
  kind: K,
): Extract<Happening, { kind: K }>[] {
  const isKind = (happening: Happening): happening is Extract<Happening, { kind: K }> =>
    happening.kind === kind;
  return events.map(({ happening }) => happening).filter(isKind);
}

/** Events of one stream in the order of their numbers; the streams one after the other. */
function inOrder(events: readonly RoundEvent[]): RoundEvent[] {
  return [...events].sort((a, b) => a.n - b.n);
}

function same(one: object, other: object): boolean {
  return fingerprint(one) === fingerprint(other);
}
