import { cleanLine } from './cleanLine';
import type { Line } from './line';

/**
 * Cuts a text into cleaned lines. Word's soft line breaks and page breaks inside a line part it too; the
 * parts keep the number of the line they came from.
 */
export function splitLines(text: string): Line[] {
  let indentedBefore = false;
  return text.split(/\r\n|\n|\r/).flatMap((raw, index) =>
    raw.split(/(?=\f)|[\v\u2028\u2029]/).map((part) => {
      const cleaned = cleanLine(part.replaceAll('\f', ''));
      // A text taken out of a PDF begins each page with exactly one space, or a form feed. A whole text
      // that is set in by a space has no such marks.
      const indented = /^\f?[ \u00a0]\S/.test(part);
      const startsPage = cleaned !== '' && (part.startsWith('\f') || (indented && !indentedBefore));
      if (cleaned !== '') indentedBefore = indented;
      return { number: index + 1, text: cleaned, startsPage };
    }),
  );
}
