import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { Button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { Buttons, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/list.json';
import { formsText } from '../text/forms';

const Row = z.strictObject({ title: Words, lines: z.array(Line), actions: z.array(Buttons).max(1) });
const View = z.strictObject({ head: Head, rows: z.array(Row), rest: z.array(Line).max(1) });

const render = renderer('list', template, View);

/** More than these make a list nobody reads to its end, and a card too big for a phone. */
export const MOST_ROWS = 12;

/** A list: each with its title, what there is to say of it, and its buttons. `more`: those that are only counted. */
export function listCard(
  list: {
    lead: string;
    title: string;
    rows: { title: string; lines: (string | null)[]; buttons: Button[] }[];
    more?: number;
  },
  lang: Language,
): CardMessage {
  const shown = list.rows.slice(0, MOST_ROWS);
  const rest = list.rows.length - shown.length + (list.more ?? 0);
  const card = render({
    head: { lead: list.lead, title: list.title, byline: [] },
    rows: shown.map((row) => ({
      title: row.title,
      lines: lines(...row.lines),
      actions: row.buttons.length === 0 ? [] : [{ buttons: row.buttons }],
    })),
    rest: lines(rest > 0 ? formsText(lang).drafts.more(rest) : null),
  });
  return shell(card, { lang, summary: list.lead });
}
