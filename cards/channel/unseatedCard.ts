import type { Board } from '../../domain/board/board';
import type { ChannelLook, Unseated } from '../../domain/board/channelLook';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import { type CardMessage, lines } from '../card';
import { noticeCard } from '../noticeCard';
import { shell } from '../shell';
import { channelText } from '../text/channel';
import { happenedAt } from '../text/dates';
import { textIn } from '../text/text';
import { userLine } from '../userText';

// More than these are a list to look at in Teams.
const MOST_NAMED = 25;

export interface UnseatedFacts {
  board: Pick<Board, 'name' | 'calendar'>;
  look: Pick<ChannelLook, 'at' | 'unseated' | 'more'>;
}

/** Who sits in the channel without being on the roster, for the secretariat in 1:1: by name, and what to do about it. */
export function unseatedCard({ board, look }: UnseatedFacts, lang: Language): CardMessage {
  const text = channelText(lang).unseated;
  const named = look.unseated.slice(0, MOST_NAMED);
  const rest = look.unseated.length - named.length + look.more;
  const count = look.unseated.length + look.more;
  const lead = text.lead(count);
  const title = userLine(board.name, 120);
  const card = noticeCard({
    head: {
      lead,
      title,
      byline: lines(text.seen(happenedAt(lang, localMoment(board.calendar, look.at)))),
    },
    strong: [],
    paragraphs: lines(
      ...named.map((person) => `• ${who(person, lang)}`),
      rest === 0 ? null : `• ${text.others(rest)}`,
      text.gets,
      text.next,
    ),
    more: [],
  });
  return shell(card, { lang, summary: textIn(lang).news.summary(lead, title) });
}

function who({ name, email, guest, otherAccount }: Unseated, lang: Language): string {
  const text = channelText(lang).unseated;
  const known = userLine(name, 80);
  const address = email === null ? '' : userLine(email, 120);
  const shown = [known, address].filter(Boolean).join(', ') || text.nameless;
  const said = [...(guest ? [text.guest] : []), ...(otherAccount ? [text.otherAccount] : [])];
  return said.length === 0 ? shown : `${shown} (${said.join('; ')})`;
}
