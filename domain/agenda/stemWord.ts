const endings = ['ernes', 'erne', 'ens', 'ets', 'ene', 'en', 'et', 'er', 'ne', 'es', 's', 'e'];
const shortestStem = 4;

/**
 * A word as it is compared: small letters, one form for å, aa and a (ø, oe, o; æ, ae, e), without Danish endings, so
 * that "årshjulet", "aarshjul" and "arshjul" are one. Made for finding, not for showing.
 */
export function stemWord(word: string): string {
  let stem = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/å|aa/g, 'a')
    .replaceAll(/ø|oe|ö/g, 'o')
    .replaceAll(/æ|ae|ä/g, 'e');
  for (;;) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= shortestStem);
    const shorter = ending === undefined ? stem : stem.slice(0, -ending.length);
    // "budgettet" doubles its last letter before the ending.
    const single = shorter.length > shortestStem ? shorter.replace(/([bdfgklmnprst])\1$/, '$1') : shorter;
    if (single === stem) return stem;
    stem = single;
  }
}

/** The stems of a text's words and figures, in order. "92,9" is one word. */
export function stemsOf(text: string): string[] {
  return (text.normalize('NFC').match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? []).map(stemWord);
}

/** True when two words are the same but for one letter more, less or other, or two neighbours swapped. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
