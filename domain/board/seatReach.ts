import type { Identity, SeatId } from '../ids';
import type { Person } from './board';

/** A 1:1 chat with a person as it was last seen; see `PersonalChat`. */
export interface SeenChat {
  identity: Identity;
  installed: boolean;
  unreachable: string | null;
}

/**
 * How somebody is reached in 1:1. `as`: with an account of the organisation the board's channel is in, as a guest there,
 * or in an organisation of their own; `somewhere` where that is not known.
 * `unreachable`: seen once, and the app is gone (`appRemoved`), or the last sending met this code.
 * `neverSeen`: the account is known, and has not used Votum. `unbound`: the roster knows of no account.
 */
export type Way =
  | { kind: 'reached'; as: 'here' | 'guest' | 'elsewhere' | 'somewhere' }
  | { kind: 'unreachable'; code: string }
  | { kind: 'neverSeen' }
  | { kind: 'unbound' };

/** How the person of a seat is reached, and whether he sits in the channel; null where that is not known. */
export interface SeatReach {
  seatId: SeatId;
  way: Way;
  inChannel: boolean | null;
}

/**
 * @param homeTenant the tenant the board's channel is in; null where no channel is tied.
 * @param guest whether the channel shows the person as a guest; null where it was not seen there.
 */
export function wayTo(
  person: Pick<Person, 'identities'>,
  chats: readonly SeenChat[],
  { homeTenant, guest }: { homeTenant: string | null; guest: boolean | null },
): Way {
  if (person.identities.length === 0) return { kind: 'unbound' };
  const installed = chats.filter((chat) => chat.installed);
  const open = installed.find(({ unreachable }) => unreachable === null);
  if (open === undefined) {
    const marked = installed.find(({ unreachable }) => unreachable !== null)?.unreachable;
    if (marked != null) return { kind: 'unreachable', code: marked };
    return chats.length > 0 ? { kind: 'unreachable', code: 'appRemoved' } : { kind: 'neverSeen' };
  }
  if (homeTenant === null) return { kind: 'reached', as: 'somewhere' };
  if (open.identity.tenantId !== homeTenant) return { kind: 'reached', as: 'elsewhere' };
  // A guest has an account here beside the one at home; where the roster has both, it says so itself.
  const hasOther = person.identities.some(({ tenantId }) => tenantId !== homeTenant);
  return { kind: 'reached', as: guest === true || hasOther ? 'guest' : 'here' };
}

/** Whether a case comes to the seat in 1:1. */
export function isReached({ way }: Pick<SeatReach, 'way'>): boolean {
  return way.kind === 'reached';
}
