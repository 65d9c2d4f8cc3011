import { owes } from '../../cards/answers/statusAnswer';
import { runsCases, seatOf } from '../../domain/board/roles';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Instant, RoundId } from '../../domain/ids';
import { titleOf } from '../../domain/round/round';
import type { Seated } from '../../workflows/actor';
import type { CaseList } from '../../workflows/listCases';
import type { MeetingRecord } from '../../workflows/ports';
import type { HeardCase, Hearing } from '../understand/heard';

/** What is known while listening to this person: the seats, and the cases and items they may know of. */
export function hearingOf(
  seated: Seated,
  cases: CaseList,
  own: CaseList,
  meetings: readonly MeetingRecord[],
  last: RoundId | null,
  now: Instant,
): Hearing {
  const { board, role } = seated;
  const item = (ref: { seq: number; year: number } | null) =>
    ref === null ? {} : { item: { seq: ref.seq, year: ref.year } };
  const known: HeardCase[] = [
    ...cases.open.map(
      ({ round }): HeardCase => ({
        id: round.id,
        title: round.proposal.title,
        status: 'open',
        deadlineAt: round.deadline.at,
        ...item(round.proposal.item),
      }),
    ),
    ...cases.prepared.map(
      (round): HeardCase => ({
        id: round.id,
        title: titleOf(round),
        status: round.status === 'awaitingRelease' ? 'awaitingRelease' : 'draft',
        ...item(round.form.item),
      }),
    ),
    ...cases.closed.map(
      (round): HeardCase => ({
        id: round.id,
        title: round.proposal.title,
        status: 'closed',
        ...item(round.proposal.item),
      }),
    ),
  ];
  return {
    seats: board.seats.map((seat) => ({
      id: seat.id,
      body: seat.body,
      kind: seat.bodyKind,
      chair: seat.chair,
      aliases: seat.aliases,
      people: [{ name: seat.person.name }],
    })),
    cases: known,
    items: meetings.flatMap(({ meeting }) =>
      meeting.items.map(({ number, title }) => ({ ...number, title })),
    ),
    ...(last === null ? {} : { lastShown: last }),
    awaitingMe: own.open.filter(owes).map((view) => view.round.id),
    synonyms: board.synonyms,
    today: localMoment(board.calendar, now).date,
    directs: runsCases(role),
    ...(role.kind === 'secretariat' ? {} : { mySeat: seatOf(role).id }),
  };
}
