import { type Board, type Person, withPersons } from '../domain/board/board';
import { everyoneOn, MOST_IDENTITIES } from '../domain/board/identityClaim';
import { importChanges } from '../domain/board/importChanges';
import { nextWeeklyMoment } from '../domain/calendar/weeklyMoment';
import type { By } from '../domain/round/events';
import type { Deps } from './deps';
import { boardStream } from './outbox';
import { wakeHeld } from './wakeHeld';

export type ImportedBoard = { kind: 'created' | 'updated' | 'unchanged' | 'busy'; board: Board };

const TRIES = 4;

/**
 * Takes a board from its file. Importing again updates roster, rules and calendar; cases in progress keep the roster and
 * rules frozen into them. Identities bound since the last file stay with the same e-mail, and with nobody else: a seat's next
 * member is not known by the last one's account. What changed is an event.
 * @param by the operator; Votum itself for a board that comes with it.
 */
export async function importBoard(
  deps: Pick<Deps, 'boards' | 'due' | 'clock' | 'halted' | 'rounds' | 'wakes'>,
  file: Board,
  by: By = { kind: 'votum' },
): Promise<ImportedBoard> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await deps.boards.read(file.id);
    const board = before === null ? file : keepIdentities(file, before.value);
    const same = before !== null && JSON.stringify(before.value) === JSON.stringify(board);
    // Before the board, and every time: a row twice is one row, and one that an import died from writing is made up for.
    const monday = nextWeeklyMoment(board.calendar, deps.clock.now());
    await deps.due.put({ dueAt: monday, stream: boardStream(board.id), what: 'monday', key: '' });
    const happening = importChanges(before?.value ?? null, board);
    const outcome = same
      ? 'committed'
      : await deps.boards.save(board, before?.etag ?? null, {
          read: await deps.boards.readRecord(board.id),
          event: { at: deps.clock.now(), by, happening },
        });
    if (outcome !== 'committed') continue;
    // Somebody else may sit in a seat now, or be known by an identity that has been seen.
    if (before !== null && !same) await wakeHeld(deps, board.id);
    return { kind: before === null ? 'created' : same ? 'unchanged' : 'updated', board };
  }
  return { kind: 'busy', board: file };
}

function keepIdentities(file: Board, before: Board): Board {
  const inFile = new Set(
    everyoneOn(file).flatMap(({ person }) =>
      person.identities.map(({ tenantId, objectId }) => `${tenantId}/${objectId}`),
    ),
  );
  const known = everyoneOn(before).map(({ person }) => person);
  const withKnown = (person: Person): Person => {
    const same = known.find((other) => other.email !== undefined && other.email === person.email);
    // What the file gives to anyone is settled by the file: an account is never two people's.
    const since = (same?.identities ?? []).filter((i) => !inFile.has(`${i.tenantId}/${i.objectId}`));
    return { ...person, identities: [...person.identities, ...since].slice(0, MOST_IDENTITIES) };
  };
  return {
    ...file,
    seats: file.seats.map((seat) => withPersons(seat, withKnown)),
    secretariat: file.secretariat.map((member) => ({ ...member, person: withKnown(member.person) })),
  };
}
