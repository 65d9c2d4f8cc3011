import { joinTexts } from './joinTexts';
import type { Line } from './line';
import { endsSentence, isMidSentence, isUnfinished, startsNumberedLine } from './sentence';

/** A paragraph or bullet of a section. `line` is where it begins. */
export type Paragraph = { line: number; text: string; bullet: boolean };

const shortestWrapped = 30;

type Open = { line: number; texts: string[]; sign: string };

/**
 * Puts the lines of a section together into paragraphs and bullets. A new one begins after a blank line or a
 * page break, at a bullet, or at a numbered line, unless the sentence before is still going on.
 */
export function readParagraphs(lines: readonly Line[]): Paragraph[] {
  const found: Open[] = [];
  let afterBlank = false;
  for (const line of lines) {
    if (line.text === '') {
      afterBlank = true;
      continue;
    }
    const open = found.at(-1);
    const bullet = readBullet(line.text, afterBlank ? undefined : open);
    if (bullet)
      found.push({ line: line.number, texts: bullet.text === '' ? [] : [bullet.text], sign: bullet.sign });
    else if (open && goesOn(open, line, afterBlank)) open.texts.push(line.text);
    else found.push({ line: line.number, texts: [line.text], sign: '' });
    afterBlank = false;
  }
  return found
    .map(({ line, texts, sign }) => ({ line, text: joinTexts(texts), bullet: sign !== '' }))
    .filter(({ text }) => text !== '');
}

/** Paragraphs as one text: parted by a blank line, a bullet beginning with `- `. */
export function formatParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text, bullet }) => (bullet ? `- ${text}` : text)).join('\n\n');
}

/** A bullet's sign and text. A dash within a sentence that was wrapped there is none. */
function readBullet(text: string, open: Open | undefined): { sign: string; text: string } | undefined {
  const [, sign, rest = ''] = /^([-–—])(?: (.+))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const previous = open?.texts.at(-1);
  const goesOn = previous !== undefined && !endsSentence(previous);
  if (goesOn && (/^(?:og|eller|samt) /.test(rest) || (sign !== '-' && open?.sign !== sign))) return undefined;
  return { sign, text: rest };
}

function goesOn(open: Open, line: Line, afterBlank: boolean): boolean {
  const previous = open.texts.at(-1);
  const first = open.texts[0];
  if (previous === undefined || first === undefined) return true;
  // A template's help text in [brackets] stands by itself, blank line or not.
  if (first.startsWith('[') && previous.endsWith(']')) return false;
  if (afterBlank) return isMidSentence(previous, line.text);
  if (isUnfinished(previous)) return true;
  if (endsSentence(previous))
    return !(
      line.startsPage ||
      startsNumberedLine(line.text) ||
      line.text.endsWith(':') ||
      line.text.startsWith('[')
    );
  if (startsNumberedLine(first) && startsNumberedLine(line.text)) return false;
  // A first line this short was not wrapped: it is a small heading.
  return (
    open.texts.length > 1 ||
    open.sign !== '' ||
    first.length >= shortestWrapped ||
    !/^\p{Lu}/u.test(line.text)
  );
}
