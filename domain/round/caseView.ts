import type { Board } from '../board/board';
import { workingDaysBetween } from '../calendar/addWorkingDays';
import { localMoment } from '../calendar/localMoment';
import type { Instant, SeatId } from '../ids';
import { accountForSeats, type Unanswered, unansweredOf } from './accountForSeats';
import type { Choice } from './choice';
import { isAsked, missingChairs } from './confirmation';
import { type CorrectionState, correctionState, type Ruling, rulingOn } from './correction';
import { countedSeats, figuresOf, verdictBy } from './endCase';
import type { Recorded } from './onBehalf';
import { owing } from './owing';
import { type AwaitingRound, type Ending, isSealed, type SealedRound, type SentRound } from './round';
import {
  type Answer,
  answerNumber,
  isOut,
  isUnconfirmed,
  type Recusal,
  type SeatInCase,
  steppedOut,
} from './seat';
import { isHandedTo } from './standIn';
import type { Tally } from './tally';
import { isOutcomeFixed } from './toRemind';
import { type TurningPoint, turningPoints } from './turningPoints';
import { type Verdict, verdictOf } from './verdict';

/** Whose eyes a case is shown to. A channel is read by everyone in it, so it gets title, deadline and counts. */
export type Viewer =
  | { kind: 'channel' }
  | { kind: 'member' | 'chair' | 'observer' | 'contact' | 'substitute'; seatId: SeatId }
  | { kind: 'secretariat' };

/** One line of the list of seats; `choice` is null when the seat has not answered or its answer may not be shown. */
export interface SeatLine {
  seatId: SeatId;
  body: string;
  personName: string;
  chair: boolean;
  votes: boolean;
  /** Names of the seat's contact persons, for the secretariat alone. */
  contacts: string[];
  /** The seat's substitute on today's roster, for those who run the case. */
  substitute: string | null;
  /** The substitute who answers for the seat in this case; null while the member does. */
  handedTo: string | null;
  /** The substitute who gave the answer; null where there is none, or it is the member's. */
  answeredBy: string | null;
  /** `reported`: it takes no part while a possible disqualification is settled. A chair who stepped out later stands as counted. */
  state: 'answered' | 'outstanding' | 'reported' | 'recused' | 'observer';
  choice: Choice | null;
  comment: string;
  /** The seat's corrections to minutes, which the comment holds; null where it has none or they are not for this viewer. */
  correction: { state: CorrectionState; answer: number; reason: string; other: string | null } | null;
  /** The answer was recorded by the secretariat: whether the member has confirmed it, and, for the secretariat alone, how it came. */
  recorded: { confirmed: boolean; how: Recorded | null } | null;
  /** The member has said that a recorded answer is not his; `late`: after the deadline, so that it counted. */
  disputed: 'inTime' | 'late' | null;
  /** Once the case is decided: what came of a seat without an answer in the count; null as long as answers are not shown. */
  unanswered: Unanswered | null;
  /** The earlier version an outstanding seat answered; null when it has answered none. */
  earlierVersion: number | null;
  /** The question of the seat's disqualification: the number of the report, and the ground once it is settled so. */
  recusal: {
    status: Recusal['status'];
    reported: number;
    by: 'self' | 'secretariat' | null;
    ground: number | null;
    /** How and when the board decided it; null where the chairs did, or nobody has yet. */
    byBoard: string | null;
  } | null;
}

/** A sent case as one viewer may see it. Everything here may be shown to that viewer, and nothing else reaches a card. */
export interface CaseView {
  /** A substitute to whom the case is handed over reads it as the member he answers for. */
  viewer: Exclude<Viewer['kind'], 'substitute'> | 'recused';
  now: Instant;
  board: Pick<Board, 'id' | 'name' | 'shortName' | 'language' | 'calendar'>;
  round: SentRound;
  /** Working days from today to the deadline's date; 0 on the last day, negative never. */
  workingDaysLeft: number;
  /** Null for a recused member: he may know that the case exists, and no counts. */
  figures: Tally | null;
  /** Who stands where; null where names are not for this viewer. */
  seats: SeatLine[] | null;
  /** The viewer's own seat, when it has one. */
  mine: {
    seatId: SeatId;
    body: string;
    answer: Answer | null;
    previous: Answer | null;
    /** A recorded answer the viewer has said is not his. */
    disputed?: Answer | undefined;
    answers: number;
    recusal: Recusal | null;
    /** The seat's substitute, where the rules of the case allow one, and whether it is he who answers now. */
    substitute: { name: string; answers: boolean } | null;
    /** Where the viewer's own corrections stand, and why; `ruling` is null while nobody has ruled on them. */
    correction: { state: CorrectionState; ruling: Ruling | null } | null;
  } | null;
  /** The seat a contact person reads for, and whether it has answered; absent for everyone else. */
  contactOf?: { body: string; personName: string; votes: boolean; answered: boolean };
  /** For whom a substitute reads the case; `out`: why there is nothing to answer. Absent for everyone else. */
  standsInFor?: { body: string; personName: string; name: string; out: 'takenBack' | 'seat' | null };
  /** What the case would come to if nobody else answered; null when it is closed or not for this viewer. */
  ifNobodyElse: Verdict | null;
  /** What the case would come to if it were closed now; null as `ifNobodyElse`. */
  ifClosedNow: Verdict | null;
  /** Whether those missing can still change the outcome, and how; null as `ifNobodyElse`. */
  outlook: { fixed: boolean; turning: TurningPoint[] } | null;
  /** Null while the case is in progress, and until the result may be told to this viewer. */
  ending: Ending | null;
  /** Whether the result waits for this viewer's confirmation. */
  confirms: boolean;
}

/** What `viewer` may see of a case at `now`. */
export function caseView(
  board: Board,
  round: SentRound,
  seats: readonly SeatInCase[],
  viewer: Viewer,
  now: Instant,
): CaseView {
  const own = 'seatId' in viewer ? (seats.find((seat) => seat.seatId === viewer.seatId) ?? null) : null;
  const standsInFor = own !== null && viewer.kind === 'substitute' ? standIn(board, own) : undefined;
  const out = own !== null && (isOut(own) || (standsInFor !== undefined && standsInFor.out !== null));
  const runs = viewer.kind === 'chair' || viewer.kind === 'secretariat';
  const told = (round.status === 'closed' && now >= round.tellAt) || (isSealed(round) && runs && !out);
  const shown = round.rules.namesShown.value;
  const toBoard = shown === 'atOnce' || (shown === 'afterClose' && told);
  const namesOpen = !out && viewer.kind !== 'channel' && (runs || toBoard);
  const answersOpen = !out && viewer.kind !== 'channel' && (toBoard || viewer.kind === 'secretariat');
  const figures = figuresOf(round.rules, seats);
  const accounts = told && answersOpen && isSealed(round) ? accountsOf(round, seats) : new Map();
  return {
    viewer: out ? 'recused' : viewer.kind === 'substitute' ? 'member' : viewer.kind,
    now,
    board: {
      id: board.id,
      name: board.name,
      shortName: board.shortName,
      language: board.language,
      calendar: board.calendar,
    },
    // A version that is being prepared is for its form alone.
    round: { ...round, amending: null },
    workingDaysLeft: daysLeft(board, round, now),
    figures: out ? null : figures,
    seats: namesOpen
      ? inRosterOrder(board, seats).map((seat) =>
          lineOf(seat, seats, accounts, namesAround(board, seat, viewer), {
            choice: answersOpen,
            comment: answersOpen || runs,
            how: viewer.kind === 'secretariat',
          }),
        )
      : null,
    ...(own === null || viewer.kind !== 'contact' ? {} : { contactOf: heldBy(own) }),
    ...(standsInFor === undefined ? {} : { standsInFor }),
    mine:
      own === null || viewer.kind === 'contact' || (standsInFor !== undefined && out)
        ? null
        : {
            seatId: own.seatId,
            body: own.body,
            answer: own.answer,
            previous: own.previous,
            disputed: own.disputed,
            answers: answerNumber(own),
            recusal: own.recusal,
            substitute: substituteOf(board, round, own),
            correction: ownCorrection(own, seats),
          },
    ...(round.status === 'open' && runs && !out
      ? {
          ifNobodyElse: verdictOf(round.rules, figures),
          ifClosedNow: verdictBy('closedEarly', round.rules, seats),
          outlook: {
            fixed: owing(round.rules, seats).length > 0 && isOutcomeFixed(round, seats),
            turning: turningPoints(round.rules, countedSeats(seats)),
          },
        }
      : { ifNobodyElse: null, ifClosedNow: null, outlook: null }),
    ending: told && isSealed(round) ? round.ending : null,
    confirms: round.status === 'awaitingConfirmation' && runs && !out && waitsFor(round, viewer),
  };
}

function waitsFor(round: AwaitingRound, viewer: Viewer): boolean {
  if (viewer.kind === 'secretariat') return isAsked(round, null);
  return 'seatId' in viewer && missingChairs(round).includes(viewer.seatId);
}

function daysLeft(board: Board, round: SentRound, now: Instant): number {
  const today = localMoment(board.calendar, now).date;
  return today >= round.deadline.localDate
    ? 0
    : workingDaysBetween(board.calendar, today, round.deadline.localDate);
}

// The board's own order at the table; whoever has left it since stands last.
function inRosterOrder(board: Board, seats: readonly SeatInCase[]): SeatInCase[] {
  const place = new Map(board.seats.map((seat, i) => [seat.id, i]));
  const of = (seat: SeatInCase) => place.get(seat.seatId) ?? board.seats.length;
  return [...seats].sort((a, b) => of(a) - of(b));
}

// Chairs read comments as they come, for a comment may need an answer; how a seat voted follows the board's rule on names.
function lineOf(
  seat: SeatInCase,
  seats: readonly SeatInCase[],
  accounts: ReadonlyMap<SeatId, Unanswered | null>,
  around: Pick<SeatLine, 'contacts' | 'substitute'>,
  shown: { choice: boolean; comment: boolean; how: boolean },
): SeatLine {
  const { seatId, body, personName, chair, answer, previous } = seat;
  return {
    seatId,
    body,
    personName,
    chair,
    votes: seat.vote,
    ...around,
    handedTo: seat.handover?.name ?? null,
    answeredBy: answer?.substitute ?? null,
    state: stateOf(seat),
    recusal: questionOf(seat),
    choice: shown.choice ? (answer?.choice ?? null) : null,
    comment: shown.comment ? (answer?.comment ?? '') : '',
    correction: shown.comment ? correctionOf(seat, seats) : null,
    recorded:
      answer === null || answer.onBehalf === null
        ? null
        : { confirmed: !isUnconfirmed(answer), how: shown.how ? answer.onBehalf : null },
    disputed: disputeOf(seat),
    unanswered: accounts.get(seatId) ?? null,
    earlierVersion: answer === null ? (previous?.version ?? null) : null,
  };
}

function accountsOf(round: SealedRound, seats: readonly SeatInCase[]): Map<SeatId, Unanswered | null> {
  if (round.ending.kind !== 'decided') return new Map();
  const accounts = accountForSeats(round.rules, seats, round.ending.cause);
  return new Map(accounts.map((account) => [account.seatId, unansweredOf(account)]));
}

function ownCorrection(seat: SeatInCase, seats: readonly SeatInCase[]) {
  const state = correctionState(seat, seats);
  return state === null ? null : { state, ruling: rulingOn(seat) };
}

function correctionOf(seat: SeatInCase, seats: readonly SeatInCase[]): SeatLine['correction'] {
  const state = correctionState(seat, seats);
  if (state === null || seat.answer === null) return null;
  const ruling = rulingOn(seat);
  const other = ruling?.kind === 'contradicts' && state === 'contradicting' ? ruling.other : null;
  return {
    state,
    answer: seat.answer.n,
    reason: ruling?.kind === 'rejected' ? ruling.reason : '',
    other: seats.find(({ seatId }) => seatId === other)?.body ?? null,
  };
}

function namesAround(
  board: Board,
  { seatId }: SeatInCase,
  { kind }: Viewer,
): Pick<SeatLine, 'contacts' | 'substitute'> {
  const seat = board.seats.find(({ id }) => id === seatId);
  const runs = kind === 'secretariat' || kind === 'chair';
  return {
    contacts: kind === 'secretariat' ? (seat?.contacts.map(({ name }) => name) ?? []) : [],
    substitute: runs ? (seat?.substitute?.name ?? null) : null,
  };
}

function substituteOf(
  board: Board,
  { rules }: SentRound,
  { seatId, handover }: SeatInCase,
): NonNullable<CaseView['mine']>['substitute'] {
  if (handover !== null) return { name: handover.name, answers: true };
  const name = board.seats.find(({ id }) => id === seatId)?.substitute?.name;
  return name === undefined || rules.substitutes.value !== 'allowed' ? null : { name, answers: false };
}

// Whose name it is, where the case is not his, is the roster's.
function standIn(board: Board, seat: SeatInCase): NonNullable<CaseView['standsInFor']> {
  const { body, personName, handover } = seat;
  const substitute = board.seats.find(({ id }) => id === seat.seatId)?.substitute;
  const out = isHandedTo(seat, substitute) ? (isOut(seat) ? 'seat' : null) : 'takenBack';
  return { body, personName, name: handover?.name ?? substitute?.name ?? '', out };
}

function stateOf(seat: SeatInCase): SeatLine['state'] {
  if (seat.recusal?.status === 'reported' && !steppedOut(seat)) return 'reported';
  if (seat.recused) return 'recused';
  if (!seat.vote) return 'observer';
  return seat.answer === null ? 'outstanding' : 'answered';
}

function heldBy({
  body,
  personName,
  vote,
  answer,
  handover,
}: SeatInCase): NonNullable<CaseView['contactOf']> {
  return { body, personName: handover?.name ?? personName, votes: vote, answered: answer !== null };
}

// Once the seat has answered anew, that it rejected another answer is of no use to anyone.
function disputeOf({ answer, disputed }: SeatInCase): SeatLine['disputed'] {
  if (disputed === undefined) return null;
  if (answer === null) return 'inTime';
  return answer.n === disputed.n ? 'late' : null;
}

// How the seat had answered stays out: the list names grounds and numbers, never an answer that was set aside.
function questionOf({ recusal }: SeatInCase): SeatLine['recusal'] {
  if (recusal === null) return null;
  const { status, event: reported } = recusal;
  const by = recusal.status === 'reported' ? recusal.by : null;
  const ground = recusal.status === 'disqualified' ? recusal.ground : null;
  const byBoard = recusal.status === 'reported' ? null : (recusal.byBoard ?? null);
  return { status, reported, by, ground, byBoard };
}

/**
 * The view of someone who has just pressed, made from that seat alone: a reply waits for no other seat's row, so it
 * shows no counts.
 */
export function ownView(
  board: Board,
  round: SentRound,
  seat: SeatInCase,
  viewer: Viewer,
  now: Instant,
): CaseView {
  return {
    ...caseView(board, round, [seat], viewer, now),
    figures: null,
    seats: null,
    ifNobodyElse: null,
    ifClosedNow: null,
  };
}
