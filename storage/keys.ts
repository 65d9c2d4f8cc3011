import { StorageFault } from './fault';

// Keys are limited to 1 KiB, which is 512 characters.
const LONGEST = 512;
const PLAIN = /[A-Za-z0-9._:@+-]/;
const SAFE = /^[A-Za-z0-9._:@+=|-]*$/;
const DIGITS = 6;

/** Above every character a key can hold, so that it ends a range over keys that begin alike. */
const ABOVE = '~';

/** A range of row keys: from `from` (included) to `below` (left out). */
export interface KeyRange {
  from: string;
  below: string;
}

/**
 * Any text as a part of a key: what table keys refuse (`/ \ # ?`, `%`, control characters), and `|` which parts them,
 * is written as `=XX` for each byte of its UTF-8. Character by character, so that what begins a text begins its key.
 */
export function encodePart(text: string): string {
  let key = '';
  for (const char of text) {
    if (PLAIN.test(char)) key += char;
    else
      for (const byte of Buffer.from(char, 'utf8'))
        key += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return key;
}

/** Encodes each part of a text that is already parted by `|`. */
export function encodeParts(text: string): string {
  return text.split('|').map(encodePart).join('|');
}

/** A number so that the order of keys is the order of numbers. Throws a StorageFault above 999999. */
export function padded(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= 10 ** DIGITS) throw new StorageFault('bad-key', 'number');
  return String(n).padStart(DIGITS, '0');
}

/** Joins encoded parts to a key. Throws a StorageFault when it is too long or holds what a key may not hold. */
export function keyOf(...parts: string[]): string {
  const key = parts.join('|');
  if (key.length > LONGEST || !SAFE.test(key)) throw new StorageFault('bad-key', parts[0] ?? '');
  return key;
}

/** The keys that begin so. */
export function startingWith(prefix: string): KeyRange {
  return { from: prefix, below: `${prefix}${ABOVE}` };
}
