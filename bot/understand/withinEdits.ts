// Nobody mistypes a word of forty letters into another; the limit keeps a pasted blob from costing time.
const LONGEST = 40;

/** How many edits a known word of this many letters forgives: one from 5, two from 8 (phrases.md, rule 1). */
export function editsForgiven(letters: number): 0 | 1 | 2 {
  return letters >= 8 ? 2 : letters >= 5 ? 1 : 0;
}

/**
 * Edits between two folded words, or undefined above `most`. A letter more, less or other, or two swapped
 * neighbours, is one edit.
 */
export function withinEdits(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return undefined;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return undefined;
    older = last;
    last = row;
  }
  const edits = last[b.length] ?? 0;
  return edits <= most ? edits : undefined;
}
