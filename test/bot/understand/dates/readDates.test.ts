import { readDates } from '../../../../bot/understand/dates/readDates';
import { readDays } from '../../../../bot/understand/dates/readDays';
import { readWords } from '../../../../bot/understand/readWords';

// A Tuesday.
const TODAY = '2025-06-10';
const read = (text: string, today = TODAY) =>
  readDates(readWords(text), today, 'ahead').map(({ date, bound, time }) =>
    [date, bound, ...(time ? [time] : [])].join(' '),
  );

describe('readDates', () => {
  it.each([
    ['11. juni', '2025-06-11 by'],
    ['11 juni', '2025-06-11 by'],
    ['11.juni', '2025-06-11 by'],
    ['d. 11/6', '2025-06-11 by'],
    ['den 11/6-25', '2025-06-11 by'],
    ['11/6/2025', '2025-06-11 by'],
    ['d. 11.6.', '2025-06-11 by'],
    ['11.06.2025', '2025-06-11 by'],
    ['2025-06-11', '2025-06-11 by'],
    ['1 juli', '2025-07-01 by'],
    ['inden 1. juli', '2025-07-01 before'],
    ['før den 1. juli', '2025-07-01 before'],
    ['foer 1. juli', '2025-07-01 before'],
    ['kan vi nå det for 1. juli', '2025-07-01 before'],
    ['senest 1. juli', '2025-07-01 by'],
    ['senest fredag', '2025-06-13 by'],
    ['til fredag', '2025-06-13 by'],
    ['på mandag', '2025-06-16 by'],
    ['til på mandag', '2025-06-16 by'],
    ['næste tirsdag', '2025-06-17 by'],
    ['tirsdag', '2025-06-17 by'],
    ['i morgen', '2025-06-11 by'],
    ['imorgen', '2025-06-11 by'],
    ['i overmorgen', '2025-06-12 by'],
    ['i dag', '2025-06-10 by'],
    ['om en uge', '2025-06-17 by'],
    ['om 3 dage', '2025-06-13 by'],
    ['fredag otte dage', '2025-06-20 by'],
    ['onsdag den 18. juni', '2025-06-18 by'],
    ['onsdag d. 18/6', '2025-06-18 by'],
    ['til den 20.', '2025-06-20 by'],
    ['den 9.', '2025-07-09 by'],
    ['fra på mandag', '2025-06-16 from'],
    ['efter 1. august', '2025-08-01 from'],
    ['inden udgangen af juni', '2025-06-30 by'],
    ['ultimo maj', '2026-05-31 by'],
    ['11. juni kl. 12', '2025-06-11 by 12:00'],
    ['inden kl 9.30 på fredag', '2025-06-13 by 09:30'],
    ['frdag', '2025-06-13 by'],
    ['onsdg d. 18 juni', '2025-06-18 by'],
    ['10. juni', '2025-06-10 by'],
    ['9. juni', '2026-06-09 by'],
    ['7. maj 2025', '2025-05-07 by'],
    ['29. februar', '2028-02-29 by'],
    ['11 June', '2025-06-11 by'],
    ['June 11', '2025-06-11 by'],
    ['June 11th', '2025-06-11 by'],
    ['the 11th of June', '2025-06-11 by'],
    ['by the 20th', '2025-06-20 by'],
    ['until Friday', '2025-06-13 by'],
    ['next Monday', '2025-06-16 by'],
    ['before Friday', '2025-06-13 before'],
    ['on or before Friday', '2025-06-13 by'],
    ['no later than 1 July', '2025-07-01 by'],
    ['tomorrow', '2025-06-11 by'],
    ['in two weeks', '2025-06-24 by'],
    ['by the end of June', '2025-06-30 by'],
  ])('%s: %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    '6/25',
    '31. juni',
    '31/2',
    '93,2',
    '93.2',
    '12.00-13.30',
    '2025-1',
    'man',
    'mon',
    'den 7 arbejdsdage',
    'may',
    'money',
    'pkt. 6',
    '0/0',
    'den 45.',
  ])('%s is no date', (text) => expect(read(text)).toEqual([]));

  it('counts from any day over the turn of the year', () => {
    expect(read('på onsdag', '2025-12-29')).toEqual(['2025-12-31 by']);
    expect(read('til fredag', '2025-12-31')).toEqual(['2026-01-02 by']);
    expect(read('5. januar', '2025-12-31')).toEqual(['2026-01-05 by']);
    expect(read('den 31.', '2026-02-01')).toEqual(['2026-03-31 by']);
  });

  it('looks back for what is past', () => {
    const back = (text: string) => readDates(readWords(text), TODAY, 'back').map((date) => date.date);
    expect(back('den 7. maj')).toEqual(['2025-05-07']);
    expect(back('18. december')).toEqual(['2024-12-18']);
    expect(back('fredag')).toEqual(['2025-06-06']);
  });
});

describe('readDays', () => {
  it.each([
    ['7 arbejdsdage', { workingDays: 7 }],
    ['syv hverdage', { workingDays: 7 }],
    ['3 working days', { workingDays: 3 }],
    ['two more weeks', { days: 14 }],
    ['en uge mere', { days: 7 }],
    ['et par dage', { days: 2 }],
    ['another week', { days: 7 }],
    ['2 dage', { days: 2 }],
  ])('%s', (text, days) => expect(readDays(readWords(text))).toMatchObject(days));

  it('knows no span without a number, nor an endless one', () => {
    for (const text of ['arbejdsdage', 'dagen', '5000 dage', '0 dage'])
      expect(readDays(readWords(text))).toBeUndefined();
  });
});
