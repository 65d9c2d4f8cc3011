import { formatParagraphs, readParagraphs } from '../../../../domain/agenda/paper/readParagraphs';
import { lines } from './lines';

const paragraphs = (text: string) => formatParagraphs(readParagraphs(lines(text))).split('\n\n');

test.each([
  ['a blank line parts paragraphs', 'Den første.\n\nDen anden.', ['Den første.', 'Den anden.']],
  [
    'a blank line inside a sum does not',
    'opgivet til 92,9 mio. \n\nkr. mod 90',
    ['opgivet til 92,9 mio. kr. mod 90'],
  ],
  [
    'nor after a word no sentence ends on',
    'drift skal være \n\nNGC’s fokus',
    ['drift skal være NGC’s fokus'],
  ],
  ['nor before a small letter', 'drift af basen\n\nhos os', ['drift af basen hos os']],
  ['nor within a parted word', 'arbejds-\n\nprogram', ['arbejdsprogram']],
  [
    'in doubt they stay apart',
    'Drift af basen\n\nNGC sørger for den',
    ['Drift af basen', 'NGC sørger for den'],
  ],
  ['bullets', 'Herunder:\n- en\n- to og \ntre', ['Herunder:', '- en', '- to og tre']],
  [
    'bullets that end on a comma',
    '- en,\n- to',
    ['- en', '- to'].map((one) => (one === '- en' ? '- en,' : one)),
  ],
  ['bullets with a long dash', 'Herunder:\n– en\n– to', ['Herunder:', '- en', '- to']],
  [
    'a dash in a wrapped sentence is no bullet',
    'Indenrigs\n– og Kystministeriet',
    ['Indenrigs – og Kystministeriet'],
  ],
  ['nor is a hyphen before og', 'Indenrigs\n- og Kystministeriet', ['Indenrigs - og Kystministeriet']],
  [
    'Word’s bullet, blank line after and inside',
    '\uf0b7 Godkende plan\n\naf havnen. \n\uf0b7 \n\nBeslutte',
    ['- Godkende plan af havnen.', '- Beslutte'],
  ],
  [
    'a page that begins with a new paragraph',
    'Det var alt.\n Bestyrelsen går videre',
    ['Det var alt.', 'Bestyrelsen går videre'],
  ],
  [
    'a page that begins inside a sentence',
    'Det blev bemærket, at det ikke var\n NGC alene',
    ['Det blev bemærket, at det ikke var NGC alene'],
  ],
  [
    'a line that leads up to something',
    'Det var alt.\nOm økonomi:\n- en',
    ['Det var alt.', 'Om økonomi:', '- en'],
  ],
  ['numbered lines', 'Planer.\n1. Gamle\n2. Nye', ['Planer.', '1. Gamle', '2. Nye']],
  ['a date at the beginning of a line is no number', 'Fra den\n7. maj 2025', ['Fra den 7. maj 2025']],
  ['TIL after a blank line', 'ændres FRA ”a.”\n\nTIL ”b.”', ['ændres FRA ”a.” TIL ”b.”']],
  ['a small heading', 'Økonomi\nBudgettet holder.', ['Økonomi', 'Budgettet holder.']],
  ['nothing', '\n\n', ['']],
])('%s', (_, text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test('each paragraph knows its line', () => {
  expect(readParagraphs(lines('\nEt.\n\nTo.\n- tre')).map(({ line }) => line)).toEqual([2, 4, 5]);
});
