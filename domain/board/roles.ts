import type { Identity } from '../ids';
import type { Board, Person, Seat } from './board';

/** What someone is to a board, read from its stored roster and from nothing else. */
export type Role =
  | { kind: 'chair'; seat: Seat }
  | { kind: 'member'; seat: Seat }
  | { kind: 'observer'; seat: Seat }
  | { kind: 'secretariat'; person: Person; body: string }
  /** A contact person of a seat: gets its papers and reminders, and answers nothing. */
  | { kind: 'contact'; person: Person; of: Seat }
  /** Answers for a seat in the cases handed over to him, and knows of no other. */
  | { kind: 'substitute'; person: Person; of: Seat };

/** The role of a verified identity on this board, or null: then the person may do nothing and learns nothing. */
export function roleOf(board: Pick<Board, 'seats' | 'secretariat'>, who: Identity): Role | null {
  const isThem = (person: Person) => holdsIdentity(person, who);
  const seat = board.seats.find((candidate) => isThem(candidate.person));
  if (seat !== undefined) return { kind: seat.chair ? 'chair' : seat.vote ? 'member' : 'observer', seat };
  const secretary = board.secretariat.find((candidate) => isThem(candidate.person));
  if (secretary !== undefined) return { kind: 'secretariat', person: secretary.person, body: secretary.body };
  for (const of of board.seats) {
    const contact = of.contacts.find(isThem);
    if (contact !== undefined) return { kind: 'contact', person: contact, of };
    if (of.substitute !== undefined && isThem(of.substitute))
      return { kind: 'substitute', person: of.substitute, of };
  }
  return null;
}

/** Whether this is one of the accounts somebody is known by. */
export function holdsIdentity(person: Person, who: Identity): boolean {
  return person.identities.some((i) => i.tenantId === who.tenantId && i.objectId === who.objectId);
}

/** The seat a role holds, or has to do with. */
export function seatOf(role: Exclude<Role, { kind: 'secretariat' }>): Seat {
  return 'seat' in role ? role.seat : role.of;
}

/** Chairs and the secretariat run cases: they start, extend, remind, close and withdraw them. */
export function runsCases(role: Role): boolean {
  return role.kind === 'chair' || role.kind === 'secretariat';
}
