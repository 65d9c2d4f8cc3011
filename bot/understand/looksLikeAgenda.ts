const FEWEST_LINES = 6;
const FEWEST_MARKS = 3;
const ITEM = /\b\d{1,3}\/\d{2}\b/;
const EVERY_HEADED_ITEM = /\b(?:pkt|punkt|item)\b\.? ?\d{1,3}\/\d{2}\b/gi;
const TIMES = /\b\d{1,2}[.:]\d{2} ?[–-] ?\d{1,2}[.:]\d{2}\b/;
const HEADING =
  /^ {0,4}(?:dagsorden|referat|indstilling|bilag|eventuelt|deltagere|videre proces|sagsfremstilling|agenda|minutes|attendees|any other business)\b/i;
const NUMBERED = /^ {0,4}(?:ad|pkt\.?|punkt|item)? ?\d{1,2}[.)] \S/i;
// A long question can name three items; it isn't this long.
const SHORTEST_ON_ONE_LINE = 600;

/**
 * Whether a message is a pasted agenda or minutes rather than something said: several lines with item numbers,
 * times or an agenda's headings, or the same with its line breaks lost. Only a first sieve; the importer decides.
 */
export function looksLikeAgenda(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n|\u2028/);
  if (lines.length < FEWEST_LINES)
    return (
      text.length >= SHORTEST_ON_ONE_LINE && (text.match(EVERY_HEADED_ITEM)?.length ?? 0) >= FEWEST_MARKS
    );
  const told = lines.filter(
    (line) => HEADING.test(line) || ITEM.test(line.slice(0, 40)) || TIMES.test(line.slice(0, 80)),
  ).length;
  const numbered = lines.filter((line) => NUMBERED.test(line)).length;
  return told >= 1 && told + numbered >= FEWEST_MARKS;
}
