import { findInMinutes } from '../../../domain/agenda/findInMinutes';
import type { Meeting } from '../../../domain/agenda/meeting';
import { stemWord } from '../../../domain/agenda/stemWord';
import { fixture, read } from './fixture';

const wrapped = read(fixture('minutes-wrapped')).meeting;
const other = read(fixture('minutes-ad-headings')).meeting;
const meetings: Meeting[] = [wrapped, other, read(fixture('agenda-from-word')).meeting];
const find = (text: string, synonyms: string[][] = []) =>
  findInMinutes(meetings, text.split(' '), synonyms).map(({ meeting, item, quote }) => ({
    number: `${meeting.id} ${item.number.seq}`,
    quote,
  }));

test('the item and the bullet that decides', () => {
  expect(find('regnecentret')[0]).toEqual({
    number: '2026-2 11',
    quote: 'Der var enighed om, at stabil drift af regnecentret skal være Arkivets hovedopgave.',
  });
});

test.each(['måleplanen', 'maaleplan', 'maleplanen', 'måleplna', 'MÅLEPLAN'.normalize('NFD')])(
  '%s is found',
  (word) => {
    expect(find(word)[0]?.number).toBe('2026-2 11');
  },
);

test('the board’s own words for one thing', () => {
  expect(find('supercomputer')).toEqual([]);
  expect(find('supercomputeren', [['regnecenter', 'supercomputer']])[0]?.number).toBe('2026-2 11');
});

test('words that only ask are passed over', () => {
  expect(find('hvad besluttede vi om kajplanen')[0]).toEqual({
    number: '2026-3 2',
    quote: 'Der var enighed om planen. Bo Lindehave deltog ikke under punktet.',
  });
  expect(find('hvad besluttede vi')).toEqual([]);
});

test('a figure is found as it is written', () => {
  expect(find('93,2 mio')[0]?.quote).toContain('92,9 mio. kr. mod 93,2 mio. kr.');
});

test('a line that leads up to something is not the quote', () => {
  expect(find('økonomi')[0]?.quote).not.toMatch(/:$/);
});

test('an agenda has decided nothing', () => {
  expect(find('budget').map(({ number }) => number)).not.toContain('2026-11-12 22');
});

test('half of the words must be there', () => {
  expect(find('kajplan hvalfangst')).toHaveLength(1);
  expect(find('kajplan hvalfangst isbjerge')).toEqual([]);
});

test('newer minutes come first among equals', () => {
  const later = { ...wrapped, id: '2026-9', date: '2026-12-01' };
  expect(findInMinutes([wrapped, later], ['regnecentret'])[0]?.meeting.id).toBe('2026-9');
  expect(findInMinutes([later, wrapped], ['regnecentret'])[0]?.meeting.id).toBe('2026-9');
});

test.each([
  ['årshjulet', 'aarshjul'],
  ['budgettet', 'budgetet'],
  ['forretningsordenen', 'forretningsorden'],
  ['målsætningerne', 'maalsaetning'],
  ['økonomien', 'oekonomi'],
])('%s and %s are one word', (a, b) => {
  expect(stemWord(a)).toBe(stemWord(b));
});
