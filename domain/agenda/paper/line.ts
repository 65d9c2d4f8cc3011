/**
 * One line of a paper, cleaned. `number` is its place in the text as given, from 1. `text` is '' for a blank
 * line; it has no space at its ends and never two in a row, which keeps every pattern on it linear.
 * `startsPage` marks the first line after a page break, where a new paragraph needs no blank line.
 */
export type Line = { number: number; text: string; startsPage: boolean };
