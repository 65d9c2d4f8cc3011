import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';

/** Whether enough have answered for the case to be decided. */
export function quorumAnswer({ figures, round }: CaseView, lang: Language): string[] {
  const text = answersText(lang);
  if (figures === null) return [text.onlyChairs];
  const least = round.rules.minAnswers.value;
  const { answered } = figures;
  return [
    answered >= least
      ? `${text.yes}, ${text.enough(answered, least)}`
      : `${text.no}, ${text.notEnough(answered, least)}`,
  ];
}
