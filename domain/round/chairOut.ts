import type { BoardCalendar } from '../calendar/calendar';
import { isPast } from '../calendar/deadline';
import type { Instant } from '../ids';
import { chairsAsked, closeConfirmed, missingChairs } from './confirmation';
import type { Happening } from './events';
import type { AwaitingRound, ClosedRound } from './round';
import { type SeatInCase, steppedOut } from './seat';

/** What it comes to: the seat, the header, the event on the seat, and the closing where nobody is missing any more. */
export interface ChairStep {
  kind: 'done';
  seat: SeatInCase;
  round: AwaitingRound | ClosedRound;
  happening: Happening;
  closing: Happening | null;
}

/**
 * A chair may be disqualified while a result waits for the chairs: from this moment he is not asked, and a confirmation of
 * his counts no more (forvaltningsloven §§ 3 and 6). The other chair confirms, or the secretariat where none is left. What
 * was answered is sealed and stays as it was counted. Where only he was missing, the case is closed as it was decided.
 * @param seats every seat of the case, the chair's own among them.
 */
export function takeChairOut(
  round: AwaitingRound,
  seats: readonly SeatInCase[],
  seat: SeatInCase,
  text: string,
  now: Instant,
  calendar: BoardCalendar,
): ChairStep | { kind: 'already' | 'recused' | 'past' } {
  if (seat.recused) return { kind: 'recused' };
  if (seat.recusal?.status === 'reported') return { kind: 'already' };
  if (isPast(round.confirmation.until, now)) return { kind: 'past' };
  const event = seat.events + 1;
  const out: SeatInCase = {
    ...seat,
    events: event,
    recusal: { status: 'reported', at: now, event, by: 'self', afterSealing: true, setAside: null },
  };
  const given = round.confirmation.given.filter(({ seatId }) => seatId !== seat.seatId);
  const asking: AwaitingRound = {
    ...round,
    confirmation: { ...round.confirmation, given, chairs: chairsAsked(withSeat(seats, out)) },
  };
  const enough = given.length > 0 && missingChairs(asking).length === 0;
  const closed = enough ? closeConfirmed(asking, now, calendar) : null;
  return {
    kind: 'done',
    seat: out,
    round: closed?.round ?? asking,
    happening: { stream: seat.seatId, kind: 'recusalReported', text, afterSealing: true },
    closing: closed?.happening ?? null,
  };
}

/** The chair takes it back while the result still waits: he is asked again, and what he had confirmed he confirms anew. */
export function takeChairBack(
  round: AwaitingRound,
  seats: readonly SeatInCase[],
  seat: SeatInCase,
  now: Instant,
): ChairStep | { kind: 'nothing' | 'ended' } {
  if (!steppedOut(seat) || seat.recusal === null) return { kind: 'nothing' };
  if (isPast(round.confirmation.until, now)) return { kind: 'ended' };
  const back: SeatInCase = { ...seat, events: seat.events + 1, recusal: null };
  return {
    kind: 'done',
    seat: back,
    round: { ...round, confirmation: { ...round.confirmation, chairs: chairsAsked(withSeat(seats, back)) } },
    happening: { stream: seat.seatId, kind: 'recusalUndone', reported: seat.recusal.event },
    closing: null,
  };
}

function withSeat(seats: readonly SeatInCase[], seat: SeatInCase): SeatInCase[] {
  return seats.map((one) => (one.seatId === seat.seatId ? seat : one));
}
