import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { type CardMessage, lines } from '../card';
import { noticeCard } from '../noticeCard';
import { shell } from '../shell';
import { outcomeHeadline } from '../text/outcomeSentence';
import { textIn } from '../text/text';
import { userLine } from '../userText';
import type { CaseCardOptions } from './caseCard';

/**
 * What a recused member may know: that the case exists, that he is out and by whose decision, and afterwards the
 * outcome. No papers, no counts, no answers.
 */
export function recusedCard(view: CaseView, lang: Language, options: CaseCardOptions): CardMessage {
  const text = textIn(lang);
  const { round, ending } = view;
  const decision = round.status === 'closed' ? round.decision : null;
  const title = userLine(round.proposal.title) || '–';
  const card = noticeCard({
    head: { lead: text.lead.recused, title, byline: [] },
    strong: lines(ending === null ? null : outcomeHeadline(ending, decision, lang)),
    paragraphs: lines(options.note, text.case.recusedBy, ending === null ? text.case.recusedHears : null),
    more: [],
  });
  return shell(card, {
    lang,
    summary: `${text.lead.recused} ${title.replace(/\.$/, '')}.`,
    refresh: { roundId: round.id, as: 'case', userIds: options.refreshUserIds },
  });
}
