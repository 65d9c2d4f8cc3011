import { z } from 'zod';
import { type Identity, Instant, SeatId } from '../ids';
import { type Board, type Person, personsOf } from './board';
import { roleOf } from './roles';

/** Someone in a board's channel, as the channel tells of them. */
export interface ChannelMember {
  /** The person's id in the channel, needed for a mention. */
  userId: string;
  name: string;
  /** Lower case; null where the channel has none. */
  email: string | null;
  /** Several where the channel tells of another tenant than the one the channel is in; none where it tells of no account. */
  identities: Identity[];
  guest: boolean;
}

/** Longest name of somebody in a channel that is kept. */
const LONGEST_NAME = 120;
/** As many without a seat are kept by name; the rest as a number. */
const MOST_NAMED = 60;

const Unseated = z.strictObject({
  /** Whom it is, for telling once: the channel's id of the person. */
  userId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  guest: z.boolean(),
  /** The roster has this e-mail, and another account for it. */
  otherAccount: z.boolean(),
});
export type Unseated = z.infer<typeof Unseated>;

/**
 * What Votum saw when it last looked who sits in a board's channel. Of those on the roster only who holds a seat is kept,
 * and of the others whom the secretariat is told of.
 */
export const ChannelLook = z.strictObject({
  conversationId: z.string(),
  at: Instant,
  seated: z.array(z.strictObject({ seatId: SeatId, userId: z.string(), guest: z.boolean() })),
  unseated: z.array(Unseated).max(MOST_NAMED),
  /** How many more there are. */
  more: z.int().min(0),
  /** Of whom the secretariat has been told, by `userId`. */
  told: z.array(z.string()),
  /** Why a later look could not be taken: a stable code. Null when the last one was. */
  failed: z.strictObject({ at: Instant, code: z.string() }).nullable(),
});
export type ChannelLook = z.infer<typeof ChannelLook>;

/**
 * Who of a channel's members holds a seat, and who is on the roster in no way at all. Accounts are compared; an e-mail
 * only for someone of the roster who is not bound to an account yet.
 */
export function compareWithRoster(
  board: Pick<Board, 'seats' | 'secretariat'>,
  members: readonly ChannelMember[],
): Pick<ChannelLook, 'seated' | 'unseated' | 'more'> {
  const seated: ChannelLook['seated'] = [];
  const unseated: Unseated[] = [];
  const everyone = [...board.seats.flatMap(personsOf), ...board.secretariat.map(({ person }) => person)];
  for (const member of members) {
    const seat = board.seats.find(({ person }) => isThem(person, member));
    const { userId, email, guest } = member;
    if (seat !== undefined) seated.push({ seatId: seat.id, userId, guest });
    else if (!isOnRoster(board, everyone, member))
      unseated.push({
        userId,
        name: member.name.slice(0, LONGEST_NAME),
        email,
        guest,
        otherAccount: email !== null && everyone.some((person) => person.email === email),
      });
  }
  unseated.sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.userId < b.userId ? -1 : 1));
  return {
    seated,
    unseated: unseated.slice(0, MOST_NAMED),
    more: Math.max(0, unseated.length - MOST_NAMED),
  };
}

function isOnRoster(
  board: Pick<Board, 'seats' | 'secretariat'>,
  everyone: readonly Person[],
  member: ChannelMember,
): boolean {
  return (
    member.identities.some((identity) => roleOf(board, identity) !== null) ||
    everyone.some((person) => isThem(person, member))
  );
}

function isThem(person: Person, { identities, email }: ChannelMember): boolean {
  if (person.identities.length === 0) return email !== null && person.email === email;
  return identities.some(({ tenantId, objectId }) =>
    person.identities.some((own) => own.tenantId === tenantId && own.objectId === objectId),
  );
}
