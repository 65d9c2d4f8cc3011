import type { ItemType } from '../meeting';
import type { ProblemCode } from '../problem';

/** What an item's heading says. `codes` are the doubts about it. */
export type ReadTitle = {
  title: string;
  type: ItemType | null;
  presenter?: string;
  closed?: boolean;
  codes: ProblemCode[];
};

const letters: Record<string, ItemType> = {
  B: 'decision',
  D: 'discussion',
  O: 'information',
  '0': 'information',
};
const words: Record<string, ItemType> = {
  beslutning: 'decision',
  drøftelse: 'discussion',
  orientering: 'information',
  efterretning: 'information',
};
// The weightier purpose of an item marked with two.
const weight: readonly ItemType[] = ['decision', 'discussion', 'information'];

/**
 * Reads an item's heading: `Godkendelse af forretningsorden (B) v/formandskabet`, with the type as a letter or in
 * words ("…, beslutningspunkt") before or after the presenter, and "LUKKET PUNKT" in any of its places.
 */
export function readTitle(text: string): ReadTitle {
  const open = takeClosed(text.trim());
  const presented = takePresenter(open.text);
  const own = takeType(presented.text);
  const behind =
    own.type === null && presented.presenter !== undefined ? takeType(presented.presenter) : undefined;
  const presenter = tidy(behind?.text ?? presented.presenter ?? '');
  return {
    title: tidy(takePageNumber(own.text)),
    type: own.type ?? behind?.type ?? null,
    ...(presenter === '' ? {} : { presenter }),
    ...(open.closed === undefined ? {} : { closed: open.closed }),
    codes: [...own.codes, ...(behind?.codes ?? [])],
  };
}

function takePresenter(text: string): { text: string; presenter?: string } {
  const found = /(?:^| )(?:[vV]\/ ?|v\. (?=\p{Lu}))/u.exec(text);
  if (!found) return { text };
  return { text: text.slice(0, found.index), presenter: text.slice(found.index + found[0].length) };
}

function takeType(text: string): { text: string; type: ItemType | null; codes: ProblemCode[] } {
  const lettered = [...text.matchAll(/ ?\(([BDO0](?: ?[/,+&] ?[BDO0])*)\)/gi)].at(-1);
  const worded =
    / ?\((?:til )?(beslutning|drøftelse|orientering|efterretning)(?:spunkt)?\)/i.exec(text) ??
    /(?:,| [-–]) ?(?:til )?(beslutning|drøftelse|orientering)(?:spunkt)?\.?$/i.exec(text);
  const found = lettered ?? worded;
  if (!found) return { text, type: null, codes: [] };
  const marks = lettered ? [...(found[1] ?? '').toUpperCase()].filter((mark) => mark in letters) : [];
  const types = lettered ? marks.map((mark) => letters[mark]) : [words[(found[1] ?? '').toLowerCase()]];
  const codes: ProblemCode[] = [
    ...(marks.includes('0') ? (['type-mistyped'] as const) : []),
    ...(new Set(types).size > 1 ? (['type-mixed'] as const) : []),
  ];
  const without = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(
    '  ',
    ' ',
  );
  return { text: without.trim(), type: weight.find((type) => types.includes(type)) ?? null, codes };
}

function takeClosed(text: string): { text: string; closed?: boolean } {
  const found =
    /\((lukket|åbent)(?: punkt)?\) ?/i.exec(text) ??
    /^(lukket|åbent) punkt ?[:–-] ?/i.exec(text) ??
    / ?[,–-] ?(lukket|åbent) punkt$/i.exec(text) ??
    /^(LUKKET|ÅBENT)(?: PUNKT)?(?:$| ?[:–-]? )/.exec(text) ??
    /(?:^| )(LUKKET|ÅBENT)(?: PUNKT)?$/.exec(text);
  if (!found) return { text };
  return {
    text: `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.trim(),
    closed: /lukket/i.test(found[0]),
  };
}

/** Takes off a table of contents' dotted line and its page number. */
function takePageNumber(text: string): string {
  const bare = text
    .trim()
    .replace(/(?<!\d)\d{1,3}$/, '')
    .trimEnd();
  if (!bare.endsWith('...') && !bare.endsWith('…')) return text;
  let end = bare.length;
  while (end > 0 && '.… '.includes(bare.charAt(end - 1))) end -= 1;
  return bare.slice(0, end);
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/^[-–—:,;] ?/, '')
    .replace(/ ?[-–—:,;.]$/, '')
    .trim();
}
