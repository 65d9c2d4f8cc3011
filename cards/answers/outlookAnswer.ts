import { lastDayOf } from '../../domain/calendar/latestSending';
import { compareInstants, localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isSealed } from '../../domain/round/round';
import { isApproval } from '../../domain/round/verdict';
import { answersText } from '../text/answers';
import { dayAndMonth, weekdayDateTime } from '../text/dates';
import { deadlineSentence, forecastSentence } from '../text/statusSentence';
import { turningSentence } from '../text/turningSentence';
import { outcomeAnswer } from './outcomeAnswer';
import { withheld } from './withheld';

/** Whether the case will pass, and in time: yes or no first, then the rule it follows from. */
export function outlookAnswer(
  view: CaseView,
  limit: { date: string; bound: 'by' | 'before' } | null,
  lang: Language,
): string[] {
  const text = answersText(lang);
  const { round, board, ifNobodyElse } = view;
  if (isSealed(round)) return outcomeAnswer(view, lang);
  if (limit !== null) {
    const last = lastDayOf({ kind: limit.bound === 'before' ? 'inden' : 'senest', date: limit.date });
    const inTime = round.deadline.localDate <= last;
    const deadline = weekdayDateTime(lang, localMoment(board.calendar, round.deadline.at));
    return [
      inTime
        ? `${text.yes}, ${text.deadlineBefore(deadline, dayAndMonth(lang, limit.date))}`
        : `${text.no}, ${text.deadlineAfter(deadline)}`,
    ];
  }
  if (ifNobodyElse === null) return [withheld(view, lang)];
  const first = isApproval(ifNobodyElse.outcome) ? `${text.yes}.` : text.notYet;
  const over = compareInstants(round.deadline.at, view.now) < 0;
  const turns = over ? '' : turningSentence(view, lang);
  return [
    `${first} ${forecastSentence(view, lang)}`,
    ...(turns === '' ? [] : [turns]),
    ...(over ? [] : [deadlineSentence(view, lang)]),
  ];
}
