import type { Board } from '../board/board';
import type { Instant, SeatId } from '../ids';
import { isAsked, missingChairs } from './confirmation';
import { type CorrectionState, correctionState, type Ruling, rulingOn } from './correction';
import { countedSeats, figuresOf, verdictBy } from './endCase';
import { owing } from './owing';
import { type AwaitingRound, type Ending, isSealed, type SentRound } from './round';
import { type Answer, answerNumber, isOut, type Recusal, type SeatInCase } from './seat';
import { type SeatLine, seatLines } from './seatLine';
import { shownRound } from './shownRound';
import { isHandedTo } from './standIn';
import type { Tally } from './tally';
import { isOutcomeFixed } from './toRemind';
import { type TurningPoint, turningPoints } from './turningPoints';
import { type Verdict, verdictOf } from './verdict';
import type { Viewer } from './viewer';

/** A sent case as one viewer may see it. Everything here may be shown to that viewer, and nothing else reaches a card. */
export interface CaseView {
  /** A substitute to whom the case is handed over reads it as the member he answers for. */
  viewer: Exclude<Viewer['kind'], 'substitute'> | 'recused';
  now: Instant;
  board: Pick<Board, 'id' | 'name' | 'shortName' | 'language' | 'calendar' | 'journalSystem'>;
  round: SentRound;
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
  return {
    viewer: out ? 'recused' : viewer.kind === 'substitute' ? 'member' : viewer.kind,
    now,
    board: {
      id: board.id,
      name: board.name,
      shortName: board.shortName,
      language: board.language,
      calendar: board.calendar,
      journalSystem: board.journalSystem,
    },
    round: shownRound(round, out || viewer.kind === 'channel'),
    figures: out ? null : figures,
    seats: namesOpen
      ? seatLines(board, round, seats, viewer, {
          choice: answersOpen,
          comment: answersOpen || runs,
          how: viewer.kind === 'secretariat',
          account: told && answersOpen,
          now,
        })
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
    ending: told && isSealed(round) ? shownRound(round, out || viewer.kind === 'channel').ending : null,
    confirms: round.status === 'awaitingConfirmation' && runs && !out && waitsFor(round, viewer),
  };
}

function waitsFor(round: AwaitingRound, viewer: Viewer): boolean {
  if (viewer.kind === 'secretariat') return isAsked(round, null);
  return 'seatId' in viewer && missingChairs(round).includes(viewer.seatId);
}

function ownCorrection(seat: SeatInCase, seats: readonly SeatInCase[]) {
  const state = correctionState(seat, seats);
  return state === null ? null : { state, ruling: rulingOn(seat) };
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

function heldBy({
  body,
  personName,
  vote,
  answer,
  handover,
}: SeatInCase): NonNullable<CaseView['contactOf']> {
  return { body, personName: handover?.name ?? personName, votes: vote, answered: answer !== null };
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
