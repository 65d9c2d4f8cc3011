import type { Board } from '../domain/board/board';
import { type Role, roleOf } from '../domain/board/roles';
import type { BoardId, Identity } from '../domain/ids';
import type { By } from '../domain/round/events';
import type { SeatInCase } from '../domain/round/seat';
import { isHandedTo } from '../domain/round/standIn';
import type { Deps } from './deps';

/** Someone who speaks or presses, by the verified identity of the activity. */
export interface Actor {
  identity: Identity;
}

/** An actor whose role on a board has been read from its roster. */
export interface Seated {
  board: Board;
  role: Role;
  identity: Identity;
}

/** The actor's role on a board, or null: no such board and no seat there look the same from outside. */
export async function seatedOn(
  deps: Pick<Deps, 'boards'>,
  boardId: BoardId,
  actor: Actor,
): Promise<Seated | null> {
  const board = await deps.boards.read(boardId);
  if (board === null) return null;
  const role = roleOf(board.value, actor.identity);
  return role === null ? null : { board: board.value, role, identity: actor.identity };
}

/** Every board the actor has a role on, by name. */
export async function seatsOf(deps: Pick<Deps, 'boards'>, actor: Actor): Promise<Seated[]> {
  const ids = await deps.boards.ofIdentity(actor.identity);
  const found = await Promise.all(ids.map((id) => seatedOn(deps, id, actor)));
  return found
    .filter((seated) => seated !== null)
    .sort((a, b) => a.board.name.localeCompare(b.board.name, 'da'));
}

/** Whether a role may know of this case at all: a substitute only of one that is handed over to him. */
export function mayKnow(role: Role, seats: readonly SeatInCase[]): boolean {
  return (
    role.kind !== 'substitute' ||
    seats.some((seat) => seat.seatId === role.of.id && isHandedTo(seat, role.person))
  );
}

/** How an event names who did it. */
export function byOf(seated: Pick<Seated, 'role' | 'identity'>): By {
  const { role, identity } = seated;
  if (role.kind === 'secretariat') return { kind: 'secretariat', identity };
  return role.kind === 'contact' || role.kind === 'substitute'
    ? { kind: role.kind, seatId: role.of.id, identity }
    : { kind: 'seat', seatId: role.seat.id, identity };
}
