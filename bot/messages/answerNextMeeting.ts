import { nextMeetingAnswer } from '../../cards/answers/nextMeetingAnswer';
import { localMoment } from '../../domain/calendar/localMoment';
import { agendaItemsFor } from '../../workflows/nextAgenda';
import { viewerOf } from '../../workflows/viewerOf';
import { type Reply, words } from '../turn';
import type { Talk } from './talk';

/** The next meeting that has an agenda here, and what waits for the next, as far as it has been told. */
export async function answerNextMeeting({ turn, seated, lang }: Talk): Promise<Reply> {
  const { deps, receivedAt, incoming } = turn;
  const { board, role } = seated;
  const today = localMoment(board.calendar, receivedAt).date;
  const [records, waiting] = await Promise.all([
    deps.meetings.list(board.id),
    // What waits for the agenda are cases, and a substitute knows of none but his own.
    role.kind === 'substitute'
      ? []
      : agendaItemsFor(deps, board, incoming.inChannel ? { kind: 'channel' } : viewerOf(role)),
  ]);
  const coming = records
    .map(({ meeting }) => meeting)
    .filter((meeting) => meeting.date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const carried = waiting.flatMap(({ about, cases }) =>
    cases.map(({ item }) => ({ about, title: item.title })),
  );
  return words(nextMeetingAnswer(coming[0] ?? null, carried, lang).join('\n'));
}
