import { addWorkingDays } from '../../domain/calendar/addWorkingDays';
import type { BoardCalendar, LocalDate } from '../../domain/calendar/calendar';
import { latestSending } from '../../domain/calendar/latestSending';
import type { Language } from '../../domain/language';
import { answersText } from '../text/answers';
import { leftOutSentence, longDate, weekdayDate } from '../text/dates';

/** What is asked of the calendar: so many working days from today, or the last day to send for a limit. */
export type CountQuestion =
  | { kind: 'from'; n: number }
  | { kind: 'latest'; date: LocalDate; bound: 'by' | 'before'; n: number; setBy: 'board' | 'suggested' };

/** An answer from the board's calendar, with its arithmetic. `today` is the local date; it is not counted. */
export function countDaysAnswer(
  calendar: BoardCalendar,
  today: LocalDate,
  question: CountQuestion,
  lang: Language,
): string[] {
  const text = answersText(lang);
  switch (question.kind) {
    case 'from': {
      const { date, skipped, weekends } = addWorkingDays(calendar, today, question.n);
      const counted = [text.todayNotCounted, leftOutSentence(lang, { skipped, weekends })];
      return [text.daysFrom(question.n, longDate(lang, date)), counted.filter((one) => one !== '').join(' ')];
    }
    case 'latest': {
      const limit = { kind: question.bound === 'before' ? 'inden' : 'senest', date: question.date } as const;
      const { date } = latestSending(calendar, limit, question.n);
      const day = weekdayDate(lang, date);
      const first =
        date < today ? `${text.no}, ${text.tooLateToSend(day)}` : `${text.yes}, ${text.sendBy(day)}`;
      return [first, text.periodUsed(question.n, question.setBy)];
    }
  }
}
