import { z } from 'zod';
import type { NextItem } from '../../domain/agenda/nextAgenda';
import type { BoardId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { type Button, button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { isShortened } from '../case/matterOf';
import { fitCard } from '../fitCard';
import { Buttons, Head, Section } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/nextAgenda.json';
import { nextAgendaText } from '../text/nextAgenda';
import { textIn } from '../text/text';
import { userLine } from '../userText';
import { nextItemText, type WaitingCase } from './nextItemText';

export interface NextAgendaCard {
  board: { id: BoardId; name: string };
  items: readonly NextItem<WaitingCase>[];
  /** What was done just now, and the items it can be undone for. */
  done?: { kind: 'takenOff' | 'putBack'; items: readonly string[] };
}

const View = z.strictObject({
  head: Head,
  notes: z.array(Line).max(1),
  items: z.array(
    z.strictObject({ heading: Words, sections: z.array(Section), actions: z.array(Buttons).max(1) }),
  ),
  small: z.array(Line),
  more: z.array(Buttons).max(1),
});

const render = renderer('nextAgenda', template, View);

// A board meets a few times a year; more than this many demands in between is a list for the terminal.
const MOST = 8;
/** As many as a button can name; what is beyond stays on the list. */
const MOST_CASES = 60;

/** What goes on the next agenda, each item ready to copy, and the way to take it off the list. */
export function nextAgendaCard(asked: NextAgendaCard, lang: Language): CardMessage {
  return fitCard((room) => build(asked, lang, room));
}

function build({ board, items, done }: NextAgendaCard, lang: Language, room: number): CardMessage {
  const text = nextAgendaText(lang);
  const shown = items.slice(0, MOST);
  const rest = items.length - shown.length;
  const lead = text.lead(items.length);
  const undo =
    done?.kind === 'takenOff'
      ? [button(text.undo, 'agenda.off', { v: 1, boardId: board.id, items: [...done.items], back: true })]
      : [];
  const card = render({
    head: { lead, title: text.title, byline: lines(userLine(board.name, 120)) },
    notes: lines(done === undefined ? null : text[done.kind]),
    items: shown.map((item) => {
      const { heading, sections } = nextItemText(item, lang, room);
      return {
        heading,
        sections: sections.map(({ label, paragraphs }) => ({ label, paragraphs: lines(...paragraphs) })),
        actions: [{ buttons: buttonsOf(item, board.id, lang) }],
      };
    }),
    small: lines(
      rest > 0 ? text.more(rest) : null,
      items.length > 0 ? text.numbers : null,
      isShortened(room) ? textIn(lang).shortened : null,
    ),
    more: undo.length === 0 ? [] : [{ buttons: undo }],
  });
  return shell(card, { lang, summary: lead });
}

function buttonsOf({ cases, about }: NextItem<WaitingCase>, boardId: BoardId, lang: Language): Button[] {
  const text = nextAgendaText(lang);
  const [first] = cases;
  const roundId = about === 'decision' ? first?.view?.round.id : undefined;
  const ids = cases.slice(0, MOST_CASES).map(({ item }) => item.id);
  return [
    button(text.takeOff, 'agenda.off', { v: 1, boardId, items: ids }),
    ...(roundId === undefined ? [] : [button(text.seeCase, 'round.show', { v: 1, roundId, as: 'run' })]),
  ];
}
