import { type Meeting, meetingLabel } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import { answersText } from '../text/answers';
import { longDate, timeRange } from '../text/dates';
import { userLine } from '../userText';

/** Something that waits for the next agenda: a case to be told of, or one to be decided. */
export interface Carried {
  kind: 'information' | 'decision';
  title: string;
}

/** The next meeting with an agenda here, and what waits for the next agenda. */
export function nextMeetingAnswer(
  meeting: Meeting | null,
  carried: readonly Carried[],
  lang: Language,
): string[] {
  const text = answersText(lang);
  const titles = (kind: Carried['kind']) =>
    carried.filter((item) => item.kind === kind).map((item) => `- ${userLine(item.title)}`);
  const [decided, toDecide] = [titles('information'), titles('decision')];
  const waiting = [
    ...(carried.length === 0 ? [] : [text.carried]),
    ...(decided.length === 0 ? [] : [text.carriedInformation, ...decided]),
    ...(toDecide.length === 0 ? [] : [text.carriedDecision, ...toDecide]),
  ];
  if (meeting === null) return [text.noNextMeeting, ...waiting];
  const time =
    meeting.startsAt !== undefined && meeting.endsAt !== undefined
      ? ` ${timeRange(lang, meeting.startsAt, meeting.endsAt)}`
      : '';
  return [text.nextMeeting(meetingLabel(meeting), `${longDate(lang, meeting.date)}${time}`), ...waiting];
}
