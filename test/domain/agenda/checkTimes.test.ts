import { checkTimes } from '../../../domain/agenda/checkTimes';

const at = (...times: string[]) =>
  times.map((time, index) => {
    const [startsAt, endsAt] = time.split('-');
    return {
      number: { seq: index + 1, year: 2026 },
      ...(startsAt ? { startsAt } : {}),
      ...(endsAt ? { endsAt } : {}),
    };
  });
const faults = (items: ReturnType<typeof at>, startsAt = '12:00', endsAt = '13:00') =>
  checkTimes({ startsAt, endsAt, items }).map(({ kind, number, minutes }) => [kind, number.seq, minutes]);

test.each([
  ['times that add up', at('12:00-12:10', '12:10-13:00'), []],
  ['a gap', at('12:00-12:10', '12:15-13:00'), [['gap', 2, 5]]],
  ['an overlap', at('12:00-12:10', '12:05-13:00'), [['overlap', 2, 5]]],
  ['a late beginning', at('12:05-13:00'), [['starts-differently', 1, 5]]],
  ['an early end', at('12:00-12:50'), [['ends-differently', 1, 10]]],
  [
    'an item that ends before it begins',
    at('12:00-12:10', '12:10-11:10', '12:10-13:00'),
    [
      ['overlap', 2, 60],
      ['gap', 3, 60],
    ],
  ],
  ['an item without times hides nothing and claims nothing', at('12:00-12:10', '', '12:30-13:00'), []],
  ['no items with times', at('', ''), []],
])('%s', (_, items, expected) => {
  expect(faults(items)).toEqual(expected);
});

test('a meeting without printed times asks only that the items follow on', () => {
  expect(checkTimes({ items: at('12:00-12:10', '12:10-13:00') })).toEqual([]);
});
