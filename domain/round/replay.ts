import type { SeatId } from '../ids';
import type { CaseRules } from './caseRules';
import type { Choice } from './choice';
import { correctionState, type Ruling } from './correction';
import { engineOf } from './engines';
import type { Happening } from './events';
import type { Proposal } from './proposal';
import type { Ending } from './round';
import type { CountedSeat } from './tally';
import type { Verdict } from './verdict';

/** What the events of a case tell when they are read one after the other, and nothing else is looked at. */
export interface Replayed {
  rules: CaseRules;
  version: number;
  fingerprint: string;
  proposal: Proposal;
  /** The voting seats, as they were counted, and in the same order which they are. */
  seats: CountedSeat[];
  seatIds: SeatId[];
  ending: Ending;
}

/** One seat while its own events are read. */
interface SeatSoFar {
  answer: GivenAnswer | null;
  setAside: GivenAnswer | null;
  ruling: Ruling | null;
  isReported: boolean;
  recused: boolean;
  reachedIn: number;
  /** The version the member had been reached in when the case was handed over; null while he answers himself. */
  memberReachedIn: number | null;
}
interface GivenAnswer {
  n: number;
  choice: Choice;
  version: number;
  unconfirmed: boolean;
}

/**
 * Reads a case back from its events (design, invariant 5). The events of one stream in the order of their numbers; which
 * stream comes first makes no difference, since an answer and a delivery name the version they belong to, and a seat is
 * sealed in the very transaction that closes its case. Null for a case that was not sent out, or has not ended.
 */
export function replay(happenings: readonly Happening[]): Replayed | null {
  const opened = happenings.find((happening) => happening.kind === 'opened');
  const closed = happenings.find((happening) => happening.kind === 'closed');
  if (opened === undefined || closed === undefined) return null;
  const amended = happenings.filter((happening) => happening.kind === 'amended');
  const reworded = happenings.filter(
    (happening) => happening.kind === 'amended' || happening.kind === 'corrected',
  );
  const words = {
    version: amended.at(-1)?.version ?? opened.version,
    fingerprint: reworded.at(-1)?.to ?? opened.fingerprint,
    proposal: reworded.at(-1)?.proposal ?? opened.proposal,
  };
  const read = opened.seats
    .filter((seat) => seat.vote)
    .map(({ seatId, chair, recused }) => {
      const own = happenings.filter((happening) => happening.stream === seatId);
      const seat = readSeat(own, recused);
      const answer = seat.answer?.version === words.version ? seat.answer : null;
      return { ...seat, answer, seatId, chair };
    });
  const seats = read.map(
    (seat): CountedSeat => ({
      chair: seat.chair,
      recused: seat.recused,
      // Whoever takes no part has not stayed silent.
      reached: seat.reachedIn === words.version && !seat.isReported && !seat.recused,
      choice: seat.answer?.choice ?? null,
      unconfirmed: seat.answer?.unconfirmed === true,
      correction: correctionState(seat, read),
    }),
  );
  return {
    rules: opened.rules,
    ...words,
    seats,
    seatIds: read.map(({ seatId }) => seatId),
    ending: closed.ending,
  };
}

/** The verdict a case came to, computed from its events alone by the engine it names; null where it ended without one. */
export function recompute(happenings: readonly Happening[]): Verdict | null {
  const replayed = replay(happenings);
  if (replayed === null || replayed.ending.kind !== 'decided') return null;
  const { ending, rules, seats } = replayed;
  return engineOf(ending.verdict.engine)(ending.cause, rules, seats);
}

function readSeat(own: readonly Happening[], recused: boolean): SeatSoFar {
  return own.reduce<SeatSoFar>(withHappening, {
    answer: null,
    setAside: null,
    ruling: null,
    isReported: false,
    recused,
    reachedIn: 0,
    memberReachedIn: null,
  });
}

function withHappening(seat: SeatSoFar, happening: Happening): SeatSoFar {
  switch (happening.kind) {
    case 'answered': {
      const { answer: n, choice, version, onBehalf } = happening;
      return { ...seat, answer: { n, choice, version, unconfirmed: onBehalf !== null } };
    }
    case 'answerConfirmed':
      return { ...seat, answer: seat.answer === null ? null : { ...seat.answer, unconfirmed: false } };
    case 'answerDisputed':
      // Too late it is kept and told, and counts nothing away.
      return happening.late ? seat : { ...seat, answer: null };
    case 'reached':
      return { ...seat, reachedIn: happening.version };
    case 'handedOver':
      return { ...seat, reachedIn: 0, memberReachedIn: seat.memberReachedIn ?? seat.reachedIn };
    case 'takenBack':
      return {
        ...seat,
        answer: happening.stoodDown?.answer == null ? seat.answer : null,
        reachedIn: seat.memberReachedIn ?? seat.reachedIn,
        memberReachedIn: null,
      };
    case 'correctionRuled':
      return { ...seat, ruling: happening.ruling };
    case 'recusalReported':
      if (happening.afterSealing === true) return seat;
      return { ...seat, answer: null, setAside: seat.answer, isReported: true };
    case 'recusalUndone':
      if (!seat.isReported) return seat;
      return { ...seat, answer: seat.setAside, setAside: null, isReported: false };
    case 'recusalDecided':
      return {
        ...seat,
        setAside: null,
        isReported: false,
        recused: happening.outcome === 'disqualified',
      };
    default:
      // What is said, asked or comes too late is never counted.
      return seat;
  }
}
