import { da } from '../../cards/text/da';
import { en } from '../../cards/text/en';

/** Every text, functions called with figures and words that stand for what they are given. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2].map((n) => [path, String(value(n, n + 1, 'og', 'x'))]);
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each([
  ['Danish', texts(da, 'da')],
  ['English', texts(en, 'en')],
])('%s', (_, all) => {
  it.each(all)('%s', (_path, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/!|\$\{|undefined|\brunde|\bkvorum|\blukket\b|\blukkes|publicer|\bfejl \d/i);
    expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(text).not.toMatch(/^\s*(\d+\.|[-*+]) /);
  });
});

it('both languages have the same texts', () => {
  const paths = (value: unknown) => texts(value, '').map(([path]) => path);
  expect(paths(en)).toEqual(paths(da));
});
