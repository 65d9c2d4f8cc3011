import { addWorkingDays } from '../../domain/calendar/addWorkingDays';
import { LocalDate, LocalTime } from '../../domain/calendar/calendar';
import { resolveDeadline } from '../../domain/calendar/deadline';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { confirmsText } from '../text/confirms';
import { closingDayNote, deadlineMoment, weekdayDateTime, withRemaining } from '../text/dates';
import { reasonField } from './askedFields';
import type { Asking, Question } from './confirmView';
import { toldTo } from './toldTo';

/** What is put in the fields when nobody said a date. */
const SUGGESTED_WORKING_DAYS = 2;

/** 'Forlæng fristen til fredag den 13. juni kl. 23.59?', with the old deadline and the new one. */
export function askExtend(
  { view, typed }: Asking,
  asked: { date: LocalDate; time?: LocalTime } | undefined,
  lang: Language,
): Question {
  const text = confirmsText(lang);
  const { round, board, now } = view;
  const { calendar } = board;
  const date =
    typed.date ??
    asked?.date ??
    addWorkingDays(calendar, round.deadline.localDate, SUGGESTED_WORKING_DAYS).date;
  const time = (typed.time ?? asked?.time ?? round.deadline.localTime).replace('.', ':');
  const read = LocalDate.safeParse(date).success && LocalTime.safeParse(time).success;
  const to = read ? resolveDeadline(calendar, { kind: 'at', date, time }, now) : null;
  const later = to !== null && to.at > round.deadline.at && to.at > now;
  const fault = typed.fault ?? (to !== null && !later ? 'notLater' : undefined);
  return {
    lead:
      asked !== undefined && to !== null && later
        ? text.extend.leadTo(weekdayDateTime(lang, deadlineMoment(to)))
        : text.extend.lead,
    fault: fault === 'notADate' || fault === 'notLater' ? text.faults[fault] : null,
    paragraphs: [
      text.extend.now(withRemaining(lang, calendar, round.deadline, now)),
      to === null ? null : closingDayNote(lang, calendar, to),
      text.extend.effect(toldTo(view, lang)),
    ],
    small: [text.extend.cannot],
    moment: {
      dateId: 'date',
      dateLabel: text.extend.date,
      date: LocalDate.safeParse(date).success ? date : '',
      timeId: 'time',
      timeLabel: text.extend.time,
      time: LocalTime.safeParse(time).success ? time : '',
      fault: [],
    },
    typed: reasonField(typed, lang),
    buttons: [button(text.extend.button, 'round.extend', { v: 1, roundId: round.id }, 'positive')],
  };
}
