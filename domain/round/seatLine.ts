import type { Board } from '../board/board';
import { laterBy } from '../calendar/localMoment';
import type { Instant, SeatId } from '../ids';
import { accountForSeats, type Unanswered, unansweredOf } from './accountForSeats';
import type { Choice } from './choice';
import { type CorrectionState, correctionState, rulingOn } from './correction';
import type { Recorded } from './onBehalf';
import { isSealed, type SentRound } from './round';
import { isUnconfirmed, type Recusal, type SeatInCase, steppedOut } from './seat';
import type { Viewer } from './viewer';

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
  /**
   * `reported`: it takes no part while a possible disqualification is settled. A chair who stepped out later stands
   * as counted.
   */
  state: 'answered' | 'outstanding' | 'reported' | 'recused' | 'observer';
  choice: Choice | null;
  comment: string;
  /** The seat's corrections to minutes, which the comment holds; null where it has none or they are not for this viewer. */
  correction: { state: CorrectionState; answer: number; reason: string; other: string | null } | null;
  /**
   * The answer was recorded by the secretariat: whether the member has confirmed it, and, for the secretariat alone,
   * how it came.
   */
  recorded: { confirmed: boolean; how: Recorded | null } | null;
  /** The member has said that a recorded answer is not his; `late`: after the deadline, so that it counted. */
  disputed: 'inTime' | 'late' | null;
  /** The version in force has not come to a member who owes an answer, a while after it was sent; for those who run the case. */
  unreached: boolean;
  /** When the text of an e-mail was made for the seat, of the version in force, and by whom; for the secretariat alone. */
  mail: { at: Instant; by: string | null } | null;
  /**
   * Once the case is decided: what came of a seat without an answer in the count; null as long as answers are not
   * shown.
   */
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

/**
 * How much of a seat's answer its line shows. `how`: in what way a recorded answer came; `account`: what its silence
 * came to.
 */
export interface ShownOfSeats {
  choice: boolean;
  comment: boolean;
  how: boolean;
  account: boolean;
  now: Instant;
}

/** The seats of a case as lines, in the board's own order at the table; whoever has left it since stands last. */
export function seatLines(
  board: Board,
  round: SentRound,
  seats: readonly SeatInCase[],
  viewer: Viewer,
  shown: ShownOfSeats,
): SeatLine[] {
  const accounts = shown.account ? accountsOf(round, seats) : new Map<SeatId, Unanswered | null>();
  return inRosterOrder(board, seats).map((seat) =>
    lineOf(
      seat,
      seats,
      accounts,
      { ...namesAround(board, seat, viewer), ...comesTo(board, round, seat, viewer, shown.now) },
      shown,
    ),
  );
}

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
  around: Pick<SeatLine, 'contacts' | 'substitute' | 'unreached' | 'mail'>,
  shown: ShownOfSeats,
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

function accountsOf(round: SentRound, seats: readonly SeatInCase[]): Map<SeatId, Unanswered | null> {
  if (!isSealed(round) || round.ending.kind !== 'decided') return new Map();
  const accounts = accountForSeats(round.rules, seats, round.ending.cause);
  return new Map(accounts.map((account) => [account.seatId, unansweredOf(account)]));
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

// Cards are on their way for a while: until then nobody is missed.
const ON_ITS_WAY_MS = 15 * 60 * 1000;

function comesTo(
  board: Board,
  round: SentRound,
  seat: SeatInCase,
  { kind }: Viewer,
  now: Instant,
): Pick<SeatLine, 'unreached' | 'mail'> {
  if (kind !== 'secretariat' && kind !== 'chair') return { unreached: false, mail: null };
  const { mailed } = seat;
  const sent = round.amended?.at ?? round.openedAt;
  const owes = round.status === 'open' && stateOf(seat) === 'outstanding';
  const secretary = board.secretariat.find(({ person }) =>
    person.identities.some(
      (own) => own.tenantId === mailed?.by.tenantId && own.objectId === mailed.by.objectId,
    ),
  );
  return {
    unreached: owes && !seat.reached && now > laterBy(sent, ON_ITS_WAY_MS),
    mail:
      mailed?.version === round.version && kind === 'secretariat'
        ? { at: mailed.at, by: secretary?.person.name ?? null }
        : null,
  };
}

function stateOf(seat: SeatInCase): SeatLine['state'] {
  if (seat.recusal?.status === 'reported' && !steppedOut(seat)) return 'reported';
  if (seat.recused) return 'recused';
  if (!seat.vote) return 'observer';
  return seat.answer === null ? 'outstanding' : 'answered';
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
