import fc from 'fast-check';
import { formatItemNumber, parseItemNumber } from '../../../domain/agenda/itemNumber';

test.each([
  ['6/25', 6, 2025],
  ['6/2025', 6, 2025],
  ['pkt 6', 6, 2026],
  ['pkt. 6/25', 6, 2025],
  ['Punkt 6/25', 6, 2025],
  [' item  6 ', 6, 2026],
  ['12/26', 12, 2026],
])('%j', (text, seq, year) => {
  expect(parseItemNumber(text, 2026)).toEqual({ seq, year });
});

test.each([
  '6',
  'pkt. 3)',
  '30/4-25',
  '0/25',
  '6/5',
  '6/255',
  '1234/25',
  'bilag 6',
  'pkt. 6/25 om budgettet',
  '',
])('%j names no item', (text) => {
  expect(parseItemNumber(text, 2026)).toBeUndefined();
});

test('what is printed is read again as the same number', () => {
  const number = fc.record({
    seq: fc.integer({ min: 1, max: 999 }),
    year: fc.integer({ min: 2000, max: 2099 }),
  });
  fc.assert(fc.property(number, (one) => expect(parseItemNumber(formatItemNumber(one), 1999)).toEqual(one)));
});
