import type { Line } from './line';
import { matchItemStart } from './matchItemStart';
import { matchMeetingTitle } from './matchMeetingTitle';
import { matchSectionHeading } from './matchSectionHeading';
import { splitLines } from './splitLines';
import { undoubleLines } from './undoubleLines';

const pageNumber = /^(?:side|s\.|page) ?\d{1,3}(?: ?(?:af|of|\/) ?\d{1,3})?$|^[-–] ?\d{1,3} ?[-–]$/i;

/**
 * The paper's lines without what only the page needed: page numbers, the letterhead's telephone, mail and
 * web lines, and headings repeated at the top of every page. A line that is taken out marks the next one as
 * the first of its page.
 */
export function cleanPages(text: string): Line[] {
  const lines = undoubleLines(splitLines(text));
  const titleAt = lines.findIndex((line) => matchMeetingTitle(line.text) !== undefined);
  const litter = new Set([
    ...lines.flatMap((line, index) => (isPageNumber(lines, index) ? [line] : [])),
    ...letterhead(lines, titleAt),
  ]);
  for (const line of runningHeads(lines, litter)) litter.add(line);
  let startsPage = false;
  return lines.flatMap((line) => {
    if (litter.has(line)) {
      startsPage = true;
      return [];
    }
    const kept = startsPage && line.text !== '' ? { ...line, startsPage } : line;
    if (line.text !== '') startsPage = false;
    return [kept];
  });
}

function isPageNumber(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (pageNumber.test(line.text)) return true;
  // A bare number counts as a page's only when it stands alone: it may be the end of a sentence.
  const standsAlone = !lines[index - 1]?.text && (!lines[index + 1]?.text || lines[index + 1]?.startsPage);
  return standsAlone === true && index > 0 && /^\d{1,3}$/.test(line.text);
}

/** Contact lines above the title, and their repetitions further down. A contact line named once in a text stays. */
function letterhead(lines: readonly Line[], titleAt: number): Line[] {
  const above = new Set(lines.slice(0, Math.max(titleAt, 0)).map((line) => line.text));
  const times = countTexts(lines);
  return lines.filter(
    (line) => isContact(line.text) && (above.has(line.text) || (times.get(line.text) ?? 0) > 1),
  );
}

function isContact(text: string): boolean {
  if (text === '' || text.length > 80) return false;
  return (
    /^(?:tlf\.?:? ?|telefon:? ?|t:? ?)?\+?\d[\d ]{6,16}\d$/i.test(text) ||
    /^(?:e-?mail:? ?|e:? )?[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text) ||
    /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text) ||
    /^(?:cvr|ean)[^\d]{0,12}[\d ]{8,20}$/i.test(text)
  );
}

/** The same words at the top of several pages, save headings, which may well come there more than once. */
function runningHeads(lines: readonly Line[], litter: ReadonlySet<Line>): Line[] {
  const tops = lines.filter((line, index) => {
    if (line.text === '' || litter.has(line)) return false;
    if (line.startsPage && !line.text.endsWith('.')) return true;
    const before = lines.slice(Math.max(index - 3, 0), index).findLast((other) => other.text !== '');
    return before !== undefined && pageNumber.test(before.text);
  });
  const times = countTexts(tops);
  return tops.filter(
    (line) =>
      (times.get(line.text) ?? 0) > 1 &&
      matchSectionHeading(line.text) === undefined &&
      matchItemStart(line.text) === undefined &&
      !line.text.startsWith('- '),
  );
}

function countTexts(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
