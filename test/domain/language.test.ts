import { languageOf } from '../../domain/language';

test.each([
  ['da-DK', 'en', 'da'],
  ['da', 'en', 'da'],
  ['en-GB', 'da', 'en'],
  ['EN-us', 'da', 'en'],
  ['de-DE', 'da', 'da'],
  ['sv-SE', 'en', 'en'],
  ['', 'da', 'da'],
  [undefined, 'en', 'en'],
] as const)('locale %p on a board writing %s is written to in %s', (locale, board, expected) => {
  expect(languageOf(locale, board)).toBe(expected);
});
