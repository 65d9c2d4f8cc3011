import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';
import { weekdayDateTime } from '../text/dates';
import { closingSentence, outcomeFacts, outcomeSentence } from '../text/outcomeSentence';
import { answeredSentence, forecastSentence } from '../text/statusSentence';

/** Whether it is settled: "Ikke endnu" and how it stands, or yes or no and the outcome with its figures and rule. */
export function outcomeAnswer(view: CaseView, lang: Language): string[] {
  const text = answersText(lang);
  const { round, ending, board } = view;
  if (round.status === 'open') {
    const [first = '', ...rest] = [answeredSentence(view, lang), forecastSentence(view, lang)].filter(
      (line) => line !== '',
    );
    return [text.notSettled(first), ...rest];
  }
  if (ending === null) return [text.tellAt(weekdayDateTime(lang, localMoment(board.calendar, round.tellAt)))];
  const facts = outcomeFacts(view);
  const approved = ending.kind === 'decided' && ending.verdict.outcome === 'approved';
  const first = `${approved ? text.yes : text.no}. ${closingSentence(view, lang)}`;
  return facts === null ? [first] : [first, outcomeSentence(facts, lang)];
}
