import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { arithmeticSentence, deadlineMoment, remaining, weekdayDateTime } from '../text/dates';
import { deadlineSentence } from '../text/statusSentence';
import { upperFirst } from '../text/words';

/** When the deadline is: weekday, date, time and what is left; then how it was counted. */
export function deadlineAnswer(view: CaseView, lang: Language): string[] {
  const { round, board, now } = view;
  const left = remaining(lang, board.calendar, round.deadline, now);
  if (left === null) return [deadlineSentence(view, lang)];
  const when = upperFirst(weekdayDateTime(lang, deadlineMoment(round.deadline)));
  const counted = round.deadline.arithmetic;
  return [`${when} (${left}).`, ...(counted === undefined ? [] : [arithmeticSentence(lang, counted)])];
}
