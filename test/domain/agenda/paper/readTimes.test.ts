import { readTimes } from '../../../../domain/agenda/paper/readTimes';

test.each([
  ['12.00 – 12.05 Velkomst', '12:00', '12:05', 'Velkomst'],
  ['12.05 - 12.10 Velkomst', '12:05', '12:10', 'Velkomst'],
  ['9:05—9:20 Velkomst', '09:05', '09:20', 'Velkomst'],
  ['kl. 12-13.30', '12:00', '13:30', ''],
  ['kl. 9 til 10', '09:00', '10:00', ''],
  ['12.00 Velkomst', '12:00', undefined, 'Velkomst'],
  ['kl 9 Velkomst', '09:00', undefined, 'Velkomst'],
])('%s', (text, startsAt, endsAt, rest) => {
  expect(readTimes(text)).toEqual({ kind: 'read', startsAt, ...(endsAt ? { endsAt } : {}), rest });
});

test.each([
  '2-4 nye medlemmer',
  '3 møder',
  '1.20 mio. kr. til kajen',
  'Velkomst kl. 12',
  '45.770 prøver',
  '2025',
])('%s has no time before it', (text) => {
  expect(readTimes(text)).toBeUndefined();
});

test.each(['12.25 – 25.70 Broen', '12.60 Broen'])('%s has the form of a time and is none', (text) => {
  expect(readTimes(text)).toEqual({ kind: 'unreadable', rest: 'Broen' });
});
