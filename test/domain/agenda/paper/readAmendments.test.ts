import { readAmendments } from '../../../../domain/agenda/paper/readAmendments';
import { readParagraphs } from '../../../../domain/agenda/paper/readParagraphs';
import { lines } from './lines';

const read = (text: string) => readAmendments(readParagraphs(lines(text)));

test.each([
  ['- Mål 1 ændres FRA ”en.” TIL ”to.”', 'Mål 1', 'en.', 'to.'],
  ['- Mål 1 ændre FRA ” en.” TIL ”to.”', 'Mål 1', 'en.', 'to.'],
  ['Formuleringen i pkt. 3 skal ændres FRA: "en" TIL: "to"', 'Formuleringen i pkt. 3', 'en', 'to'],
  ['Mål 1 rettes fra »en« til »to«.', 'Mål 1', 'en', 'to'],
  ['Mål 1 ændres FRA „en“ TIL „to“', 'Mål 1', 'en', 'to'],
  ['Mål 1 ændres FRA “en” TIL “to”', 'Mål 1', 'en', 'to'],
  ['Der var enighed. Mål 1 ændres FRA ”en” TIL ”to”', 'Mål 1', 'en', 'to'],
  ['Mål 1 ændres FRA ”den\nlange be-\ngyndelse”\n\nTIL ”to”', 'Mål 1', 'den lange begyndelse', 'to'],
  ['Mål 1 ændres\n- FRA ”en”\n- TIL ”to”', 'Mål 1', 'en', 'to'],
  ['Mål 1 ændres FRA ”en”, og TIL ”to”', 'Mål 1', 'en', 'to'],
])('%s', (text, target, from, to) => {
  expect(read(text)).toEqual({ amendments: [{ target, from, to }], problems: [] });
});

test('two in one paragraph', () => {
  expect(read('Mål 1 ændres FRA ”a.” TIL ”b.” Mål 2 ændres FRA ”c.” TIL ”d.”').amendments).toEqual([
    { target: 'Mål 1', from: 'a.', to: 'b.' },
    { target: 'Mål 2', from: 'c.', to: 'd.' },
  ]);
});

test.each([
  'fristen ændres fra 5 til 7 arbejdsdage.',
  'Et brev FRA REGIONEN blev læst.',
  'fra ”huset” blev sagt intet',
])('%s is none', (text) => {
  expect(read(text)).toEqual({ amendments: [], problems: [] });
});

test.each(['Mål 1 ændres FRA ”en TIL to.', 'Mål 1 ændres FRA ”en”.', 'Mål 1 ændres FRA 5 TIL 7 dage.'])(
  '%s is reported with its line',
  (text) => {
    expect(read(`Først dette.\n\n${text}`)).toEqual({
      amendments: [],
      problems: [{ line: 3, text, code: 'amendment-unclear' }],
    });
  },
);
