import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { byline } from '../case/byline';
import { owesAnswer } from '../case/standing';
import { shell } from '../shell';
import { withRemaining } from '../text/dates';
import { remarksText } from '../text/remarks';
import { textIn } from '../text/text';
import { userLine, userParagraphs } from '../userText';
import { renderNews } from './renderNews';

/** A question put to the secretariat, or a remark, and its answer. `askedBy` is the body whose seat asked. */
export interface AnswerToAllFacts {
  about: 'question' | 'remark';
  view: CaseView;
  question: string;
  answer: string;
  askedBy: string;
}

/**
 * Question and answer to everyone who takes part, or a remark's to whoever made it, with the way to the case for
 * those who still owe an answer.
 */
export function answerToAllCard(
  { about, view, question, answer, askedBy }: AnswerToAllFacts,
  lang: Language,
): CardMessage {
  const words = textIn(lang);
  const text = words.answerToAll;
  const { round, board, now } = view;
  const owes = owesAnswer(view);
  const title = userLine(round.proposal.title) || '–';
  const asker = userLine(askedBy, 80);
  const lead = about === 'remark' ? remarksText(lang).answered : text;
  const label =
    about === 'remark'
      ? remarksText(lang).answered.yours
      : asker === ''
        ? text.questionOnly
        : text.question(asker);
  const asked = userParagraphs(question, 1_000);
  const card = renderNews({
    head: { lead: owes ? lead.leadWaiting : lead.lead, title, byline: lines(byline(round, lang)) },
    paragraphs: lines(
      owes ? `${words.case.answerBy(withRemaining(lang, board.calendar, round.deadline, now))}.` : null,
    ),
    quotes: [
      // A late answer may be a remark without words.
      ...(asked.length === 0 ? [] : [{ label, paragraphs: lines(...asked) }]),
      { label: text.answer, paragraphs: lines(...userParagraphs(answer, 4_000)) },
    ],
    matter: [],
    field: [],
    small: [],
    actions: [
      {
        buttons: [
          button(
            owes ? words.case.showAndAnswer : words.case.show,
            'round.show',
            { v: 1, roundId: round.id, as: 'case' },
            owes ? 'positive' : 'default',
          ),
        ],
        asks: [],
      },
    ],
  });
  return shell(card, { lang, summary: text.summary(title, userLine(answer, 160)) });
}
