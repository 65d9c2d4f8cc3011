import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { owes } from '../../domain/round/owes';
import { answersText } from '../text/answers';
import { awaitsSentence } from '../text/awaitsSentence';
import { answeredSentence, deadlineSentence, statusLines } from '../text/statusSentence';
import { userLine } from '../userText';

/** Where one case stands. Whether the reader owes an answer stands in the heading above it. */
export function statusAnswer(view: CaseView, { names }: { names: boolean }, lang: Language): string[] {
  return statusLines(view, lang, { names });
}

/** Where all open cases stand, soonest deadline first, beginning with whether the reader must do anything. */
export function overviewAnswer(views: readonly CaseView[], lang: Language): string[] {
  const text = answersText(lang);
  if (views.length === 0) return [`${text.doNothing} ${text.noCase}`];
  const must = mustAnswer(views, lang);
  const open = text.casesOpen(views.length);
  return [
    ...(must.length > 0 ? [...must, open] : [`${text.doNothing} ${open}`]),
    ...views.map((view) =>
      [
        `${userLine(view.round.proposal.title)}: ${answeredSentence(view, lang)}`,
        deadlineSentence(view, lang),
        awaitsSentence(view, lang, { names: false }),
      ]
        .filter((said) => said !== '')
        .join(' '),
    ),
  ];
}

function mustAnswer(views: readonly CaseView[], lang: Language): string[] {
  return views.filter(owes).map((view) => answersText(lang).awaitsYou(userLine(view.round.proposal.title)));
}
