import { runsCases, seatOf } from '../../domain/board/roles';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Instant, RoundId } from '../../domain/ids';
import type { Seated } from '../../workflows/actor';
import type { ListedCase, MeetingRecord } from '../../workflows/ports';
import type { HeardCase, Hearing } from '../understand/heard';

/** What is known while listening to this person: the seats, and the cases and items they may know of. */
export function hearingOf(
  seated: Seated,
  listed: readonly ListedCase[],
  meetings: readonly MeetingRecord[],
  last: RoundId | null,
  now: Instant,
): Omit<Hearing, 'awaitingMe'> {
  const { board, role } = seated;
  return {
    seats: board.seats.map((seat) => ({
      id: seat.id,
      body: seat.body,
      kind: seat.bodyKind,
      chair: seat.chair,
      aliases: seat.aliases,
      people: [{ name: seat.person.name }],
    })),
    cases: listed.map(heardCase),
    items: meetings.flatMap(({ meeting }) =>
      meeting.items.map(({ number, title }) => ({ ...number, title })),
    ),
    ...(last === null ? {} : { lastShown: last }),
    synonyms: board.synonyms,
    today: localMoment(board.calendar, now).date,
    directs: runsCases(role),
    ...(role.kind === 'secretariat' ? {} : { mySeat: seatOf(role).id }),
  };
}

function heardCase({ id, title, status, item, deadlineAt }: ListedCase): HeardCase {
  return {
    id,
    title,
    status: heardStatus(status),
    ...(deadlineAt === null || heardStatus(status) !== 'open' ? {} : { deadlineAt }),
    ...(item === null ? {} : { item: { seq: item.seq, year: item.year } }),
  };
}

function heardStatus(status: ListedCase['status']): HeardCase['status'] {
  switch (status) {
    case 'open':
    case 'awaitingConfirmation':
      return 'open';
    case 'closed':
    case 'discarded':
      return 'closed';
    case 'awaitingRelease':
      return 'awaitingRelease';
    case 'draft':
    case 'scheduled':
      return 'draft';
    default:
      return status satisfies never;
  }
}
