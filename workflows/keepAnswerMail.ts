import { laterBy } from '../domain/calendar/localMoment';
import type { Identity, Instant, OperationId, RoundId, SeatId } from '../domain/ids';
import type { RoundEvent } from '../domain/round/events';
import { keepMail } from '../domain/round/settleRecorded';
import { type Actor, byOf, type Seated } from './actor';
import type { DroppedFile } from './addPaper';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { readGoing } from './listCases';
import { type Refused, refused } from './refused';

// As long as whoever recorded the answer can be thought to have it in mind still.
const WITHIN_MS = 60 * 60 * 1000;

/** A recorded answer that came by mail, and the mail is not kept yet. `at` is when it was recorded. */
export interface AnswerWithoutMail {
  roundId: RoundId;
  seatId: SeatId;
  answer: number;
  at: Instant;
}

/**
 * The answer a dropped file may be the mail of: the newest this person recorded within the last hour; null when there
 * is none.
 */
export async function answerWithoutMail(
  deps: Pick<Deps, 'rounds' | 'clock'>,
  { board, identity, role }: Seated,
): Promise<AnswerWithoutMail | null> {
  if (role.kind !== 'secretariat') return null;
  const since = laterBy(deps.clock.now(), -WITHIN_MS);
  const going = await readGoing(deps, board.id);
  const open = going.filter(({ round }) => round.value.status === 'open');
  const found = await Promise.all(
    open.map(async ({ round, seats }) => {
      const { id } = round.value;
      const events = await deps.rounds.readEvents(id);
      return events.flatMap((event) => {
        const recorded = event.at >= since && isBy(event, identity) ? mailAwaited(event) : null;
        const seat = seats.find(({ value }) => value.seatId === recorded?.seatId)?.value;
        const stands = recorded !== null && seat?.answer?.n === recorded.answer;
        return stands && seat.answer?.onBehalf?.mail === null
          ? [{ roundId: id, ...recorded, at: event.at }]
          : [];
      });
    }),
  );
  return found.flat().sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

function isBy({ by }: RoundEvent, { tenantId, objectId }: Identity): boolean {
  return by.kind === 'secretariat' && by.identity.tenantId === tenantId && by.identity.objectId === objectId;
}

function mailAwaited({ happening }: RoundEvent): { seatId: SeatId; answer: number } | null {
  return happening.kind === 'answered' && happening.onBehalf?.by === 'email'
    ? { seatId: happening.stream, answer: happening.answer }
    : null;
}

/** Keeps the mail a recorded answer came in: a copy by its SHA-256, for the secretariat and the member concerned. */
export function keepAnswerMail(
  deps: Deps,
  { roundId, seatId, answer }: AnswerWithoutMail,
  actor: Actor,
  file: DroppedFile,
  operation: OperationId,
): Promise<{ kind: 'kept' } | Refused> {
  return runCase<{ kind: 'kept' }>(deps, roundId, actor, operation, async (whole, seated) => {
    if (seated.role.kind !== 'secretariat') return refused('notYours');
    const stored = whole.seats.find(({ value }) => value.seatId === seatId);
    if (stored === undefined) return refused('notFound');
    const copy = await deps.papers.put(seated.board.id, file.name, file.contentType, file.bytes);
    const kept = keepMail(stored.value, answer, { ...copy, name: file.name });
    if (kept === null) {
      const isThis = stored.value.answer?.onBehalf?.mail?.sha256 === copy.sha256;
      return isThis ? { kind: 'done', result: { kind: 'kept' } } : refused('nothingToDo');
    }
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value: kept.seat, etag: stored.etag },
        eventRow(kept.seat.events, deps.clock.now(), byOf(seated), operation, kept.happening),
        work(deps, { kind: 'answered', seatId }),
      ],
      result: { kind: 'kept' },
    };
  });
}
