import { z } from 'zod';
import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { AgendaItem } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import { linkName, readLink } from '../../domain/link';
import { Line, lines, Words } from '../card';
import { agendasText } from '../text/agendas';
import { clockTime, timeRange } from '../text/dates';
import { counted } from '../text/numbers';
import { upperFirst } from '../text/words';
import { userLine } from '../userText';

/** An agenda item as a card shows it: number and title, what there is to know about it, and its annexes. */
export const ItemLines = z.strictObject({
  number: Words,
  title: Words,
  meta: z.array(Line),
  annexes: z.array(
    z.strictObject({
      plain: z.array(z.strictObject({ name: Words })),
      linked: z.array(z.strictObject({ name: Words, url: z.url() })),
    }),
  ),
});
export type ItemLines = z.infer<typeof ItemLines>;

/** Below this room only what every item must have is shown. */
export const SCARCE = 0.2;
/** More items than this no card takes; the papers themselves hold the rest. */
export const MOST_ITEMS = 30;

/**
 * An item in words: 'Kl. 12.40–13.10 · drøftelse · v/Bettina'. A closed item is named as such and nothing more where
 * `open` is false: whoever sits in a channel reads along. `room` is how much of long titles to show.
 */
export function itemLines(
  item: AgendaItem,
  lang: Language,
  { open, room = 1 }: { open: boolean; room?: number },
): ItemLines {
  const text = agendasText(lang);
  const hidden = item.closed === true && !open;
  const longest = Math.max(40, Math.ceil(200 * room));
  // An agenda with so many papers that their links fill a card gets their number.
  const counts = !hidden && room < SCARCE;
  const parts = [
    timeOf(item, lang),
    item.type === null ? null : text.type[item.type],
    item.presenter === undefined || hidden
      ? null
      : text.by(userLine(item.presenter, Math.max(24, Math.ceil(100 * room)))),
    item.closed === true && open ? text.closedItem.toLowerCase() : null,
    counts && item.annexes.length > 0 ? counted(lang, item.annexes.length, 'paper') : null,
  ].filter((part) => part !== null);
  return {
    number: `${formatItemNumber(item.number)} `,
    title: hidden
      ? text.closedItem
      : userLine(item.title, longest) || text.item(formatItemNumber(item.number)),
    meta: lines(upperFirst(parts.join(' · '))),
    annexes:
      hidden || counts
        ? []
        : item.annexes.map(({ number, title, link }) => {
            const name = text.annex(number, userLine(title, longest));
            const url = link === undefined ? null : readLink(link);
            return url === null
              ? { plain: [{ name }], linked: [] }
              : { plain: [], linked: [{ name: linkName(name, url), url }] };
          }),
  };
}

function timeOf({ startsAt, endsAt }: AgendaItem, lang: Language): string | null {
  if (startsAt === undefined) return null;
  return endsAt === undefined ? clockTime(lang, startsAt) : timeRange(lang, startsAt, endsAt);
}
