import { checkAnnexes } from '../../../../domain/agenda/paper/checkAnnexes';
import { findMentions, readAnnexes } from '../../../../domain/agenda/paper/readAnnexes';
import { readSections } from '../../../../domain/agenda/paper/readSections';
import { lines } from './lines';

const read = (text: string) => readAnnexes(readSections(lines(`Bilag\n${text}`)));
const titles = (text: string) => read(text).annexes.map(({ annex }) => `${annex.number} ${annex.title}`);

test.each([
  ['Bilag 1: Plan', ['1 Plan']],
  ['Bilag 1. Plan\n- Bilag 2 – Budget', ['1 Plan', '2 Budget']],
  ['BILAG 12 Plan', ['12 Plan']],
  [
    'Bilag 1: Foreløbige emner til et flerårigt program for drift og udvikling af om-\nfattende analyser',
    ['1 Foreløbige emner til et flerårigt program for drift og udvikling af omfattende analyser'],
  ],
  ['Bilag 1: Udkast til\n\nplan', ['1 Udkast til plan']],
  ['Bilag 1', ['1 Bilag 1']],
  ['Ingen.', []],
])('%s', (text, expected) => {
  expect(titles(text)).toEqual(expected);
  expect(read(text).problems).toEqual([]);
});

test('"Ingen." is said, an empty section is not', () => {
  expect(read('Ingen.').none).toBe(true);
  expect(read('Der er ingen bilag.').none).toBe(true);
  expect(read('').none).toBe(false);
});

test('a link is taken out of the title; only web links are links', () => {
  expect(read('Bilag 1: Plan (https://havn.example/a?b=1).').annexes[0]?.annex).toEqual({
    number: 1,
    title: 'Plan',
    link: 'https://havn.example/a?b=1',
  });
  expect(read('Bilag 1: Plan file:///c:/plan').annexes[0]?.annex).toEqual({
    number: 1,
    title: 'Plan file:///c:/plan',
  });
});

test.each(['Plan uden nummer', 'Bilag 4a: Plan', 'Bilag 1-3: Planer'])(
  '%s is reported, not guessed at',
  (text) => {
    expect(read(text)).toMatchObject({
      annexes: [],
      problems: [{ code: 'annex-unreadable', line: 2, text }],
    });
  },
);

describe('numbers through the meeting', () => {
  const check = (...items: string[]) =>
    checkAnnexes(
      items.map((item) => {
        const sections = readSections(lines(item));
        return {
          annexes: readAnnexes(sections.filter(({ name }) => name === 'annexes')).annexes,
          mentions: findMentions(sections),
        };
      }),
    ).map(({ code }) => code);

  test('that run on are right, and one annex may serve two items', () => {
    expect(check('Bilag\nBilag 1: A', 'Bilag\nBilag 1: A\nBilag 2: B')).toEqual([]);
  });
  test('a gap, one number for two papers, a paper named and not listed', () => {
    expect(check('Bilag\nBilag 2: A')).toEqual(['annex-number-gap']);
    expect(check('Bilag\nBilag 1: A\nBilag 1: B')).toEqual(['annex-number-repeated']);
    expect(check('Referat\nSe planen (bilag 1) og bilag 2.\nBilag\nBilag 1: A')).toEqual([
      'annex-not-listed',
    ]);
  });
});
