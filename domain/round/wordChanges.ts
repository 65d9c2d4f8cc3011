/** The words before and the words after, with a little of what stands around them. */
export interface WordChange {
  from: string;
  to: string;
}

// Words of context on each side of a change, and how near two changes must be to be read as one.
const CONTEXT = 3;
const NEAR = 3;
// Two paragraphs with less in common than this are shown whole: word by word they would be a riddle.
const ALIKE = 0.4;

/**
 * What changed between two texts, paragraph by paragraph and inside a paragraph word by word, in the order of the text.
 * An empty `from` is a paragraph that is new, an empty `to` one that is gone. White space alone changes nothing.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  return hunksOf(paragraphsOf(before), paragraphsOf(after)).flatMap(({ gone, come }) => {
    const pairs = Math.max(gone.length, come.length);
    return Array.from({ length: pairs }, (_, i) => i).flatMap((i) =>
      inParagraph(gone[i] ?? '', come[i] ?? ''),
    );
  });
}

function paragraphsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function inParagraph(before: string, after: string): WordChange[] {
  const [old, fresh] = [before.split(' '), after.split(' ')];
  const hunks = hunksOf(old, fresh);
  const same = old.length - hunks.reduce((sum, hunk) => sum + hunk.gone.length, 0);
  if (before === '' || after === '' || same / Math.max(old.length, fresh.length) < ALIKE)
    return [{ from: before, to: after }];
  return joined(hunks).map(({ fromStart, fromEnd, toStart, toEnd }) => ({
    from: around(old, fromStart, fromEnd),
    to: around(fresh, toStart, toEnd),
  }));
}

/** The words of a change with those around them; what is left out is marked by an ellipsis. */
function around(words: readonly string[], start: number, end: number): string {
  // An ellipsis in place of a single word would save nothing.
  const from = start - CONTEXT > 1 ? start - CONTEXT : 0;
  const to = end + CONTEXT < words.length - 1 ? end + CONTEXT : words.length;
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
}

interface Hunk {
  gone: string[];
  come: string[];
  fromStart: number;
  fromEnd: number;
  toStart: number;
  toEnd: number;
}

function joined(hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    if (last !== undefined && hunk.fromStart - last.fromEnd <= NEAR)
      result[result.length - 1] = { ...last, fromEnd: hunk.fromEnd, toEnd: hunk.toEnd };
    else result.push(hunk);
  }
  return result;
}

/** The places where two lists differ, by their longest common subsequence. */
function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const common = commonLengths(before, after);
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [fromStart, toStart] = [i, j];
    while ((i < before.length || j < after.length) && !(i < before.length && before[i] === after[j])) {
      const skipOld = common[i + 1]?.[j] ?? -1;
      const skipNew = common[i]?.[j + 1] ?? -1;
      if (j >= after.length || (i < before.length && skipOld >= skipNew)) i += 1;
      else j += 1;
    }
    hunks.push({
      gone: before.slice(fromStart, i),
      come: after.slice(toStart, j),
      fromStart,
      fromEnd: i,
      toStart,
      toEnd: j,
    });
  }
  return hunks;
}

/** `lengths[i][j]`: how much is common to what follows from `i` on and from `j` on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        before[i] === after[j]
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}
