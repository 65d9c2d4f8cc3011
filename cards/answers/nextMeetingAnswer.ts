import { type Meeting, meetingLabel } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import { answersText } from '../text/answers';
import { longDate, timeRange } from '../text/dates';
import { userLine } from '../userText';

/** The next meeting with an agenda here, and what waits for the next agenda. */
export function nextMeetingAnswer(
  meeting: Meeting | null,
  carried: readonly string[],
  lang: Language,
): string[] {
  const text = answersText(lang);
  const waiting =
    carried.length === 0 ? [] : [text.carried, ...carried.map((title) => `- ${userLine(title)}`)];
  if (meeting === null) return [text.noNextMeeting, ...waiting];
  const time =
    meeting.startsAt !== undefined && meeting.endsAt !== undefined
      ? ` ${timeRange(lang, meeting.startsAt, meeting.endsAt)}`
      : '';
  return [text.nextMeeting(meetingLabel(meeting), `${longDate(lang, meeting.date)}${time}`), ...waiting];
}
