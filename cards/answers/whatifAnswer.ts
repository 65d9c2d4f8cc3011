import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { isSealed } from '../../domain/round/round';
import { sideBy, withAnswer } from '../../domain/round/tally';
import { verdictOf } from '../../domain/round/verdict';
import { answersText } from '../text/answers';
import { ruleSentence } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { turningSentence } from '../text/turningSentence';
import { outcomeAnswer } from './outcomeAnswer';
import { withheld } from './withheld';

/**
 * What would come of it if somebody stays silent, or answers so. Computed by the case's own rules on its own figures;
 * nothing is changed by asking.
 */
export function whatifAnswer(
  view: CaseView,
  suppose: { seatId: string | null; choice: Choice | null },
  lang: Language,
): string[] {
  const text = answersText(lang);
  const { figures, round, ifNobodyElse } = view;
  if (isSealed(round)) return outcomeAnswer(view, lang, false);
  if (figures === null || ifNobodyElse === null) return [withheld(view, lang)];
  const before = view.seats?.find((seat) => seat.seatId === suppose.seatId);
  // A seat that has answered cannot be supposed to answer once more; then the figures are as they are.
  const adds = suppose.choice !== null && before?.state !== 'answered' && figures.answered < figures.eligible;
  const supposed =
    adds && suppose.choice !== null
      ? withAnswer(round.rules, figures, suppose.choice, { chair: before?.chair ?? false })
      : figures;
  const { outcome, reason } = verdictOf(round.rules, supposed);
  const against =
    suppose.choice !== null && sideBy(round.rules, suppose.choice) === 'against' && supposed.against === 1;
  const { wouldBe } = text;
  const named = outcome === 'noDecision' && reason !== 'tooFewAnswers' ? 'undecided' : outcome;
  const said = against
    ? text.thenOneAgainst[named]
    : named === 'approved'
      ? wouldBe.approved(supposed.answered)
      : wouldBe[named];
  const rule = textIn(lang).outcome.rule(ruleSentence(round.rules, lang));
  // Of nobody in particular: then it is also told what would change it.
  const turns = suppose.choice === null && suppose.seatId === null ? turningSentence(view, lang) : '';
  return [said, rule, ...(turns === '' ? [] : [turns])];
}
