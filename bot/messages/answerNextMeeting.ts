import { nextMeetingAnswer } from '../../cards/answers/nextMeetingAnswer';
import { runsCases } from '../../domain/board/roles';
import { localMoment } from '../../domain/calendar/localMoment';
import { type Reply, words } from '../turn';
import type { Talk } from './talk';

/** The next meeting that has an agenda here, and what is carried to it. */
export async function answerNextMeeting({ turn, seated, lang }: Talk): Promise<Reply> {
  const { deps, receivedAt } = turn;
  const { board } = seated;
  const today = localMoment(board.calendar, receivedAt).date;
  const [records, carried] = await Promise.all([
    deps.meetings.list(board.id),
    deps.meetings.carried(board.id),
  ]);
  const names = runsCases(seated.role) && !turn.incoming.inChannel;
  const coming = records
    .map(({ meeting }) => meeting)
    .filter((meeting) => meeting.date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return words(nextMeetingAnswer(coming[0] ?? null, carried, lang, { names }).join('\n'));
}
