import fc from 'fast-check';
import { encodePart, encodeParts, keyOf, padded, startingWith } from '../../storage/keys';

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });

test('what a key may hold is left as it is', () => {
  expect(encodePart('region-vest')).toBe('region-vest');
  expect(encodePart('2025-06-11T21:59:59.000Z')).toBe('2025-06-11T21:59:59.000Z');
  expect(encodePart('19:abc_1@thread.tacv2')).toBe('19:abc_1@thread.tacv2');
});

test('everything else is written by its bytes', () => {
  expect(encodePart('æ/#?%\\|\n= ~😀')).toBe('=C3=A6=2F=23=3F=25=5C=7C=0A=3D=20=7E=F0=9F=98=80');
  expect(encodeParts('told|1|æ')).toBe('told|1|=C3=A6');
});

test('no text gives a key the store refuses, and no two texts give one key', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(encodePart(a)).toMatch(/^[A-Za-z0-9._:@+=-]*$/);
      expect(encodePart(a) === encodePart(b)).toBe(a === b);
    }),
  );
});

test('what begins a text begins its key, and lies in its range', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const range = startingWith(encodeParts(a));
      const key = encodeParts(a + b);
      expect(key.startsWith(range.from)).toBe(true);
      expect(key >= range.from && key < range.below).toBe(true);
    }),
  );
});

test('numbers are ordered as numbers', () => {
  const numbers = [1, 2, 9, 10, 11, 99, 100, 999_999];
  expect(numbers.map(padded)).toEqual([...numbers.map(padded)].sort());
  for (const n of [-1, 1.5, 1_000_000, Number.NaN]) expect(() => padded(n)).toThrow('storage.bad-key');
});

test('a key that is too long, or was not encoded, is a fault that does not tell it', () => {
  expect(keyOf('claim', 'a', '')).toBe('claim|a|');
  expect(keyOf('x'.repeat(512))).toHaveLength(512);
  expect(() => keyOf('claim', 'x'.repeat(512))).toThrow('storage.bad-key (claim)');
  expect(() => keyOf('claim', 'æ')).toThrow('storage.bad-key (claim)');
});
