import { z } from 'zod';
import { Identity, Instant } from '../ids';
import { By } from '../round/events';
import { type Board, type Person, personsOf, type Seat, withPersons } from './board';
import { holdsIdentity } from './roles';

/**
 * What is known of an account that wrote under an address of the roster, or was bound by hand. It gives nobody a seat: who
 * has one, the roster's identities say. `confirmed` is how one of those came there; `undone`, that it was taken away again.
 */
export const IdentityClaim = z.strictObject({
  identity: Identity,
  /** The address of the roster it is about, lower case, as the channel or an operator gave it. */
  email: z.string(),
  status: z.enum(['pending', 'confirmed', 'refused', 'undone']),
  /** How many times it has been put before the secretariat. */
  asked: z.int().min(0),
  /** When it was last asked about, or else settled. */
  at: Instant,
  settled: z.strictObject({ by: By, at: Instant }).nullable(),
});
export type IdentityClaim = z.infer<typeof IdentityClaim>;

/** A person holds at most so many identities, and as many accounts may be put forward for one address. */
export const MOST_IDENTITIES = 5;
/** So many wait at once on a board: an administrator elsewhere can write any address, and floods nobody. */
export const MOST_PENDING = 20;
/** A board remembers so many in all. */
const MOST_CLAIMS = 400;

/** Someone on the roster, and what for. */
export interface OnRoster {
  person: Person;
  as: 'chair' | 'member' | 'observer' | 'contact' | 'substitute' | 'secretariat';
  body: string;
}

/** Everyone on the roster: seat by seat, each with its contact persons and its substitute, and then the secretariat. */
export function everyoneOn(board: Pick<Board, 'seats' | 'secretariat'>): OnRoster[] {
  return [
    ...board.seats.flatMap((seat) =>
      personsOf(seat).map((person): OnRoster => ({ person, as: asIn(seat, person), body: seat.body })),
    ),
    ...board.secretariat.map(({ body, person }): OnRoster => ({ person, as: 'secretariat', body })),
  ];
}

function asIn(seat: Seat, person: Person): OnRoster['as'] {
  if (person === seat.substitute) return 'substitute';
  if (person !== seat.person) return 'contact';
  return seat.chair ? 'chair' : seat.vote ? 'member' : 'observer';
}

/** Whose address this is on the roster; null for nobody's, or nobody's any longer. */
export function onRoster(board: Board, email: string): OnRoster | null {
  return everyoneOn(board).find(({ person }) => person.email === email) ?? null;
}

/** The board with the identity among those of whoever has this address. */
export function withIdentity(board: Board, email: string, identity: Identity): Board {
  return changed(board, (person) =>
    person.email === email && !holdsIdentity(person, identity)
      ? { ...person, identities: [...person.identities, identity] }
      : person,
  );
}

/** The board with the identity on nobody. */
export function withoutIdentity(board: Board, identity: Identity): Board {
  return changed(board, (person) =>
    holdsIdentity(person, identity)
      ? { ...person, identities: person.identities.filter((own) => !isSame(own, identity)) }
      : person,
  );
}

export function isSame(one: Identity, other: Identity): boolean {
  return one.tenantId === other.tenantId && one.objectId === other.objectId;
}

function changed(board: Board, change: (person: Person) => Person): Board {
  return {
    ...board,
    seats: board.seats.map((seat) => withPersons(seat, change)),
    secretariat: board.secretariat.map((member) => ({ ...member, person: change(member.person) })),
  };
}

/**
 * The claim that an account lays by writing under an address of the roster, or null where nothing new is to be asked: it
 * waits, was turned down or taken away. `full`: there are too many. `all`: the claims of the board as they are.
 */
export function layClaim(
  all: readonly IdentityClaim[],
  identity: Identity,
  email: string,
  at: Instant,
): IdentityClaim | 'full' | null {
  const before = all.find((claim) => isSame(claim.identity, identity));
  // The same account under another address of the roster is another question; so is one that the roster lost since.
  if (before !== undefined && before.status !== 'confirmed' && before.email === email) return null;
  const others = all.filter((claim) => claim !== before);
  const ofAddress = others.filter((claim) => claim.email === email && claim.status !== 'confirmed');
  const pending = others.filter(({ status }) => status === 'pending');
  const asked = (before?.asked ?? 0) + 1;
  if (ofAddress.length >= MOST_IDENTITIES || pending.length >= MOST_PENDING) return 'full';
  if (asked > MOST_IDENTITIES || others.length >= MOST_CLAIMS) return 'full';
  return { identity, email, status: 'pending', asked, at, settled: null };
}

/** The claims with this one in place of what was known of its account. */
export function withClaim(all: readonly IdentityClaim[], claim: IdentityClaim): IdentityClaim[] {
  return [...all.filter(({ identity }) => !isSame(identity, claim.identity)), claim];
}

/** How somebody on the roster is bound: by the board's file, or since, as the claim tells; and what waits or was refused. */
export interface Ties {
  who: OnRoster;
  ties: { identity: Identity; claim: IdentityClaim | null; bound: boolean }[];
}

/** Of everyone on the roster, by which accounts they are known and which have been put forward. */
export function tiesOf(board: Board, claims: readonly IdentityClaim[]): Ties[] {
  return everyoneOn(board).map((who) => {
    const bound = who.person.identities.map((identity) => ({
      identity,
      claim: claims.find((claim) => claim.status === 'confirmed' && isSame(claim.identity, identity)) ?? null,
      bound: true,
    }));
    const others = claims
      .filter(
        ({ email, identity, status }) =>
          email === who.person.email && status !== 'confirmed' && !holdsIdentity(who.person, identity),
      )
      .map((claim) => ({ identity: claim.identity, claim, bound: false }));
    return { who, ties: [...bound, ...others] };
  });
}
