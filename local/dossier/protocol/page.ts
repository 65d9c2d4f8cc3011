/** A4 with 2.3 cm to the left and right, in twentieths of a point, as Word counts. */
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = { top: 1_134, bottom: 1_247, left: 1_304, right: 1_304, footer: 567 };
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** So many hundredths of the text's width. */
export function twips(hundredths: number): number {
  return Math.floor((TEXT_WIDTH * hundredths) / 100);
}
