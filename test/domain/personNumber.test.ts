import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { maskPersonNumbers, personNumbersIn } from '../../domain/personNumber';

const two = (n: number) => String(n).padStart(2, '0');
const birthday = fc
  .date({ min: new Date('1937-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
  .map((date) => [two(date.getUTCDate()), two(date.getUTCMonth() + 1), two(date.getUTCFullYear() % 100)]);
// 0 to 3: born in the 1900s.
const serial = fc.integer({ min: 0, max: 3999 }).map((n) => String(n).padStart(4, '0'));
const between = fc.constantFrom(
  '',
  '-',
  '–',
  '—',
  '‑',
  '−',
  ' ',
  '\u00a0',
  ' - ',
  ' – ',
  '\u202f',
  '-\u200b',
  '\u200b-',
);
const prose = fc.constantFrom(
  '',
  'CPR: ',
  'cpr',
  'cpr-nr.',
  '(',
  '»',
  'Patienten ',
  'Se svar_',
  '1. ',
  'Født, ',
  'https://a.example/',
);
const after = fc.constantFrom('', '.', ', og', ')', '«', '\n', '_svar.pdf', ' 2025', '; ', ', 2 sider');

test('a personal number is found however it is written, and is shown without its last digits', () => {
  fc.assert(
    fc.property(
      birthday,
      fc.constantFrom('', ' '),
      between,
      serial,
      prose,
      after,
      (date, gap, dash, last, lead, rest) => {
        const text = `${lead}${date.join(gap)}${dash}${last}${rest}`;
        expect(personNumbersIn(text)).toEqual([`${date.join('')}-••••`]);
        const masked = maskPersonNumbers(text);
        expect(masked).toBe(`${lead}${date.join(gap)}${dash}••••${rest}`);
        expect(personNumbersIn(masked)).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('several in a text are found each, and one that stands twice once', () => {
  const text = '010203-1234,020304-1234 og 0102031234; 050607 4321';
  expect(personNumbersIn(text)).toEqual(['010203-••••', '020304-••••', '050607-••••']);
  expect(maskPersonNumbers(text)).toBe('010203-••••,020304-•••• og 010203••••; 050607 ••••');
});

test.each([
  ['a leap day of a century that had one', '290200-4123', 1],
  ['a leap day of 1900, which had none', '290200-1234', 0],
  ['the 31st of April', '310415-1234', 0],
  ['no day', '000115-1234', 0],
  ['no month', '011315-1234', 0],
  ['without a check digit that fits', '010203-1235', 1],
])('whether it can be one: %s', (_, text, count) => {
  expect(personNumbersIn(text)).toHaveLength(count);
});

test.each([
  'Tlf. 33 12 45 67',
  'Tlf. +45 33 12 45 67 og +45 33124567',
  '+4512034567',
  '+47 010203 1234',
  'Den 2025-06-11 kl. 10.00, 11.06.2025 og 11/6 2025',
  '2025-06-11T21:59:59.999Z',
  'J.nr. 2025-010203-1234',
  'J.nr. 2025-1234567',
  'Sagsnr. 25/010203, dok. 1234567',
  'Sag 01.02.03-G01-4-25',
  'Sag 27.00.00-A00-12-25',
  'Sag 2025-0102-1234',
  'EMN-2025-01203',
  'F2 2025 - 12345',
  'Beslutning 2025-1 og Beslutning 2024-12',
  'kr. 1.010.203.123,50 og 0102031234,50 kr.',
  'CVR 12 34 56 78, EAN 5790000123456',
  'IBAN DK5000400440116243',
  'Bilag 3.1-3.4, side 10-12',
  '01JWB0K0R0102031234AAAAAAA',
  'sha256: 9f010203123400ab',
  'Punkt 3/25, 13.00-15.30',
])('what boards write is no personal number: %s', (text) => {
  expect(personNumbersIn(text)).toEqual([]);
  expect(maskPersonNumbers(text)).toBe(text);
});

test('nothing in the papers of the sample boards is taken for one', () => {
  const folder = path.resolve('test/fixtures/agenda');
  const papers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(txt|md|json)$/.test(file),
  );
  expect(papers.length).toBeGreaterThan(0);
  for (const paper of papers)
    expect([paper, personNumbersIn(readFileSync(path.join(folder, paper), 'utf8'))]).toEqual([paper, []]);
});

test('journal numbers of usual forms are hardly ever taken for one', () => {
  const year = fc.integer({ min: 2018, max: 2030 });
  const n = (digits: number) =>
    fc.integer({ min: 0, max: 10 ** digits - 1 }).map((i) => String(i).padStart(digits, '0'));
  const forms = fc.oneof(
    fc.tuple(year, n(6), n(4)).map(([y, a, b]) => `${y}-${a}-${b}`),
    fc.tuple(year, n(7)).map(([y, a]) => `${y}-${a}`),
    fc.tuple(n(2), n(6)).map(([y, a]) => `${y}/${a}`),
    fc.tuple(n(2), n(2), n(2), n(2)).map(([a, b, c, y]) => `${a}.${b}.${c}-G01-${y}-25`),
    fc.tuple(year, n(5)).map(([y, a]) => `${y} - ${a}`),
  );
  fc.assert(
    fc.property(forms, (text) => personNumbersIn(`J.nr. ${text}, dok. 12`).length === 0),
    { numRuns: 3_000 },
  );
});

test('it takes time in proportion to the text', () => {
  for (const piece of ['0102', '01 ', '010203-', '+45 ', '1.']) {
    const before = performance.now();
    personNumbersIn(piece.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  }
});
