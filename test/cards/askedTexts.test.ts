import { agendasDa } from '../../cards/text/agendas.da';
import { agendasEn } from '../../cards/text/agendas.en';
import { confirmsDa } from '../../cards/text/confirms.da';
import { confirmsEn } from '../../cards/text/confirms.en';
import { formsDa } from '../../cards/text/forms.da';
import { formsEn } from '../../cards/text/forms.en';

/** Every text, functions called with figures and words that stand for what they are given. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2].map((n) => [path, String(value(n, n + 1, 'og'))]);
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const danish = { forms: formsDa, confirms: confirmsDa, agendas: agendasDa };
const english = { forms: formsEn, confirms: confirmsEn, agendas: agendasEn };

describe.each([
  ['Danish', texts(danish, 'da')],
  ['English', texts(english, 'en')],
])('%s', (_, all) => {
  it.each(all)('%s', (_path, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/!|\$\{|undefined|\brunde|\bkvorum|\blukkes|publicer|\bfejl \d/i);
    expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(text).not.toMatch(/^\s*(\d+\.|[-*+]) /);
  });
});

it('both languages have the same texts', () => {
  const paths = (value: unknown) => texts(value, '').map(([path]) => path);
  expect(paths(english)).toEqual(paths(danish));
});
