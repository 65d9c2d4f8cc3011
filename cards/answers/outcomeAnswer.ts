import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isApproval } from '../../domain/round/verdict';
import { answersText } from '../text/answers';
import { awaitsSentence } from '../text/awaitsSentence';
import { confirmationText } from '../text/confirmation';
import { weekdayDateTime } from '../text/dates';
import { closingSentence, outcomeFacts, outcomeSentence } from '../text/outcomeSentence';
import { answeredSentence, forecastSentence } from '../text/statusSentence';
import { textIn } from '../text/text';
import { userLine } from '../userText';

/**
 * Whether it is settled: "Ikke endnu" and how it stands, or the outcome with its figures and rule.
 * @param yesNo begins with yes or no, as an answer to "er den i hus".
 */
export function outcomeAnswer(view: CaseView, lang: Language, yesNo = true): string[] {
  const text = answersText(lang);
  const { round, ending, board } = view;
  if (round.status === 'open') {
    const [first = '', ...rest] = [answeredSentence(view, lang), forecastSentence(view, lang)].filter(
      (line) => line !== '',
    );
    return [text.notSettled(first), ...rest];
  }
  const facts = outcomeFacts(view);
  if (round.status === 'awaitingConfirmation')
    return [
      text.notSettled(lowerFirst(awaitsSentence(view, lang, { names: view.viewer !== 'channel' }))),
      ...(facts === null ? [] : [`${confirmationText(lang).result} ${outcomeSentence(facts, lang)}`]),
    ];
  if (ending === null || facts === null)
    return [text.tellAt(weekdayDateTime(lang, localMoment(board.calendar, round.tellAt)))];
  const outcome = outcomeSentence(facts, lang);
  const approved = ending.kind === 'decided' && isApproval(ending.verdict.outcome);
  const first = yesNo ? `${approved ? text.yes : text.no}, ${lowerFirst(outcome)}` : outcome;
  const reason = userLine(ending.reason ?? '', 500);
  return [
    first,
    ...(reason === '' || view.viewer === 'channel' ? [] : [textIn(lang).case.reason(reason)]),
    closingSentence(view, lang),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
