import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';
import { withheld } from './withheld';

/** Whether enough have answered for the case to be decided. */
export function quorumAnswer(view: CaseView, lang: Language): string[] {
  const text = answersText(lang);
  const { figures, round } = view;
  if (figures === null) return [withheld(view, lang)];
  const least = round.rules.minAnswers.value;
  const { answered } = figures;
  return [
    answered >= least
      ? `${text.yes}, ${text.enough(answered, least)}`
      : `${text.no}, ${text.notEnough(answered, least)}`,
  ];
}
