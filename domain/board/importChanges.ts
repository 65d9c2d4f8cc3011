import type { Identity } from '../ids';
import { type Board, personsOf, type Seat } from './board';
import type { BoardHappening } from './boardEvents';
import { everyoneOn, isSame } from './identityClaim';

type Imported = Extract<BoardHappening, { kind: 'imported' }>;

/** What an import changed, in ids and counts; of a new board, everything it brought. */
export function importChanges(before: Board | null, after: Board): Imported {
  const seatsBefore = before?.seats ?? [];
  const was = (seat: Seat) => seatsBefore.find(({ id }) => id === seat.id);
  const remaining = after.seats.filter((seat) => was(seat) !== undefined);
  const identities = (board: Board | null) =>
    board === null ? [] : everyoneOn(board).flatMap(({ person }) => person.identities);
  return {
    kind: 'imported',
    as: before === null ? 'created' : 'updated',
    seats: {
      added: after.seats.filter((seat) => was(seat) === undefined).map(({ id }) => id),
      left: seatsBefore.filter(({ id }) => !after.seats.some((seat) => seat.id === id)).map(({ id }) => id),
      changed: remaining.filter((seat) => differs(was(seat), seat)).map(({ id }) => id),
    },
    people: remaining.filter((seat) => differs(peopleOf(was(seat)), peopleOf(seat))).map(({ id }) => id),
    secretariat: {
      joined: without(secretariatOf(after), secretariatOf(before)).length,
      left: without(secretariatOf(before), secretariatOf(after)).length,
    },
    identities: {
      joined: notAmong(identities(after), identities(before)),
      left: notAmong(identities(before), identities(after)),
    },
    rules: before !== null && differs(before.rulesOfProcedure, after.rulesOfProcedure),
    calendar: before !== null && differs(before.calendar, after.calendar),
  };
}

function peopleOf(seat: Seat | undefined): string[] {
  return seat === undefined ? [] : personsOf(seat).map(({ email, name }) => email ?? name);
}

function secretariatOf(board: Board | null): string[] {
  return board === null ? [] : board.secretariat.map(({ person }) => person.email ?? person.name);
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}

function notAmong(some: readonly Identity[], others: readonly Identity[]): Identity[] {
  return some.filter((one) => !others.some((other) => isSame(one, other)));
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
