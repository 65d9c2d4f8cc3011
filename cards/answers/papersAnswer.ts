import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';
import { userLine } from '../userText';

/** The papers of the case with their links or fingerprints; none for a recused member or in a channel. */
export function papersAnswer({ viewer, round }: CaseView, lang: Language): string[] {
  const text = answersText(lang);
  if (viewer === 'recused') return [text.recused];
  const { papers, title } = round.proposal;
  if (papers.length === 0) return [text.noPapers];
  return [
    text.papersOf(userLine(title), round.version),
    ...papers.map((paper) =>
      paper.kind === 'link'
        ? `${userLine(paper.name)} (${text.notPinned}): ${paper.url}`
        : `${userLine(paper.name)} (${text.pinned(paper.sha256.slice(0, 12))})`,
    ),
  ];
}
