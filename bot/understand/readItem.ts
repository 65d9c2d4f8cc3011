import type { ItemNumber } from './heard';
import type { Word } from './readWords';

/** An agenda item's number in the words, from word `from` up to, not including, `upTo`. */
export interface ItemMention {
  item: ItemNumber;
  from: number;
  upTo: number;
}

const ITEM = new Set(['punkt', 'pkt', 'punktet', 'dagsordenspunkt', 'item', 'sag']);
const NUMBER = new Set(['nr', 'nummer', 'number', 'no']);
const MONTHS = 12;

/** Reads 6/25, 6/2025, "pkt. 6", "punkt nr. 6", "item 6"; a bare number is of the year of `today`. */
export function readItem(words: readonly Word[], today: string): ItemMention | undefined {
  for (let i = 0; i < words.length; i++) {
    const lead = ITEM.has(words[i - 1]?.fold ?? '')
      ? 1
      : NUMBER.has(words[i - 1]?.fold ?? '') && ITEM.has(words[i - 2]?.fold ?? '')
        ? 2
        : 0;
    const raw = words[i]?.raw ?? '';
    const written = /^(\d{1,3})\/(\d{2}|20\d\d)$/.exec(raw);
    // 11/6 is a day, 6/25 an item: there is no month 25.
    if (written && (Number(written[2]) > MONTHS || lead > 0)) {
      const year = Number(written[2]);
      return {
        item: { seq: Number(written[1]), year: year < 100 ? 2000 + year : year },
        from: i - lead,
        upTo: i + 1,
      };
    }
    if (lead > 0 && /^\d{1,3}$/.test(raw))
      return { item: { seq: Number(raw), year: Number(today.slice(0, 4)) }, from: i - lead, upTo: i + 1 };
  }
  return undefined;
}
