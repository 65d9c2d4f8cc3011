import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { quorumFigure } from '../../domain/round/weighVotes';
import { answersText } from '../text/answers';
import { withheld } from './withheld';

/** Whether enough have answered for the case to be decided. */
export function quorumAnswer(view: CaseView, lang: Language): string[] {
  const text = answersText(lang);
  const { figures, round } = view;
  if (figures === null) return [withheld(view, lang)];
  const quorum = quorumFigure(round.rules, figures);
  if (quorum === null) return [`${text.yes}, ${text.noQuorum}`];
  const { counted: answered, needed: least } = quorum;
  return [
    answered >= least
      ? `${text.yes}, ${text.enough(answered, least)}`
      : `${text.no}, ${text.notEnough(answered, least)}`,
  ];
}
