import { cleanPages } from '../../../../domain/agenda/paper/cleanPages';
import { undoubleLines } from '../../../../domain/agenda/paper/undoubleLines';
import { lines } from './lines';

const texts = (text: string) => cleanPages(text).map((line) => line.text);

test.each(['Side 2', ' Side 2', 'side 2 af 7', 'Side 2/7', '- 2 -'])('the page number %j goes', (number) => {
  expect(texts(`sikre en \n${number}\n\nlandsdækkende`)).toEqual(['sikre en', '', 'landsdækkende']);
});

test('a bare number goes only where it stands alone', () => {
  expect(texts('a\n\n2\n\nb')).toEqual(['a', '', '', 'b']);
  expect(texts('mål\n2\ner nået')).toEqual(['mål', '2', 'er nået']);
});

test('the letterhead goes, above the title and wherever it is repeated; a contact named once stays', () => {
  const text =
    '+45 00 11 22 33\na@havn.example\nwww.havn.example\n1. møde i Rådet\nSkriv til\nb@havn.example\n+45 00 11 22 33\nslut';
  expect(texts(text)).toEqual(['1. møde i Rådet', 'Skriv til', 'b@havn.example', 'slut']);
});

test('a heading repeated on every page goes, a section’s does not', () => {
  expect(texts('a\nSide 1\nRådet 2025\nb\nSide 2\nRådet 2025\nc')).toEqual(['a', 'b', 'c']);
  expect(texts('a\nSide 1\nReferat\nb\nSide 2\nReferat\nc')).toEqual(['a', 'Referat', 'b', 'Referat', 'c']);
});

test('the first line of a page is marked, and lines keep their numbers', () => {
  expect(cleanPages('a\nSide 1\nb\n c\n\fd\ne')).toEqual([
    { number: 1, text: 'a', startsPage: false },
    { number: 3, text: 'b', startsPage: true },
    { number: 4, text: 'c', startsPage: true },
    { number: 5, text: 'd', startsPage: true },
    { number: 6, text: 'e', startsPage: false },
  ]);
});

test('a text that is set in by a space begins no page with each line', () => {
  expect(cleanPages(' a\n b\n c').filter(({ startsPage }) => startsPage)).toHaveLength(1);
});

test('signs that are not seen, letters in parts, odd spaces and hyphens', () => {
  expect(texts('\ufeffa\u200bb\u00a0\u2009 c\td ')).toEqual(['ab c d']);
  expect(texts('a\u030arshjul for\u00adbi e\u2011mail')).toEqual(['\u00e5rshjul forbi e-mail']);
  expect(texts('ud\ud800\u0000')).toEqual(['ud\ufffd']);
  expect(texts('forret\u00ad')).toEqual(['forret-']);
});

test('soft line breaks of Word part a line without counting', () => {
  expect(cleanPages('a\u000bb\nc').map(({ number, text }) => [number, text])).toEqual([
    [1, 'a'],
    [1, 'b'],
    [2, 'c'],
  ]);
});

test('lines doubled by pasting are brought together only where words were parted', () => {
  const wrapped = ['en etab-', 'leret del af en for-', 'retning', '', ...'abcdefghij'].join('\n\n');
  expect(
    undoubleLines(lines(wrapped))
      .slice(0, 5)
      .map(({ text }) => text),
  ).toEqual(['en etab-', 'leret del af en for-', 'retning', '', 'a']);
  const fromWord = [...'abcdefghijklmno'].join('\n\n');
  expect(undoubleLines(lines(fromWord))).toHaveLength(29);
});
