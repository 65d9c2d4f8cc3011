import fc from 'fast-check';
import { wordChanges } from '../../../domain/round/wordChanges';

test.each([
  [
    'one word',
    'Der holdes to møder i 2025.',
    'Der holdes tre møder i 2025.',
    [['Der holdes to møder i 2025.', 'Der holdes tre møder i 2025.']],
  ],
  [
    'a word in a long sentence, with what stands around it',
    'Bestyrelsen godkender at årshjulet for 2025 får to ordinære møder om foråret og ét om efteråret i Odense',
    'Bestyrelsen godkender at årshjulet for 2025 får tre ordinære møder om foråret og ét om efteråret i Odense',
    [['… for 2025 får to ordinære møder om …', '… for 2025 får tre ordinære møder om …']],
  ],
  ['a new paragraph', 'Første.', 'Første.\nAndet.', [['', 'Andet.']]],
  ['a paragraph that is gone', 'Første.\n\nAndet.', 'Andet.', [['Første.', '']]],
  [
    'a paragraph rewritten',
    'Helt andre ord her.',
    'Budgettet er 92,9 mio. kr.',
    [['Helt andre ord her.', 'Budgettet er 92,9 mio. kr.']],
  ],
  ['white space alone', 'a  b\n\nc', 'a b\nc', []],
  ['nothing', '', '', []],
])('%s', (_, before, after, expected) => {
  expect(wordChanges(before, after).map(({ from, to }) => [from, to])).toEqual(expected);
});

test('two places far apart are two changes, and two near each other are one', () => {
  const words = Array.from({ length: 30 }, (_, i) => `ord${i}`);
  const swapped = (...at: number[]) => words.map((word, i) => (at.includes(i) ? `ny${i}` : word)).join(' ');
  expect(wordChanges(words.join(' '), swapped(3, 25))).toHaveLength(2);
  expect(wordChanges(words.join(' '), swapped(3, 5))).toHaveLength(1);
});

test('whatever is written, texts that differ in a word differ here, and equal ones do not', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '\n'), { maxLength: 30 })
    .map((parts) => parts.join(' '));
  const read = (value: string) => value.split(/\s+/).join(' ').trim();
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(wordChanges(before, before)).toEqual([]);
      if (read(before) !== read(after)) expect(wordChanges(before, after)).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
