import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { sideOf } from '../../domain/round/choice';
import type { Tally } from '../../domain/round/tally';
import { verdict } from '../../domain/round/verdict';
import { answersText } from '../text/answers';
import { ruleSentence } from '../text/ruleSentence';
import { textIn } from '../text/text';
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
  if (figures === null || ifNobodyElse === null) return [withheld(view, lang)];
  const before = view.seats?.find((seat) => seat.seatId === suppose.seatId);
  // A seat that has answered cannot be supposed to answer once more; then the figures are as they are.
  const adds = suppose.choice !== null && before?.state !== 'answered' && figures.answered < figures.eligible;
  const supposed = adds && suppose.choice !== null ? withAnswer(figures, suppose.choice) : figures;
  const { outcome } = verdict(round.rules, supposed);
  const against = suppose.choice !== null && sideOf(suppose.choice) === 'against' && supposed.against === 1;
  const { wouldBe } = text;
  const said = against
    ? text.thenOneAgainst[outcome]
    : outcome === 'approved'
      ? wouldBe.approved(supposed.answered)
      : wouldBe[outcome];
  return [said, textIn(lang).outcome.rule(ruleSentence(round.rules, lang))];
}

function withAnswer(figures: Tally, choice: Choice): Tally {
  const side = sideOf(choice);
  return {
    ...figures,
    answered: figures.answered + 1,
    for: figures.for + (side === 'for' ? 1 : 0),
    against: figures.against + (side === 'against' ? 1 : 0),
    byChoice: { ...figures.byChoice, [choice]: figures.byChoice[choice] + 1 },
  };
}
