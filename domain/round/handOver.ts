import type { Person } from '../board/board';
import { isPast } from '../calendar/deadline';
import type { Instant } from '../ids';
import { isFinal } from './castAnswer';
import type { Happening } from './events';
import { isSealed, type OpenRound, type Round } from './round';
import { answerNumber, isOut, type SeatInCase } from './seat';
import { isHandedTo } from './standIn';

type Step = { seat: SeatInCase; happening: Happening };

/** Why a case is neither handed over nor taken back. `final`: an answer stands that the rules let nobody change. */
type Not = { kind: 'recused' | 'ended' | 'notOpen' | 'final' };

/**
 * The seat's answer is its substitute's in this case, where the rules allow it. An answer already given stands until he
 * gives another; silence is his from here on, so it counts once the case has come to him (design, invariant 6).
 * @param to the seat's substitute on today's roster.
 */
export function handOver(
  round: Round,
  seat: SeatInCase,
  to: Pick<Person, 'name' | 'identities'> | undefined,
  now: Instant,
): ({ kind: 'handedOver' } & Step) | { kind: 'already' | 'observer' | 'notAllowed' | 'noSubstitute' } | Not {
  if (!seat.vote) return { kind: 'observer' };
  const open = inProgress(round, seat, now);
  if (open.kind !== 'open') return open;
  if (open.round.rules.substitutes.value !== 'allowed') return { kind: 'notAllowed' };
  if (to === undefined) return { kind: 'noSubstitute' };
  if (isHandedTo(seat, to)) return { kind: 'already' };
  if (isFinal(open.round, seat)) return { kind: 'final' };
  const reachedIn = seat.handover?.reachedIn ?? (seat.reached ? open.round.version : 0);
  const { name, identities } = to;
  return {
    kind: 'handedOver',
    seat: {
      ...seat,
      events: seat.events + 1,
      reached: false,
      handover: { name, identities, at: now, reachedIn },
    },
    happening: { stream: seat.seatId, kind: 'handedOver', to: name },
  };
}

/** The member answers himself again. What the substitute has answered stands until the member gives another answer. */
export function takeBack(
  round: Round,
  seat: SeatInCase,
  now: Instant,
): ({ kind: 'takenBack' } & Step) | { kind: 'nothing' } | Not {
  const open = inProgress(round, seat, now);
  if (open.kind !== 'open') return open;
  if (seat.handover === null) return { kind: 'nothing' };
  return isFinal(open.round, seat) ? { kind: 'final' } : handBack(open.round, seat, null);
}

/**
 * The substitute may be disqualified himself: the case goes back to the member, who is not, and an answer the
 * substitute has given counts no more.
 * @param text what he said of it, for the secretariat.
 */
export function standDown(
  round: Round,
  seat: SeatInCase,
  text: string,
  now: Instant,
): ({ kind: 'takenBack' } & Step) | { kind: 'nothing' } | Not {
  const open = inProgress(round, seat, now);
  if (open.kind !== 'open') return open;
  if (seat.handover === null) return { kind: 'nothing' };
  const own = seat.answer?.substitute === undefined ? null : seat.answer.n;
  return handBack(open.round, seat, { text, answer: own });
}

function handBack(
  round: OpenRound,
  seat: SeatInCase,
  stoodDown: Extract<Happening, { kind: 'takenBack' }>['stoodDown'],
): { kind: 'takenBack' } & Step {
  const lapses = stoodDown !== null && stoodDown.answer !== null;
  return {
    kind: 'takenBack',
    seat: {
      ...seat,
      events: seat.events + 1,
      handover: null,
      reached: seat.handover?.reachedIn === round.version,
      ...(lapses ? { answer: null, floor: answerNumber(seat) } : {}),
    },
    happening: { stream: seat.seatId, kind: 'takenBack', stoodDown },
  };
}

function inProgress(round: Round, seat: SeatInCase, now: Instant): { kind: 'open'; round: OpenRound } | Not {
  if (isOut(seat)) return { kind: 'recused' };
  if (isSealed(round)) return { kind: 'ended' };
  if (round.status !== 'open') return { kind: 'notOpen' };
  return isPast(round.deadline, now) ? { kind: 'ended' } : { kind: 'open', round };
}
