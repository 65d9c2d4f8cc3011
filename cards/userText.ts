// Control characters, the invisible ones that turn text around (U+202A–E, U+2066–9) or hide in it, private use, and
// halves of surrogate pairs. The two joiners stay: names in some languages and compound signs need them.
const HARMFUL = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const WORD_BULLET = /[\uf0a7\uf0b7\uf0d8]/g;
// No writing puts more than a few marks on one letter; a heap of them is drawn over the lines around it.
const HEAP = /(\p{M}{4})\p{M}+/gu;
const BREAK = /\r\n?|[\u2028\u2029\v\f\u0085]/g;
const MENTION = /<\/?at(?:\s[^<>]{0,200})?\/?>/gi;
const MACRO = /\{\{(?=\s*(?:DATE|TIME)\s*\()/gi;

/** What people wrote as one line of a card, at most `max` characters. It belongs in a TextRun, never in a TextBlock. */
export function userLine(text: string, max = 300): string {
  return clip(clean(text).replace(/\s+/g, ' ').trim(), max);
}

/** What people wrote as paragraphs, one a line of theirs; blank lines go. At most `max` characters in all. */
export function userParagraphs(text: string, max = 4_000): string[] {
  const found: string[] = [];
  let room = max;
  for (const line of clean(text).split('\n')) {
    const paragraph = line.replace(/\s+/g, ' ').trim();
    if (paragraph === '') continue;
    if (room <= 1) break;
    const shown = clip(paragraph.replace(/^[-*·] /, '• '), room);
    found.push(shown);
    room -= shown.length;
  }
  return found;
}

/** What people wrote, put back into a field they can edit: line breaks stay. */
export function userInput(text: string, max = 8_000): string {
  return clip(clean(text), max);
}

/**
 * A line that reads the same where Markdown is drawn: marks are parted from what they would mark by spaces and joiners that
 * nobody sees. Backslashes would do, but are shown where Markdown is not drawn.
 */
export function withoutMarkdown(line: string): string {
  return line
    .replace(/[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '\u200a$&\u200a')
    .replace(/[\\[\]<&`]|:(?=\/\/)/g, '$&\u200c')
    .replace(/^(?=[#>|=+-]|\d+[.)])/, '\u200c');
}

/** At most `max` characters, cut at a word where there is one near, with an ellipsis. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const word = cut.search(/\s\S*$/);
  return `${(word > max * 0.7 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

function clean(text: string): string {
  let safe = text
    .replace(BREAK, '\n')
    .replace(/\t/g, ' ')
    .replace(WORD_BULLET, '•')
    .replace(HARMFUL, '')
    .normalize('NFC')
    .replace(HEAP, '$1');
  // Taking one tag out may put another together: "<<at>at>".
  for (let before = ''; before !== safe; ) {
    before = safe;
    safe = safe.replace(MENTION, '');
  }
  return safe.replace(MACRO, '{ {');
}
