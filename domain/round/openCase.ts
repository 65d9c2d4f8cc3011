import type { Board } from '../board/board';
import type { Instant } from '../ids';
import type { Happening } from './events';
import { fingerprint } from './fingerprint';
import { pinned } from './proposal';
import type { ReadyCase } from './readForm';
import type { OpenRound, PreparedRound } from './round';
import type { SeatInCase } from './seat';

/**
 * Sends a case out: freezes the roster, the rules and the wording into it. `ready` was read at `now`, so the deadline
 * counts from this moment.
 */
export function openCase(
  prepared: PreparedRound,
  ready: ReadyCase,
  board: Board,
  now: Instant,
): { round: OpenRound; seats: SeatInCase[]; happening: Happening } {
  const seats = board.seats.map(
    (seat): SeatInCase => ({
      seatId: seat.id,
      body: seat.body,
      personName: seat.person.name,
      vote: seat.vote,
      chair: seat.chair,
      identities: seat.person.identities,
      recused: ready.recused.includes(seat.id),
      reached: false,
      recusal: null,
      handover: null,
      sealed: false,
      events: 0,
      answer: null,
      previous: null,
      floor: 0,
      lateAnswers: 0,
      ruling: null,
    }),
  );
  const { kind, minutesOf, proposal, deadline, reminders, rules } = ready;
  const round: OpenRound = {
    id: prepared.id,
    createdAt: prepared.createdAt,
    events: prepared.events + 1,
    status: 'open',
    kind,
    minutesOf,
    version: 1,
    proposal,
    fingerprint: fingerprint(pinned(proposal)),
    openedAt: now,
    deadline,
    reminders,
    rules,
    extensions: [],
    tellWhenAllAnswered: [],
    amended: null,
    corrected: null,
    amending: null,
  };
  return {
    round,
    seats,
    happening: {
      stream: 'round',
      kind: 'opened',
      ...(kind === 'minutes' ? { about: kind, minutesOf } : {}),
      version: 1,
      proposal,
      fingerprint: round.fingerprint,
      deadline,
      rules,
      seats: seats.map(({ seatId, body, vote, chair, recused }) => ({ seatId, body, vote, chair, recused })),
    },
  };
}
