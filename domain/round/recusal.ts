import { isPast } from '../calendar/deadline';
import type { Instant } from '../ids';
import type { CaseRules } from './caseRules';
import { figuresOf } from './endCase';
import type { Happening } from './events';
import { isSealed, type Round } from './round';
import { answerNumber, isEligible, type SeatInCase } from './seat';
import { quorumAtBest } from './weighVotes';

/** The grounds of disqualification: forvaltningsloven § 3, stk. 1, nr. 1-5. Nothing else about the reason is kept. */
export const GROUNDS = [1, 2, 3, 4, 5] as const;
export type Ground = (typeof GROUNDS)[number];

/** Longest text on how and when the board decided. */
export const BY_BOARD_LENGTH = 200;

type Step = { seat: SeatInCase; happening: Happening };

/**
 * Someone may be disqualified (forvaltningsloven § 6, stk. 1): from this moment the seat takes no part. An answer already
 * given is set aside, kept and not counted. Until it is settled the seat stays in the base: nobody has decided
 * anything yet.
 */
export function reportRecusal(
  round: Round,
  seat: SeatInCase,
  by: 'self' | 'secretariat',
  text: string,
  now: Instant,
): ({ kind: 'reported' } & Step) | { kind: 'already' | 'recused' | 'ended' | 'notOpen' } {
  if (isSealed(round)) return { kind: 'ended' };
  if (round.status !== 'open') return { kind: 'notOpen' };
  if (seat.recused) return { kind: 'recused' };
  if (seat.recusal?.status === 'reported') return { kind: 'already' };
  if (isPast(round.deadline, now)) return { kind: 'ended' };
  const event = seat.events + 1;
  return {
    kind: 'reported',
    seat: {
      ...seat,
      events: event,
      answer: null,
      recusal: { status: 'reported', at: now, event, by, setAside: seat.answer },
    },
    happening: { stream: seat.seatId, kind: 'recusalReported', text },
  };
}

/** The reporter takes it back before it is settled: the seat is as if nothing had been reported. */
export function undoRecusal(
  round: Round,
  seat: SeatInCase,
  by: 'self' | 'secretariat',
): ({ kind: 'undone' } & Step) | { kind: 'nothing' | 'notYours' | 'ended' } {
  if (seat.recusal?.status !== 'reported') return { kind: 'nothing' };
  if (round.status !== 'open') return { kind: 'ended' };
  if (seat.recusal.by !== by) return { kind: 'notYours' };
  const { setAside, event } = seat.recusal;
  // The case may have been amended meanwhile; then the answer is one to an earlier version like everyone else's.
  const stands = setAside !== null && setAside.version === round.version;
  return {
    kind: 'undone',
    seat: {
      ...seat,
      events: seat.events + 1,
      answer: stands ? setAside : null,
      previous: stands ? seat.previous : (setAside ?? seat.previous),
      recusal: null,
    },
    happening: { stream: seat.seatId, kind: 'recusalUndone', reported: event },
  };
}

/** What is decided about a reported recusal; `ground` is one of `GROUNDS`. */
export type RecusalOutcome = { outcome: 'notDisqualified' } | { outcome: 'disqualified'; ground: Ground };

/** With how and when the board decided it, where it was the board; see `settledBy`. */
export type RecusalDecision = RecusalOutcome & { byBoard?: string | undefined };

/**
 * The question is settled by those who take part (forvaltningsloven § 6, stk. 2 and 3). Not disqualified: the seat takes
 * part again, and the answer set aside is offered and not put back by itself. Disqualified: out of base and quorum.
 * @param reported the number of the report that was decided on; `settled` when that question is not open any more.
 */
export function decideRecusal(
  round: Round,
  seat: SeatInCase,
  reported: number,
  decided: RecusalDecision,
  now: Instant,
): ({ kind: 'decided' } & Step) | { kind: 'repeated' | 'settled' | 'ended' } {
  if (isSettledSo(seat, reported, decided)) return { kind: 'repeated' };
  if (seat.recusal?.status !== 'reported' || seat.recusal.event !== reported) return { kind: 'settled' };
  if (round.status !== 'open') return { kind: 'ended' };
  const { setAside } = seat.recusal;
  const events = seat.events + 1;
  const ground = decided.outcome === 'disqualified' ? decided.ground : null;
  const byBoard = decided.byBoard === undefined ? {} : { byBoard: decided.byBoard };
  return {
    kind: 'decided',
    seat:
      decided.outcome === 'disqualified'
        ? {
            ...seat,
            events,
            recused: true,
            recusal: {
              status: 'disqualified',
              at: now,
              event: reported,
              ground: decided.ground,
              ...byBoard,
              setAside,
            },
          }
        : {
            ...seat,
            events,
            previous: setAside ?? seat.previous,
            floor: answerNumber(seat),
            recusal: { status: 'notDisqualified', at: now, event: reported, ...byBoard },
          },
    happening: {
      stream: seat.seatId,
      kind: 'recusalDecided',
      reported,
      outcome: decided.outcome,
      ground,
      ...byBoard,
    },
  };
}

function isSettledSo({ recusal }: SeatInCase, reported: number, decided: RecusalDecision): boolean {
  if (recusal === null || recusal.status !== decided.outcome || recusal.event !== reported) return false;
  if (recusal.byBoard !== decided.byBoard) return false;
  return (
    decided.outcome === 'notDisqualified' ||
    (recusal.status === 'disqualified' && recusal.ground === decided.ground)
  );
}

/** Whether the board could no longer be quorate in the case, if this seat were disqualified. */
export function wouldBeTooFew(
  rules: CaseRules,
  seats: readonly SeatInCase[],
  seatId: SeatInCase['seatId'],
): boolean {
  const counts = seats.some((seat) => seat.seatId === seatId && isEligible(seat));
  const quorum = quorumAtBest(rules, figuresOf(rules, seats), counts ? 1 : 0);
  return quorum !== null && quorum.counted < quorum.needed;
}
