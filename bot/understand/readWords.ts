import { fold } from './fold';

/** One word, number or thumb of what was typed. */
export interface Word {
  /** As typed, without the punctuation around it. */
  raw: string;
  fold: string;
  kind: 'word' | 'number';
  /** Begins with a capital that says something: the text isn't all capitals. */
  capital: boolean;
  /** Which clause it stands in: commas, full stops, dashes and line breaks part clauses. */
  clause: number;
  /** A number with a point after it: "11." */
  ordinal: boolean;
  /** A question mark follows. */
  asked: boolean;
}

// A question or a request is shorter than this by far; what is longer is a paper, and reading on would only
// let a word on page two change what page one asked.
const MOST_WORDS = 80;
const MOST_LETTERS = 10_000;
// A date or an amount is short; the limit keeps a mile of digits and dashes from being one word.
const PIECE = /\d[\d./:-]{0,30}|[\p{L}\p{M}][\p{L}\p{M}\p{N}'’´`]*|[👍👌✅✔🆗👎]/gu;
const ABBREVIATIONS = new Set(['d', 'pkt', 'kl', 'nr', 'ca', 'vedr', 'ang', 'no', 'f', 'bl']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['👍', '👌', '✅', '✔', '🆗'].map((sign) => [sign, 'ok'] as const),
  ['👎', 'nej'],
]);

// Soft hyphens, joiners and marks of direction: pasted along, never typed.
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** The text without mention tags, addresses of web pages and HTML spaces, at most 10,000 characters. */
export function withoutMarkup(text: string): string {
  return text
    .slice(0, MOST_LETTERS)
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/<\/?at(?: [^<>]{0,80})?>/gi, ' ')
    .replace(/@votum\b/gi, ' ')
    .replace(/https?:\/\/\S+/gi, ' ')
    .trim();
}

/** Splits what was typed into words. Votum's own name is no word of it. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const allCapitals = text === text.toUpperCase();
  let clause = 0;
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const last = words.at(-1);
    const gap = text.slice(end, match.index);
    if (last) {
      last.asked = gap.includes('?');
      if (partsClauses(gap, last)) clause++;
    }
    const raw = match[0].replace(/[./:-]+$/, '');
    end = match.index + raw.length;
    const folded = SIGNS.get(raw) ?? fold(raw.replace(/['’´`]/g, ''));
    if (folded === 'votum' || folded === '') continue;
    if (words.length === MOST_WORDS) break;
    const kind = /^\d/.test(raw) ? 'number' : 'word';
    const capital = !allCapitals && /^\p{Lu}/u.test(raw);
    words.push({ raw, fold: folded, kind, capital, clause, ordinal: match[0] === `${raw}.`, asked: false });
  }
  const last = words.at(-1);
  if (last && text.slice(end).includes('?')) last.asked = true;
  return words;
}

function partsClauses(gap: string, before: Word): boolean {
  if (/[,;:!?\n…()·]|\s[-–—]+\s/.test(gap)) return true;
  return gap.includes('.') && before.kind === 'word' && !ABBREVIATIONS.has(before.fold);
}
