/**
 * Folds a word to what is left when it is typed on any keyboard (phrases.md, rule 1): NFC, small letters,
 * å and aa → a, ø and oe → o, æ and ae → e, no other marks. Both sides of every comparison are folded, so
 * årshjul, aarshjul and arshjul are one word.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/æ|ä|ae/g, 'e')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
