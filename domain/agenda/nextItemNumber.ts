import type { ItemNumber } from './meeting';

/** A number that has been given out by a board, whether its item was treated, moved or taken off. */
export type UsedNumber = { board: string; number: ItemNumber };

/**
 * The next item number of a board in a year: numbers run on from meeting to meeting (after 8/25 comes 9/25), begin at 1
 * each year, and are never given out again, so a gap is not filled.
 */
export function nextItemNumber(board: string, year: number, used: readonly UsedNumber[]): ItemNumber {
  const taken = used.filter((one) => one.board === board && one.number.year === year);
  return { seq: taken.reduce((last, { number }) => Math.max(last, number.seq), 0) + 1, year };
}
