import { z } from 'zod';
import { BoardCalendar } from '../calendar/calendar';
import { BoardId, Identity, SeatId } from '../ids';
import { Language } from '../language';
import { RulesThroughTime } from './rules';

const Name = z.string().trim().min(1).max(120);

/** Someone on the roster. `invented` marks a person of a sample board. */
export const Person = z.strictObject({
  name: Name,
  email: z.email().toLowerCase().optional(),
  language: Language.optional(),
  identities: z.array(Identity).max(5).default([]),
  invented: z.boolean().optional(),
});
export type Person = z.infer<typeof Person>;

/** What kind of body a seat stands for: lets a chair ask "har regionerne svaret?". */
export const BodyKind = z.enum([
  'ministry',
  'region',
  'municipality',
  'centre',
  'association',
  'university',
  'other',
]);
export type BodyKind = z.infer<typeof BodyKind>;

/** A seat at the table. `vote: false` is an observer: hears all, is counted nowhere and never reminded. */
export const Seat = z.strictObject({
  id: SeatId,
  body: Name,
  bodyKind: BodyKind,
  post: Name.optional(),
  aliases: z.array(Name).max(12).default([]),
  vote: z.boolean(),
  chair: z.boolean().default(false),
  person: Person,
  /** Who gets the papers and reminders of the seat, and never answers for it. */
  contacts: z.array(Person).max(4).default([]),
  /** Who answers for the seat in a case that was handed over, where the rules allow it; nothing else. */
  substitute: Person.optional(),
});
export type Seat = z.infer<typeof Seat>;

export const SecretariatPerson = z.strictObject({ body: Name, person: Person });

/**
 * At most 90 seats: starting and closing a case is one table transaction over the header and every seat,
 * and a transaction takes 100 rows.
 */
export const MAX_SEATS = 90;

/** A board as its data file gives it: who sits there, by which rules it decides, on which calendar. */
export const Board = z
  .strictObject({
    schema: z.literal('votum.board/1'),
    id: BoardId,
    name: Name,
    shortName: Name,
    language: Language.default('da'),
    /** True for an invented example board; shown wherever its persons are listed. */
    sample: z.boolean().default(false),
    seats: z.array(Seat).min(1).max(MAX_SEATS),
    secretariat: z.array(SecretariatPerson).min(1).max(40),
    /** The rules of procedure through time; see `rulesInForce`. */
    rulesOfProcedure: RulesThroughTime,
    calendar: BoardCalendar,
    /** The system its cases are journalised in, by the name people there call it. */
    journalSystem: Name.optional(),
    /** Words the board uses for one thing, so that a search for one finds the other. */
    synonyms: z.array(z.array(Name).min(2)).max(200).default([]),
    /** Where the facts come from, for people who read the file. */
    sources: z.array(z.string().max(400)).default([]),
  })
  .superRefine((board, ctx) => {
    // The case's own events stand under this name.
    const seen = new Set<string>(['round']);
    board.seats.forEach((seat, i) => {
      if (seen.has(seat.id))
        ctx.addIssue({
          code: 'custom',
          path: ['seats', i, 'id'],
          message: `the seat id "${seat.id}" stands twice or is taken`,
        });
      seen.add(seat.id);
      if (seat.chair && !seat.vote)
        ctx.addIssue({ code: 'custom', path: ['seats', i, 'chair'], message: 'an observer cannot be chair' });
      if (seat.substitute !== undefined && !seat.vote)
        ctx.addIssue({
          code: 'custom',
          path: ['seats', i, 'substitute'],
          message: 'an observer answers nothing, so nobody answers instead',
        });
    });
    if (!board.seats.some((seat) => seat.chair))
      ctx.addIssue({ code: 'custom', path: ['seats'], message: 'no seat is marked as chair' });
    const taken = new Map<string, string>();
    const claim = (person: Person, path: (string | number)[]) => {
      for (const key of [
        ...person.identities.map((i) => `${i.tenantId}/${i.objectId}`),
        ...(person.email ? [person.email] : []),
      ]) {
        const other = taken.get(key);
        if (other !== undefined)
          ctx.addIssue({
            code: 'custom',
            path,
            message: `the same identity or e-mail stands for ${other} too`,
          });
        taken.set(key, path.join('.'));
      }
    };
    board.seats.forEach((seat, i) => {
      claim(seat.person, ['seats', i, 'person']);
      seat.contacts.forEach((contact, k) => {
        claim(contact, ['seats', i, 'contacts', k]);
      });
      if (seat.substitute !== undefined) claim(seat.substitute, ['seats', i, 'substitute']);
    });
    board.secretariat.forEach((member, i) => {
      claim(member.person, ['secretariat', i, 'person']);
    });
  });
export type Board = z.infer<typeof Board>;

/** Everyone the roster names for a seat: its member, its contact persons and its substitute. */
export function personsOf({ person, contacts, substitute }: Seat): Person[] {
  return [person, ...contacts, ...(substitute === undefined ? [] : [substitute])];
}

/** The seat with everyone the roster names for it changed so. */
export function withPersons(seat: Seat, change: (person: Person) => Person): Seat {
  const { person, contacts, substitute } = seat;
  return {
    ...seat,
    person: change(person),
    contacts: contacts.map(change),
    ...(substitute === undefined ? {} : { substitute: change(substitute) }),
  };
}

/** The seats that vote; the observer's is not among them. */
export function votingSeats(board: Pick<Board, 'seats'>): Seat[] {
  return board.seats.filter((seat) => seat.vote);
}
