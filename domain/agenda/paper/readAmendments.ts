import type { Amendment } from '../meeting';
import { type Problem, problemAt } from '../problem';
import { formatParagraphs, type Paragraph } from './readParagraphs';

const opening = '[”“„"»«]';
const from = new RegExp(`(?<![\\p{L}])(?:FRA ?:? ?|fra ?:? ?(?=${opening}))(?:- )?`, 'gu');
const to = /^[.,;]?\s*(?:- )?(?:og )?(?:TIL|til)\s?:?\s*/;
const verb =
  /[ ,]*(?:(?:blev|bliver|skal|foreslås|er) )?(?:ændres|ændre|ændret|rettes|rettet|omformuleres|justeres|erstattes)(?: ordlyden)?:?$/i;

// What closes a quotation, by what opened it. Danish papers set ” at both ends as often as not.
const closings: Record<string, string> = { '”': '”', '“': '”“', '„': '“”', '"': '"', '»': '«', '«': '»' };

/**
 * Finds the changes of wording the minutes record: `Målsætning 1 ændres FRA ”…” TIL ”…”`, with TIL on the same
 * line or a later one. The quotations are given word for word, without the quotation marks and a space that
 * slipped inside them. A FRA in capitals that cannot be followed to its end is reported.
 */
export function readAmendments(record: readonly Paragraph[]): {
  amendments: Amendment[];
  problems: Problem[];
} {
  const text = formatParagraphs(record);
  const amendments: Amendment[] = [];
  const unclear: number[] = [];
  let readTo = 0;
  for (const found of text.matchAll(from)) {
    if (found.index < readTo) continue;
    const before = readQuotation(text, found.index + found[0].length);
    const joint = before && to.exec(text.slice(before.end, before.end + 40));
    const after = before && joint ? readQuotation(text, before.end + joint[0].length) : undefined;
    if (before && after) {
      amendments.push({
        target: targetBefore(text.slice(readTo, found.index)),
        from: before.text,
        to: after.text,
      });
      readTo = after.end;
    } else if (promisesChange(text.slice(found.index, found.index + 400))) unclear.push(found.index);
  }
  return { amendments, problems: problemsAt(unclear, record) };
}

/** True where a FRA in capitals has a quotation or a TIL after it, and not in a heading such as BREV FRA REGIONEN. */
function promisesChange(text: string): boolean {
  return /^FRA/.test(text) && (/^FRA ?:? ?[”“„"»«]/.test(text) || /\sTIL[\s:]/.test(text));
}

function readQuotation(text: string, at: number): { text: string; end: number } | undefined {
  const closing = closings[text.charAt(at)];
  if (closing === undefined) return undefined;
  // No wording is longer; without a limit a text full of opened quotations would be read over and over.
  const longest = Math.min(text.length, at + 2_000);
  let end = at + 1;
  while (end < longest && !closing.includes(text.charAt(end))) end += 1;
  if (end >= longest) return undefined;
  return {
    text: text
      .slice(at + 1, end)
      .replaceAll(/\s+/g, ' ')
      .trim(),
    end: end + 1,
  };
}

/** What is changed: the words before the verb, from the beginning of their sentence or bullet. */
function targetBefore(text: string): string {
  const near = text
    .slice(-400)
    .trimEnd()
    .replace(/(?:^|\n)-$/, '')
    .trimEnd();
  const start = Math.max(
    near.lastIndexOf('\n') + 1,
    ...[...near.matchAll(/[.:;”“"«»]\s(?=\p{Lu})/gu)].map((found) => found.index + 2),
  );
  return near.slice(start).replace(/^- /, '').trim().replace(verb, '').trim();
}

/** A problem at each paragraph in which one of the places (in order) of the joined text stands. */
function problemsAt(places: readonly number[], record: readonly Paragraph[]): Problem[] {
  const ends = paragraphEnds(record);
  let at = 0;
  const paragraphs = places.map((place) => {
    while (at < ends.length - 1 && (ends[at] ?? 0) <= place) at += 1;
    return record[at];
  });
  return [...new Set(paragraphs)].flatMap((paragraph) =>
    paragraph ? [problemAt({ number: paragraph.line, text: paragraph.text }, 'amendment-unclear')] : [],
  );
}

function paragraphEnds(record: readonly Paragraph[]): number[] {
  let end = 0;
  return record.map((paragraph) => {
    end += formatParagraphs([paragraph]).length + '\n\n'.length;
    return end;
  });
}
