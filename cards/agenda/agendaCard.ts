import { z } from 'zod';
import type { Meeting } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import { type CardMessage, Line, lines } from '../card';
import { fitCard } from '../fitCard';
import { Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/agenda.json';
import { agendasText } from '../text/agendas';
import { upperFirst } from '../text/words';
import { userLine } from '../userText';
import { ItemLines, itemLines, MOST_ITEMS } from './itemLines';
import { meetingName, meetingWhen, moreItems, totalLine } from './meetingWords';

const View = z.strictObject({
  head: Head,
  when: z.array(Line),
  items: z.array(ItemLines),
  total: z.array(Line),
});

const render = renderer('agenda', template, View);

/** The agenda as the channel gets it: when and where, each item with its time, type in words, presenter and annexes. */
export function agendaCard(
  { board, meeting }: { board: { name: string }; meeting: Meeting },
  lang: Language,
  mostBytes?: number,
): CardMessage {
  return fitCard((room) => build(board, meeting, lang, room), mostBytes);
}

function build(board: { name: string }, meeting: Meeting, lang: Language, room: number): CardMessage {
  const text = agendasText(lang).card;
  const when = meetingWhen(meeting, lang);
  const card = render({
    head: { lead: text.lead, title: meetingName(meeting, lang, board.name), byline: [] },
    when: lines(
      [upperFirst(when), ...(meeting.place === undefined ? [] : [userLine(meeting.place, 120)])].join(' · '),
    ),
    items: meeting.items.slice(0, MOST_ITEMS).map((item) => itemLines(item, lang, { open: false, room })),
    total: lines(moreItems(meeting, lang), totalLine(meeting, lang)),
  });
  // Without a number the meeting goes by its date already.
  const named = meeting.seq === undefined ? board.name : meetingName(meeting, lang);
  return shell(card, { lang, summary: text.summary(userLine(named, 120), when) });
}
