import type { Meeting } from '../domain/agenda/meeting';
import { standsOn } from '../domain/agenda/nextAgenda';
import { runsCases } from '../domain/board/roles';
import type { BoardId } from '../domain/ids';
import { isOut } from '../domain/round/seat';
import { type Actor, type Seated, seatedOn } from './actor';
import type { Deps } from './deps';
import type { CarriedItem } from './ports';
import { type Refused, refused } from './refused';

const TRIES = 4;

/**
 * Takes items off the list of the next agenda by hand, or puts them back. Done before, it is a success. A chair who takes
 * no part in a case leaves it where it is.
 */
export async function takeOffAgenda(
  deps: Pick<Deps, 'boards' | 'meetings' | 'rounds' | 'clock'>,
  boardId: BoardId,
  actor: Actor,
  { items, back }: { items: readonly string[]; back: boolean },
): Promise<{ kind: 'takenOff' } | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (!runsCases(seated.role)) return refused('notYours');
  const off = back ? null : { at: deps.clock.now(), meetingId: null };
  for (const id of items) {
    const item = (await deps.meetings.carried(boardId)).find(({ value }) => value.id === id)?.value;
    if (item === undefined) return refused('notFound');
    if (await takesNoPart(deps, seated, item)) return refused('recused');
    const outcome = await setOff(deps, boardId, id, off);
    if (outcome !== 'done') return refused(outcome);
  }
  return { kind: 'takenOff' };
}

/** Takes off what stands on the agenda of this meeting now, and gives it. */
export async function takeOffStanding(
  deps: Pick<Deps, 'meetings' | 'clock'>,
  boardId: BoardId,
  meeting: Meeting,
): Promise<CarriedItem[]> {
  const waiting = (await deps.meetings.carried(boardId)).filter(({ value }) => value.off === null);
  // In UTC a case sealed just after midnight ended the day before, which is the day its deadline ran out.
  const standing = waiting.filter(({ value }) =>
    standsOn(meeting, { ...value, since: value.at.slice(0, 10) }),
  );
  const off = { at: deps.clock.now(), meetingId: meeting.id };
  const taken: CarriedItem[] = [];
  for (const { value } of standing)
    if ((await setOff(deps, boardId, value.id, off)) === 'done') taken.push(value);
  return taken;
}

async function takesNoPart(
  deps: Pick<Deps, 'rounds'>,
  { role }: Seated,
  { roundId }: CarriedItem,
): Promise<boolean> {
  if (role.kind !== 'chair' || roundId === null) return false;
  const seat = await deps.rounds.readSeat(roundId, role.seat.id);
  return seat !== null && isOut(seat.value);
}

async function setOff(
  deps: Pick<Deps, 'meetings'>,
  boardId: BoardId,
  id: string,
  off: CarriedItem['off'],
): Promise<'done' | 'notFound' | 'busy' | 'unknown'> {
  let mayArrive = false;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = (await deps.meetings.carried(boardId)).find(({ value }) => value.id === id);
    if (stored === undefined) return 'notFound';
    if ((stored.value.off === null) === (off === null)) return 'done';
    const outcome = await deps.meetings.saveCarried({ ...stored.value, off }, stored.etag);
    if (outcome === 'committed') return 'done';
    if (outcome === 'unknown') return 'unknown';
    mayArrive ||= outcome === 'unanswered';
  }
  return mayArrive ? 'unknown' : 'busy';
}
