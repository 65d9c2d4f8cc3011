import type { RulesOfProcedure } from '../../domain/board/rules';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { chairOutText } from '../text/chairOut';
import { confirmsText } from '../text/confirms';
import { recusalByBoardText } from '../text/recusalByBoard';
import { substituteSentence } from '../text/substitutes';
import { textField } from './askedFields';
import type { Asking, Question } from './confirmView';

const verbOf = { comment: 'round.comment', ask: 'question.ask', recuse: 'round.recuse' } as const;

/**
 * What a member or the observer says without answering: a comment, a question, a possible conflict of interest. One word
 * in a chat never recuses anyone, so that too is asked first. `substitutes`: the
 * board's rule, read out where it was asked whether somebody else may answer.
 */
export function askRemark(
  { view, typed }: Asking,
  what: keyof typeof verbOf,
  substitutes: RulesOfProcedure['substitutes'] | undefined,
  lang: Language,
): Question {
  const text = confirmsText(lang);
  const words = text[what];
  const effect = (what === 'recuse' ? recuseEffect(view, lang) : null) ?? words.effect;
  return {
    lead: words.lead,
    paragraphs: [substitutes === undefined ? null : substituteSentence(substitutes, lang), effect],
    typed: textField(words.input, typed, lang),
    buttons: [button(words.button, verbOf[what], { v: 1, roundId: view.round.id }, 'positive')],
  };
}

/** What a report comes to, where it is not for the chairs to settle: by the board's rule, and while a result waits. */
function recuseEffect({ round }: Asking['view'], lang: Language): string | null {
  if (round.status === 'awaitingConfirmation') return chairOutText(lang).asking;
  return round.rules.recusalDecidedBy.value === 'board' ? recusalByBoardText(lang).asking : null;
}
