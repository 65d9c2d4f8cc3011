import type { Board } from '../../domain/board/board';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { ReadyCase } from '../../domain/round/readForm';
import { button } from '../button';
import type { CardMessage } from '../card';
import { byline } from '../case/byline';
import { numberWarnings } from '../preview/numberWarnings';
import { recipientCount } from '../preview/recipients';
import { confirmsText } from '../text/confirms';
import { deadlineMoment, longDateTime } from '../text/dates';
import { formsText } from '../text/forms';
import { ruleSentence } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { upperFirst } from '../text/words';
import { type Question, questionCard } from './confirmView';

export interface ConfirmStart {
  roundId: RoundId;
  /** The title of the draft, also when it cannot be sent yet. */
  title: string;
  /** The case the draft describes; null while something on its form is missing. */
  ready: ReadyCase | null;
  board: Pick<Board, 'seats'>;
  mayStart: boolean;
}

/** 'Udsend til 5 medlemmer og 1 observatør?': the last question before a case is sent out. */
export function confirmStartCard(asked: ConfirmStart, lang: Language): CardMessage {
  const { ready, title } = asked;
  const about = {
    title,
    byline: upperFirst(
      ready === null ? textIn(lang).byline.onBehalf : byline({ proposal: ready.proposal, version: 1 }, lang),
    ),
  };
  return questionCard(questionOf(asked, lang), about, lang);
}

function questionOf({ roundId, ready, board, mayStart }: ConfirmStart, lang: Language): Question {
  const text = confirmsText(lang).start;
  const buttons = formsText(lang).buttons;
  const data = { v: 1 as const, roundId };
  if (ready === null)
    return { lead: text.incomplete, buttons: [button(buttons.edit, 'round.edit', data, 'positive')] };
  const details = [
    ...numberWarnings(ready.proposal, lang),
    text.deadline(longDateTime(lang, deadlineMoment(ready.deadline))),
    textIn(lang).outcome.rule(ruleSentence(ready.rules, lang)),
  ];
  const edit = button(buttons.edit, 'round.edit', data);
  if (!mayStart)
    return {
      lead: text.notReleased,
      paragraphs: details,
      buttons: [button(buttons.toChairs, 'round.to-chairs', data, 'positive'), edit],
    };
  return {
    lead: text.lead(recipientCount(board, ready.recused, lang)),
    paragraphs: [...details, text.cannot],
    buttons: [
      button(ready.later ? buttons.schedule : text.button, 'round.start', data, 'positive'),
      button(buttons.trial, 'round.trial', data),
      edit,
    ],
  };
}
