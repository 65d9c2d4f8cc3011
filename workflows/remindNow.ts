import { laterBy } from '../domain/calendar/localMoment';
import type { Instant, OperationId, RoundId, SeatId } from '../domain/ids';
import { owing } from '../domain/round/owing';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { answererOf } from './recipients';
import { type Refused, refused, whyNotOpen } from './refused';
import { remindContacts } from './remindContacts';

// Header, event and one row a seat stay well under the hundred rows of a transaction.
export const SEATS_AT_A_TIME = 40;

/** Reminds those outstanding now, or one of them. Of whom nothing is awaited is never reminded. */
export function remindNow(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  only: SeatId | undefined,
  operation: OperationId,
): Promise<{ kind: 'reminded'; seats: SeatId[] } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, seated) => {
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const before = await doneBefore(deps, roundId, operation, 'reminded');
    if (before !== null) return { kind: 'done', result: { kind: 'reminded', seats: before.seats } };
    const all = whole.seats.map((seat) => seat.value);
    const missing = owing(round.rules, all).filter(({ seatId }) => only === undefined || seatId === only);
    if (missing.length === 0) return refused('nothingToDo');
    const now = deps.clock.now();
    // Pressed twice, or by several people: whoever has just been reminded is not reminded again.
    const lately = await remindedLately(deps, roundId, now);
    const seats = missing.map((seat) => seat.seatId).filter((seatId) => !lately.has(seatId));
    if (seats.length === 0)
      return { kind: 'done', result: { kind: 'reminded', seats: missing.map((seat) => seat.seatId) } };
    const value = { ...round, events: round.events + 1 };
    return {
      kind: 'write',
      writes: [
        { row: 'round', value, etag: whole.round.etag },
        eventRow(value.events, now, byOf(seated), operation, {
          stream: 'round',
          kind: 'reminded',
          reminder: 'now',
          seats,
        }),
        ...remindContacts(deps, seated.board, { seats, reminder: 'now', dueAt: now }),
        ...seats.map((seatId) =>
          work(deps, { kind: 'reminder', to: answererOf(all, seatId), reminder: 'now', dueAt: now }),
        ),
      ],
      result: { kind: 'reminded', seats },
    };
  });
}

const LATELY_MS = 10 * 60_000;

/** Who has been reminded by hand in the last ten minutes. */
async function remindedLately(
  deps: Pick<Deps, 'rounds'>,
  roundId: RoundId,
  now: Instant,
): Promise<ReadonlySet<SeatId>> {
  const since = laterBy(now, -LATELY_MS);
  const events = await deps.rounds.readEvents(roundId);
  return new Set(
    events.flatMap(({ at, happening }) =>
      at > since && happening.kind === 'reminded' && happening.reminder === 'now' ? happening.seats : [],
    ),
  );
}
