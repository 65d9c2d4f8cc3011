import type { Board, Person } from '../domain/board/board';
import { roleOf } from '../domain/board/roles';
import type { Identity } from '../domain/ids';
import { type Actor, type Seated, seatsOf } from './actor';
import type { Deps } from './deps';

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
  for (const id of boards) {
    const stored = await deps.boards.read(id);
    if (stored === null || roleOf(stored.value, actor.identity) !== null) continue;
    const outcome = await deps.boards.save(bind(stored.value, address, actor.identity), stored.etag);
    deps.log.info('an identity was bound by e-mail at first contact', { board: id, outcome });
  }
  return seatsOf(deps, actor);
}

function bind(board: Board, email: string, identity: Identity): Board {
  const withIdentity = (person: Person): Person =>
    person.email === email && person.identities.length < 5
      ? { ...person, identities: [...person.identities, identity] }
      : person;
  return {
    ...board,
    seats: board.seats.map((seat) => ({ ...seat, person: withIdentity(seat.person) })),
    secretariat: board.secretariat.map((member) => ({ ...member, person: withIdentity(member.person) })),
  };
}
