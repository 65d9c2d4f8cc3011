import { type Meeting, meetingLabel } from '../../domain/agenda/meeting';
import type { About } from '../../domain/agenda/nextAgenda';
import type { Language } from '../../domain/language';
import { answersText } from '../text/answers';
import { longDate, timeRange } from '../text/dates';
import { nextAgendaText } from '../text/nextAgenda';
import { userLine } from '../userText';

/** Something that waits for the next agenda: a case to be told of, or one to be decided. */
export interface Carried {
  about: About;
  title: string;
}

/** The next meeting with an agenda here, and what waits for the next agenda. */
export function nextMeetingAnswer(
  meeting: Meeting | null,
  carried: readonly Carried[],
  lang: Language,
): string[] {
  const text = answersText(lang);
  const titles = (about: About) =>
    carried.filter((item) => item.about === about).map((item) => `- ${userLine(item.title)}`);
  const [approved, notApproved, toDecide] = [titles('approved'), titles('notApproved'), titles('decision')];
  const waiting = [
    ...(carried.length === 0 ? [] : [text.carried]),
    ...(approved.length === 0 ? [] : [text.carriedInformation, ...approved]),
    ...(notApproved.length === 0 ? [] : [`${nextAgendaText(lang).item.notApproved}:`, ...notApproved]),
    ...(toDecide.length === 0 ? [] : [text.carriedDecision, ...toDecide]),
  ];
  if (meeting === null) return [text.noNextMeeting, ...waiting];
  const time =
    meeting.startsAt !== undefined && meeting.endsAt !== undefined
      ? ` ${timeRange(lang, meeting.startsAt, meeting.endsAt)}`
      : '';
  return [text.nextMeeting(meetingLabel(meeting), `${longDate(lang, meeting.date)}${time}`), ...waiting];
}
