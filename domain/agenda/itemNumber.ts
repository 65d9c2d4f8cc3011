import type { ItemNumber } from './meeting';

/** An item number as printed: `6/25`. */
export function formatItemNumber(number: ItemNumber): string {
  return `${number.seq}/${String(number.year % 100).padStart(2, '0')}`;
}

/** True when both name the same item. */
export function sameItemNumber(a: ItemNumber, b: ItemNumber): boolean {
  return a.seq === b.seq && a.year === b.year;
}

/**
 * Reads an item number as people write one: `6/25`, `6/2025`, `pkt. 6`, `punkt 6/25`, `item 6`. A number
 * without a year is taken in `inYear`. Undefined for anything else: a bare number says too little, `30/4-25` is
 * a date, and `pkt. 3)` is a section of an annex.
 */
export function parseItemNumber(text: string, inYear: number): ItemNumber | undefined {
  const found = /^(pkt\.?|punkt|dagsordenspunkt|item)? ?(\d{1,3})(?: ?\/ ?(\d{4}|\d{2}))?$/i.exec(
    text.trim().replaceAll(/\s+/g, ' '),
  );
  if (!found) return undefined;
  const [, word, seq = '', printedYear] = found;
  if (Number(seq) === 0 || (word === undefined && printedYear === undefined)) return undefined;
  return { seq: Number(seq), year: printedYear === undefined ? inYear : fullYear(printedYear) };
}

/** The year behind its two or four printed digits; boards' papers are of this century. */
export function fullYear(printed: string): number {
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed);
}
