import type { RulesOfProcedure } from '../../domain/board/rules';
import type { Language } from '../../domain/language';
import { type Button, button } from '../button';
import { mayHandOver } from '../case/substituteLines';
import { chairOutText } from '../text/chairOut';
import { confirmsText } from '../text/confirms';
import { recusalByBoardText } from '../text/recusalByBoard';
import { substituteSentence } from '../text/substituteSentence';
import { substitutesText } from '../text/substitutes';
import { userLine } from '../userText';
import { textField } from './askedFields';
import type { Asking, Question } from './confirmView';

const verbOf = { comment: 'round.comment', ask: 'question.ask', recuse: 'round.recuse' } as const;

/**
 * What a member or the observer says without answering: a comment, a question, a possible conflict of interest. One word
 * in a chat never recuses anyone, so that too is asked first. `substitutes`: the
 * rule of the case, read out where it was asked whether somebody else may answer; where it is
 * allowed and the seat has a substitute, the case can be handed over.
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
  // A substitute has nobody to hand on to.
  const rule = view.standsInFor === undefined ? substitutes : undefined;
  return {
    lead: words.lead,
    paragraphs: [
      rule === undefined ? null : substituteSentence(rule, lang, view.mine?.substitute?.name),
      effect,
    ],
    typed: textField(words.input, typed, lang),
    buttons: [
      ...(rule !== undefined && mayHandOver(view) ? [handOver(view, lang)] : []),
      button(words.button, verbOf[what], { v: 1, roundId: view.round.id }, 'positive'),
    ],
  };
}

/** What a report comes to, where it is not for the chairs to settle: by the board's rule, and while a result waits. */
function recuseEffect({ round }: Asking['view'], lang: Language): string | null {
  if (round.status === 'awaitingConfirmation') return chairOutText(lang).asking;
  return round.rules.recusalDecidedBy.value === 'board' ? recusalByBoardText(lang).asking : null;
}

/** 'Overlad sagen til Ole Bjerg': asked once more before it is done. */
function handOver({ round, mine }: Asking['view'], lang: Language): Button {
  const title = substitutesText(lang).handOver.button(userLine(mine?.substitute?.name ?? '', 40));
  return button(title, 'confirm.open', { v: 1, roundId: round.id, what: 'hand-over' });
}
