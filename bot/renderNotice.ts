import { agendaCard } from '../cards/agenda/agendaCard';
import { helpCard } from '../cards/answers/helpCard';
import type { CardMessage } from '../cards/card';
import { caseCard } from '../cards/case/caseCard';
import { runCard } from '../cards/case/runCard';
import { callCard } from '../cards/channel/callCard';
import { unseatedCard } from '../cards/channel/unseatedCard';
import { claimCard } from '../cards/identities/claimCard';
import { unboundCard } from '../cards/identities/unboundCard';
import { answerToAllCard } from '../cards/news/answerToAllCard';
import { draftNewsCard } from '../cards/news/draftNewsCard';
import { mondayCard } from '../cards/news/mondayCard';
import { newsCard } from '../cards/news/newsCard';
import { undeliveredCard } from '../cards/news/undeliveredCard';
import { outcomeCard } from '../cards/outcome/outcomeCard';
import { identitiesText } from '../cards/text/identities';
import type { Language } from '../domain/language';
import type { Notice } from '../workflows/notice';

/**
 * The card of a notice. A notice says what is so; how it looks and reads is decided here and in `cards`.
 * @param refreshUserIds the reader's own channel id, or none for a channel.
 * @param mostBytes what those cards may take that are made shorter to fit.
 */
export function renderNotice(
  notice: Notice,
  lang: Language,
  refreshUserIds: readonly string[],
  mostBytes?: number,
): CardMessage {
  switch (notice.kind) {
    case 'case':
      return caseCard(notice.view, lang, { lead: notice.lead, refreshUserIds, mostBytes });
    case 'run':
      return runCard(notice.view, lang, { refreshUserIds, mostBytes });
    case 'outcome': {
      const { view, entry, remarks } = notice;
      return outcomeCard(view, entry, lang, { refreshUserIds, remarks, mostBytes });
    }
    case 'news':
      return newsCard(notice, lang);
    case 'draftNews':
      return draftNewsCard(notice, lang, mostBytes);
    case 'answerToAll':
      return answerToAllCard(notice, lang);
    case 'monday':
      return mondayCard(notice, lang);
    case 'agenda':
      return agendaCard(notice, lang, mostBytes);
    case 'unseated':
      return unseatedCard(notice, lang);
    case 'call':
      return callCard(notice, lang);
    case 'undelivered':
      return undeliveredCard(notice, lang);
    case 'claim':
      return claimCard(notice, lang);
    case 'welcome':
      return helpCard(notice.board, notice.role.kind, lang, identitiesText(lang).welcome);
    case 'unbound':
      return unboundCard({ ...notice, stage: { kind: 'told', by: notice.by } }, lang);
  }
}
