import type { Line } from './line';

// Fewer lines than this show no pattern; one wrapped word may be a dash somebody typed.
const fewestLines = 12;
const fewestWrappedWords = 2;

/**
 * Takes out the blank line that some chat windows put after every line that is pasted. Told by two signs: no two
 * lines stand together, and words are parted at the ends of lines. Without the second it is a text out of Word, where
 * every line is a paragraph.
 */
export function undoubleLines(lines: readonly Line[]): Line[] {
  const texts = lines.filter((line) => line.text !== '');
  const together = lines.some((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '');
  const wrapped = texts.filter(
    ({ text }, index) => /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(texts[index + 1]?.text ?? ''),
  );
  if (together || texts.length < fewestLines || wrapped.length < fewestWrappedWords) return [...lines];
  let blanks = 0;
  return lines.filter((line) => {
    blanks = line.text === '' ? blanks + 1 : 0;
    // Of 1, 3, 5 … blank lines 0, 1, 2 … were meant.
    return line.text !== '' || blanks % 2 === 0;
  });
}
