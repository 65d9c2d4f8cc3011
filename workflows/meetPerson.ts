import { type Board, type Person, withPersons } from '../domain/board/board';
import { roleOf } from '../domain/board/roles';
import type { BoardId, Identity } from '../domain/ids';
import { type Actor, type Seated, seatsOf } from './actor';
import type { Deps } from './deps';

// A whole board may be met in the same minute, when the app is installed for its team.
const TRIES = 12;

/**
 * The boards of whoever speaks. Someone whose identity is on no roster yet is looked up, at first contact, by the e-mail
 * the channel itself vouches for; found in a roster, the identity is bound to that person from then on.
 * @param email asks the channel for the address, lower case; called only for a person on no roster.
 */
export async function meetPerson(
  deps: Pick<Deps, 'boards' | 'log'>,
  actor: Actor,
  email: () => Promise<string | null>,
): Promise<Seated[]> {
  const known = await seatsOf(deps, actor);
  if (known.length > 0) return known;
  const address = await email();
  if (address === null) return [];
  const boards = await deps.boards.ofEmail(address);
  if (boards.length === 0) return [];
  for (const id of boards) await bindOn(deps, id, address, actor.identity);
  return seatsOf(deps, actor);
}

/** The roster is one document: members who speak first at the same time meet there, and read again. */
async function bindOn(
  deps: Pick<Deps, 'boards' | 'log'>,
  boardId: BoardId,
  email: string,
  identity: Identity,
): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = await deps.boards.read(boardId);
    if (stored === null || roleOf(stored.value, identity) !== null) return;
    const board = bind(stored.value, email, identity);
    if (roleOf(board, identity) === null) return;
    if ((await deps.boards.save(board, stored.etag)) === 'committed')
      return deps.log.info('an identity was bound by e-mail at first contact', { board: boardId });
  }
  deps.log.warn('an identity could not be bound at first contact', { board: boardId });
}

function bind(board: Board, email: string, identity: Identity): Board {
  const withIdentity = (person: Person): Person =>
    person.email === email && person.identities.length < 5
      ? { ...person, identities: [...person.identities, identity] }
      : person;
  return {
    ...board,
    seats: board.seats.map((seat) => withPersons(seat, withIdentity)),
    secretariat: board.secretariat.map((member) => ({ ...member, person: withIdentity(member.person) })),
  };
}
