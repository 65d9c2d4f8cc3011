import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { button } from '../button';
import type { CardMessage } from '../card';
import { owesAnswer } from '../case/standing';
import { awaitsSentence } from '../text/awaitsSentence';
import { withRemaining } from '../text/dates';
import { formsText } from '../text/forms';
import { answeredSentence } from '../text/statusSentence';
import { textIn } from '../text/text';
import { upperFirst } from '../text/words';
import { userLine } from '../userText';
import { listCard } from './listCard';

/**
 * The cases in progress as this person may see them, soonest deadline first; the first line says whether any waits
 * for them.
 */
export function casesCard(views: readonly CaseView[], lang: Language): CardMessage {
  const text = formsText(lang);
  const soonest = [...views].sort((a, b) => (a.round.deadline.at < b.round.deadline.at ? -1 : 1));
  const owed = soonest.filter(owesAnswer).length;
  const lead = soonest.length === 0 ? text.cases.none : text.cases.nothing(soonest.length);
  return listCard(
    {
      lead: owed > 0 ? text.cases.mustAct(owed) : lead,
      title: text.cases.title,
      rows: soonest.map((view) => {
        const { round, board, now, viewer } = view;
        const runs = viewer === 'chair' || viewer === 'secretariat';
        return {
          title: userLine(round.proposal.title, 120) || text.untitled,
          lines: [
            textIn(lang).channel.deadline(withRemaining(lang, board.calendar, round.deadline, now)),
            upperFirst(answeredSentence(view, lang)) || null,
            awaitsSentence(view, lang, { names: true }) || null,
          ],
          buttons: [
            button(text.buttons.show, 'round.show', {
              v: 1,
              roundId: round.id,
              as: runs && !owesAnswer(view) ? 'run' : 'case',
            }),
          ],
        };
      }),
    },
    lang,
  );
}
