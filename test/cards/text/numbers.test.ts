import { counted, formatNumber, joinList, nounFor } from '../../../cards/text/numbers';

test.each([
  [45770, 0, '45.770', '45,770'],
  [0, 0, '0', '0'],
  [999, 0, '999', '999'],
  [1_000_000, 0, '1.000.000', '1,000,000'],
  [1234.5, 1, '1.234,5', '1,234.5'],
  [92.9, 1, '92,9', '92.9'],
  [-45770, 0, '-45.770', '-45,770'],
  [-0.04, 1, '0,0', '0.0'],
])('%d with %i decimals', (value, decimals, danish, english) => {
  expect(formatNumber('da', value, decimals)).toBe(danish);
  expect(formatNumber('en', value, decimals)).toBe(english);
});

test('counted nouns', () => {
  expect(counted('da', 1, 'workingDay')).toBe('1 arbejdsdag');
  expect(counted('da', 3, 'workingDay')).toBe('3 arbejdsdage');
  expect(counted('da', 0, 'case')).toBe('0 sager');
  expect(counted('da', 2, 'answer')).toBe('2 svar');
  expect(counted('en', 1, 'workingDay')).toBe('1 working day');
  expect(counted('en', 2, 'votingMember')).toBe('2 voting members');
  expect(nounFor('da', 1, 'comment')).toBe('bemærkning');
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a og b', 'a and b'],
  [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
])('the list %j', (items, danish, english) => {
  expect(joinList('da', items)).toBe(danish);
  expect(joinList('en', items)).toBe(english);
});
