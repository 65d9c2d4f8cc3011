import type { OperationId, RoundId, SeatId } from '../domain/ids';
import { LIMITS } from '../domain/round/proposal';
import { reportRecusal as report, undoRecusal } from '../domain/round/recusal';
import { type Actor, byOf, type Seated } from './actor';
import { chairBack, chairOut, type OwnChair } from './chairOut';
import { type Change, changeCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import type { WholeCase } from './ports';
import { type Refused, refused } from './refused';
import { standDownFrom } from './standDown';

/** `stoodDown`: a substitute said it of himself, and the case is the member's again. */
export type Reported = { kind: 'reported' | 'already' | 'stoodDown'; seatId: SeatId };

/**
 * Someone may be disqualified: a member or the observer says so of his own seat, the secretariat of any. At once the seat
 * takes no part; the chairs and the secretariat hear of it, and the seat's own cards become the one that says so. While a
 * result waits for the chairs, a chair can still say it of himself; see `chairOut`.
 */
export async function reportRecusal(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  { seatId, text }: { seatId?: SeatId | undefined; text: string },
  operation: OperationId,
): Promise<Reported | Refused> {
  const said = await changeCase<Reported>(deps, roundId, actor, operation, async (whole, seated) => {
    const { role } = seated;
    if (role.kind === 'substitute') return standDownFrom(deps, whole, { ...seated, role }, text, operation);
    const seat = seatMeant(whole, seated, seatId);
    if (seat.kind === 'refused') return seat;
    const { value, etag } = seat.stored;
    const why = text.trim().slice(0, LIMITS.comment);
    const own = ownChair(whole, seated, seat);
    if (own !== null) return chairOut(deps, own, why, operation);
    const now = deps.clock.now();
    const decision = report(whole.round.value, value, seat.by, why, now);
    const result = { kind: 'already' as const, seatId: value.seatId };
    switch (decision.kind) {
      case 'already':
        return { kind: 'done', result };
      case 'notOpen':
        return refused('notFound');
      case 'ended':
      case 'recused':
        return refused(decision.kind);
      case 'reported':
        break;
    }
    // Reported, and taken back, by an activity that Teams now sends again.
    if ((await doneBefore(deps, roundId, operation, 'recusalReported')) !== null)
      return { kind: 'done', result };
    const n = decision.seat.events;
    const news = {
      kind: 'news',
      news: 'recusalReported',
      seatId: value.seatId,
      text: why,
      asked: n,
    } as const;
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value: decision.seat, etag },
        eventRow(n, now, byOf(seated), operation, decision.happening),
        work(deps, { kind: 'answered', seatId: value.seatId }),
        work(deps, news),
      ],
      result: { kind: 'reported', seatId: value.seatId },
    };
  });
  if (said.kind !== 'refused' || said.why !== 'notFound') return said;
  // Who has stood down knows of the case no more; sent again by Teams, it is a success all the same.
  const before = await doneBefore(deps, roundId, operation, 'takenBack');
  return before === null ? said : { kind: 'stoodDown', seatId: before.stream };
}

/** Whoever reported takes it back, until it is settled. An answer set aside is in force again. */
export function takeBackRecusal(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  seatId: SeatId | undefined,
  operation: OperationId,
): Promise<{ kind: 'undone' } | Refused> {
  return changeCase<{ kind: 'undone' }>(deps, roundId, actor, operation, async (whole, seated) => {
    const seat = seatMeant(whole, seated, seatId);
    if (seat.kind === 'refused') return seat;
    const own = ownChair(whole, seated, seat);
    if (own !== null) return chairBack(deps, own, operation);
    const decision = undoRecusal(whole.round.value, seat.stored.value, seat.by);
    const done: Change<{ kind: 'undone' }> = { kind: 'done', result: { kind: 'undone' } };
    if (decision.kind === 'nothing')
      return (await doneBefore(deps, roundId, operation, 'recusalUndone')) === null
        ? refused('settled')
        : done;
    if (decision.kind !== 'undone') return refused(decision.kind);
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value: decision.seat, etag: seat.stored.etag },
        eventRow(decision.seat.events, deps.clock.now(), byOf(seated), operation, decision.happening),
        work(deps, { kind: 'answered', seatId: decision.seat.seatId }),
      ],
      result: { kind: 'undone' },
    };
  });
}

/** A chair who speaks of himself while the result waits for the chairs; null for everyone else and at every other time. */
function ownChair(
  whole: WholeCase,
  seated: Seated,
  { stored, by }: { stored: WholeCase['seats'][number]; by: 'self' | 'secretariat' },
): OwnChair | null {
  const round = whole.round.value;
  if (round.status !== 'awaitingConfirmation' || by !== 'self' || !stored.value.chair) return null;
  return { whole, round, seated, stored };
}

/** One's own seat, or the seat the secretariat speaks of. Nobody else speaks of another's. */
export function seatMeant(
  whole: WholeCase,
  { role }: Seated,
  seatId: SeatId | undefined,
): { kind: 'meant'; stored: WholeCase['seats'][number]; by: 'self' | 'secretariat' } | Refused {
  if (role.kind === 'contact') return refused('contact');
  if (role.kind === 'substitute') return refused('notYours');
  const own = role.kind === 'secretariat' ? undefined : role.seat.id;
  if (own !== undefined && seatId !== undefined && seatId !== own) return refused('notYours');
  const stored = whole.seats.find(({ value }) => value.seatId === (own ?? seatId));
  if (stored === undefined) return refused(own === undefined ? 'notFound' : 'notYours');
  return { kind: 'meant', stored, by: own === undefined ? 'secretariat' : 'self' };
}
