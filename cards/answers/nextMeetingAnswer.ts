import { type Meeting, meetingLabel } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import { answersText } from '../text/answers';
import { longDate, timeRange } from '../text/dates';
import { minutesCaseText } from '../text/minutesCase';
import { userLine } from '../userText';

/** Something that waits for the next agenda: a case to be told of, or one to be decided. */
export interface Carried {
  kind: 'information' | 'decision';
  title: string;
  /** Of minutes that were not approved in writing: the draft, and the corrections with whose they are. */
  minutes?:
    | { papers: readonly { name: string }[]; corrections: readonly { body: string; text: string }[] }
    | undefined;
}

/**
 * The next meeting with an agenda here, and what waits for the next agenda. `names`: whose corrections to minutes wait, in
 * their own words, for those who run cases; others hear how many.
 */
export function nextMeetingAnswer(
  meeting: Meeting | null,
  carried: readonly Carried[],
  lang: Language,
  { names = false }: { names?: boolean } = {},
): string[] {
  const text = answersText(lang);
  const titles = (kind: Carried['kind']) =>
    carried
      .filter((item) => item.kind === kind)
      .flatMap((item) => [`- ${userLine(item.title)}`, ...minutesLines(item, lang, names)]);
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

function minutesLines({ minutes }: Carried, lang: Language, names: boolean): string[] {
  if (minutes === undefined) return [];
  const text = minutesCaseText(lang).carried;
  const papers = minutes.papers.map(({ name }) => userLine(name, 80)).join(', ');
  const { corrections } = minutes;
  return [
    ...(papers === '' ? [] : [text.papers(papers)]),
    ...(corrections.length === 0 ? [] : [text.count(corrections.length)]),
    ...(names ? corrections.map((one) => text.line(userLine(one.body, 80), userLine(one.text, 300))) : []),
  ].map((line) => `  ${line}`);
}
