import { maskPersonNumbers } from '../personNumber';

/** Why a text is no agenda that Votum can take in. Nothing of it is kept. */
export type RefusalReason = 'empty' | 'too-long' | 'not-an-agenda' | 'date-missing' | 'items-missing';

/** Text that stands in the paper and not in the meeting that was read. */
const lost = [
  'line-not-understood',
  'help-text-dropped',
  'duplicate-item',
  'annex-unreadable',
  'person-unreadable',
  'time-unreadable',
] as const;

/** Text that was read, with something about it that the secretariat should look at. */
const toCheck = [
  'meeting-number-missing',
  'board-missing',
  'several-days',
  'kind-differs',
  'title-missing',
  'page-number-in-title',
  'type-mistyped',
  'type-mixed',
  'type-differs',
  'presenter-differs',
  'number-without-year',
  'number-year-differs',
  'number-gap',
  'heading-repeated',
  'item-not-on-list',
  'item-without-body',
  'text-outside-section',
  'section-empty',
  'time-starts-differently',
  'time-ends-differently',
  'time-gap',
  'time-overlap',
  'annex-number-repeated',
  'annex-number-gap',
  'annex-not-listed',
  'amendment-unclear',
  'absent-also-present',
  'outcome-not-stated',
  'outcome-several',
  'decision-under-information',
  'person-number',
] as const;

export type ProblemCode = (typeof lost)[number] | (typeof toCheck)[number];

/** Something the reader could not read, or read with doubt. `line` counts from 1 in the text as given. */
export type Problem = { line: number; text: string; code: ProblemCode };

const longestQuote = 200;

/** Names a problem; the quote is cut so that a card can show it, and shows no personal number. */
export function problemAt(line: { number: number; text: string }, code: ProblemCode): Problem {
  const { number } = line;
  const text = maskPersonNumbers(line.text);
  if (text.length <= longestQuote) return { line: number, text, code };
  // A cut through a character outside the basic plane would leave half of it, which no store takes.
  return { line: number, text: `${text.slice(0, longestQuote).replace(/\p{Surrogate}$/u, '')}…`, code };
}

/** True when the line's text is not in the meeting; false when it is, and only needs a look. */
export function isLost(problem: Problem): boolean {
  return (lost as readonly string[]).includes(problem.code);
}
