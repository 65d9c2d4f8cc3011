import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { shell } from '../shell';
import { type ReachText, reachText, whyNotChannel, whyNotPerson } from '../text/reach';
import { textIn } from '../text/text';
import { userLine } from '../userText';
import { renderNews } from './renderNews';

/** What could not be sent: of which case or board, to whom (null: the channel), and the code of what stopped it. */
export interface UndeliveredFacts {
  board: { name: string };
  about: { roundId: RoundId; title: string } | null;
  what: keyof ReachText['undelivered']['what'];
  whom: { name: string; body: string } | null;
  code: string;
  /** Whether the reader is the one to do something about it; a chair hears of the channel and need not. */
  mustAct: boolean;
}

/** Something could not be sent: what, to whom, why, and what to do so that it is. */
export function undeliveredCard(facts: UndeliveredFacts, lang: Language): CardMessage {
  const { board, about, whom, code } = facts;
  const text = reachText(lang).undelivered;
  const what = text.what[facts.what];
  const news = textIn(lang).news;
  const lead = !facts.mustAct ? news.nothing(text.byTheWay) : whom === null ? text.leadChannel : text.lead;
  const title = userLine(about?.title ?? board.name) || '–';
  const said =
    whom === null
      ? text.toChannel(what)
      : text.to(
          what,
          [whom.name, whom.body]
            .map((part) => userLine(part, 80))
            .filter(Boolean)
            .join(', '),
        );
  const card = renderNews({
    head: { lead, title, byline: about === null ? [] : lines(userLine(board.name)) },
    paragraphs: lines(said, whom === null ? whyNotChannel(code, lang) : whyNotPerson(code, lang)),
    quotes: [],
    matter: [],
    field: [],
    small: [],
    actions:
      about === null
        ? []
        : [
            {
              buttons: [
                button(textIn(lang).case.status, 'round.show', { v: 1, roundId: about.roundId, as: 'run' }),
              ],
              asks: [],
            },
          ],
  });
  return shell(card, { lang, summary: news.summary(lead, title) });
}
