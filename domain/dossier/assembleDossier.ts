import { z } from 'zod';
import { type Board, type Person, personsOf } from '../board/board';
import type { Identity } from '../ids';
import type { StoredEvent } from '../register/caseRecord';
import { decisionNumber } from '../register/decisionNumber';
import type { Entry, NumberedEntry } from '../register/entry';
import { withholdIdentity } from '../register/withholdIdentity';
import type { By } from '../round/events';
import type { ClosedRound } from '../round/round';
import type { SeatInCase } from '../round/seat';
import { DOSSIER_SCHEMA, Dossier, DossierCase, DossierEvent, DossierSeat, type ReadDossier } from './dossier';
import { filesOf } from './filesOf';
import { tellEvents } from './tellEvents';

/** Everything that is stored of a decision. */
export interface Stored {
  board: Board;
  round: ClosedRound;
  seats: readonly SeatInCase[];
  events: readonly StoredEvent[];
  entry: NumberedEntry;
  /** The entries after it that annul it or take its place. */
  later: readonly Entry[];
}

/**
 * The dossier of a decision: the same for the same stored state, whoever makes it and whenever. Identities, addresses and
 * conversations stay out; what anybody did stands by name.
 * @param sentence the outcome as it is read aloud, in both languages.
 */
export function assembleDossier(
  { board, round, seats, events, entry, later }: Stored,
  sentence: Dossier['outcome']['sentence'],
): ReadDossier {
  const closed = pick(DossierCase.shape, round);
  const order = ['round', ...board.seats.map(({ id }) => id as string)];
  const place = (stream: string) => (order.includes(stream) ? order.indexOf(stream) : order.length);
  const inOrder = (a: string, b: string) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
  const frozen = seats.map(withoutIdentity).sort((a, b) => inOrder(a.seatId, b.seatId));
  const nameless = [...events]
    .sort(({ event: a }, { event: b }) => inOrder(a.happening.stream, b.happening.stream) || a.n - b.n)
    .map(({ event, document }) => ({ ...withholdIdentity(document), name: nameOf(event.by, board, seats) }));
  const told = z.array(DossierEvent).parse(nameless);
  const { id, name, shortName, language, sample, calendar } = board;
  const document = {
    schema: DOSSIER_SCHEMA,
    board: { id, name, shortName, language, sample, calendar },
    number: decisionNumber(entry.number),
    case: closed,
    seats: frozen,
    ...tellEvents(told, frozen),
    files: filesOf(told),
    outcome: {
      engine: entry.ending.kind === 'decided' ? entry.ending.verdict.engine : null,
      sentence,
    },
    register: { entry, later },
    events: nameless,
  };
  return { dossier: Dossier.parse(document), document };
}

function withoutIdentity({ handover, ...seat }: SeatInCase): DossierSeat {
  return DossierSeat.parse({
    ...pick(DossierSeat.shape, seat),
    handover: handover === null ? null : pick(DossierSeat.shape.handover.unwrap().shape, handover),
  });
}

/** The fields of a shape, and nothing else that a value may hold. */
function pick(shape: object, value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(shape, key)));
}

function nameOf(by: By, board: Board, seats: readonly SeatInCase[]): string | null {
  const among = (persons: readonly Person[]) =>
    'identity' in by ? (persons.find((one) => isThem(one, by.identity))?.name ?? null) : null;
  switch (by.kind) {
    case 'votum':
      return null;
    case 'operator':
      return by.name;
    case 'secretariat':
      return among(board.secretariat.map(({ person }) => person));
    case 'seat':
    case 'contact':
    case 'substitute': {
      const frozen = seats.find(({ seatId }) => seatId === by.seatId);
      if (frozen !== undefined && isThem(frozen, by.identity)) return frozen.personName;
      return among(board.seats.filter(({ id }) => id === by.seatId).flatMap(personsOf));
    }
    default:
      return by satisfies never;
  }
}

function isThem({ identities }: { identities: readonly Identity[] }, who: Identity): boolean {
  return identities.some((own) => own.tenantId === who.tenantId && own.objectId === who.objectId);
}
