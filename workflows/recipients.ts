import type { Board, Person } from '../domain/board/board';
import { holdsIdentity, roleOf } from '../domain/board/roles';
import type { Identity, SeatId } from '../domain/ids';
import type { SeatInCase } from '../domain/round/seat';
import type { Recipient } from './outbox';

/** The seats' recipients, in the order of the roster. */
export function seatRecipients(board: Board, which: (seat: Board['seats'][number]) => boolean): Recipient[] {
  return board.seats.filter(which).map((seat) => ({ kind: 'seat', seatId: seat.id }));
}

/** Everyone of the secretariat who has an identity to be reached by. */
export function secretariatRecipients(board: Board): Recipient[] {
  return board.secretariat.flatMap(({ person }) => {
    const identity = person.identities[0];
    return identity === undefined ? [] : [{ kind: 'secretariat', identity } satisfies Recipient];
  });
}

/** The contact persons of these seats who have an identity to be reached by. */
export function contactRecipients(
  board: Board,
  which: (seat: Board['seats'][number]) => boolean,
): Recipient[] {
  return board.seats
    .filter(which)
    .flatMap((seat) =>
      seat.contacts.flatMap(({ identities: [identity] }) =>
        identity === undefined ? [] : [{ kind: 'contact', seatId: seat.id, identity } satisfies Recipient],
      ),
    );
}

/** Whoever answers for a seat of a case: its member, or the substitute it is handed over to. */
export function answererOf(seats: readonly SeatInCase[], seatId: SeatId): Recipient {
  const handedOver = seats.some((seat) => seat.seatId === seatId && seat.handover !== null);
  return { kind: handedOver ? 'substitute' : 'seat', seatId };
}

/** The substitutes a case is handed over to. */
export function substituteRecipients(seats: readonly SeatInCase[]): Recipient[] {
  return seats
    .filter(({ handover }) => handover !== null)
    .map(({ seatId }) => ({ kind: 'substitute', seatId }));
}

/** Those who run cases: the chairs first, then the secretariat. */
export function runRecipients(board: Board): Recipient[] {
  return [...seatRecipients(board, (seat) => seat.chair), ...secretariatRecipients(board)];
}

/** The person a recipient is on today's roster; null for a channel and for who has left. */
export function personTo(board: Board, to: Recipient): Person | null {
  switch (to.kind) {
    case 'channel':
      return null;
    case 'seat':
      return board.seats.find((seat) => seat.id === to.seatId)?.person ?? null;
    case 'substitute':
      return board.seats.find((seat) => seat.id === to.seatId)?.substitute ?? null;
    case 'contact': {
      const contacts = board.seats.find((seat) => seat.id === to.seatId)?.contacts ?? [];
      return contacts.find((person) => holdsIdentity(person, to.identity)) ?? null;
    }
    case 'secretariat':
      return board.secretariat.find(({ person }) => holdsIdentity(person, to.identity))?.person ?? null;
  }
}

/** The name a recipient is kept under. */
export function nameOf(to: Recipient): string {
  switch (to.kind) {
    case 'channel':
      return 'channel';
    case 'seat':
      return `seat|${to.seatId}`;
    case 'substitute':
      return `substitute|${to.seatId}`;
    case 'contact':
    case 'secretariat':
      return `person|${to.identity.tenantId}|${to.identity.objectId}`;
  }
}

/** The names under which whoever has this identity is kept on a board; none for someone who is not on its roster. */
export function namesOf(board: Board, identity: Identity): string[] {
  const role = roleOf(board, identity);
  if (role === null) return [];
  switch (role.kind) {
    case 'substitute':
      return [nameOf({ kind: role.kind, seatId: role.of.id })];
    case 'contact':
    case 'secretariat':
      return role.person.identities.map((own) => nameOf({ kind: 'secretariat', identity: own }));
    default:
      return [nameOf({ kind: 'seat', seatId: role.seat.id })];
  }
}

/** The name of a place where cards of a case stand: one a recipient and kind of card, and one card in the channel. */
export function placeOf(to: Recipient, card: 'case' | 'run'): string {
  return to.kind === 'channel' ? nameOf(to) : `${nameOf(to)}|${card}`;
}

/** The place of a seat's own card. */
export function seatPlace(seatId: SeatId): string {
  return placeOf({ kind: 'seat', seatId }, 'case');
}
