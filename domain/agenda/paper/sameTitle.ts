/** True when two headings say the same, whatever their capitals and stops. */
export function sameTitle(a: string, b: string): boolean {
  return foldTitle(a) === foldTitle(b);
}

/**
 * True when a line may be the first line of the heading `title`: its first two words are the title's, give or take a
 * word the paper's own list and body differ by.
 */
export function opensTitle(line: string, title: string): boolean {
  const [given, known] = [foldTitle(line).split(' '), foldTitle(title).split(' ')];
  if (given[0] === '' || given[0] !== known[0]) return false;
  return known.length === 1 || given.length === 1 || given[1] === known[1] || given[2] === known[1];
}

/**
 * True when a line has the whole title and goes on as a sentence about it: "Pkt. 7/25 Nye emner behandles først i
 * oktober" is no heading.
 */
export function speaksOfTitle(line: string, title: string): boolean {
  if (!line.toLowerCase().startsWith(title.toLowerCase())) return false;
  return /^ (?!v\/)(?!v\. )\p{Ll}/u.test(line.slice(title.length));
}

function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
