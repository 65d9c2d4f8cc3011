import { nextOccurrence } from '../../../local/host/nextOccurrence';
import { parseNcrontab } from '../../../local/host/parseNcrontab';

const next = (expression: string, after: string) => {
  const at = nextOccurrence(parseNcrontab(expression), Date.parse(after));
  return at === undefined ? undefined : new Date(at).toISOString();
};

test.each([
  ['every minute', '0 * * * * *', '2025-06-02T10:14:00Z', '2025-06-02T10:15:00.000Z'],
  [
    'strictly after, also within a second',
    '0 * * * * *',
    '2025-06-02T10:14:59.999Z',
    '2025-06-02T10:15:00.000Z',
  ],
  ['every five minutes', '0 */5 * * * *', '2025-06-02T10:14:00Z', '2025-06-02T10:15:00.000Z'],
  ['every second', '* * * * * *', '2025-06-02T10:14:07.500Z', '2025-06-02T10:14:08.000Z'],
  ['five fields: on the whole minute', '*/5 * * * *', '2025-06-02T10:14:00Z', '2025-06-02T10:15:00.000Z'],
  ['weekdays by number', '0 30 9 * * 1-5', '2025-06-06T09:30:00Z', '2025-06-09T09:30:00.000Z'],
  ['weekdays by name', '0 30 9 * * Mon-Fri', '2025-06-06T09:30:00Z', '2025-06-09T09:30:00.000Z'],
  [
    'full and short names, any case',
    '0 0 8 * JANUARY,feb sunday',
    '2025-06-06T00:00:00Z',
    '2026-01-04T08:00:00.000Z',
  ],
  ['day of month AND day of week', '0 0 6 1 * Mon', '2025-06-02T00:00:00Z', '2025-09-01T06:00:00.000Z'],
  ['Friday the 13th', '0 0 0 13 * 5', '2025-06-13T00:00:00Z', '2026-02-13T00:00:00.000Z'],
  ['a/n runs from a to the end', '0 10/20 * * * *', '2025-06-02T10:31:00Z', '2025-06-02T10:50:00.000Z'],
  ['a/n starts over at a', '0 10/20 * * * *', '2025-06-02T10:51:00Z', '2025-06-02T11:10:00.000Z'],
  ['range with step', '0 0 8-17/3 * * *', '2025-06-02T11:00:01Z', '2025-06-02T14:00:00.000Z'],
  ['a reversed range is turned round', '0 0 17-8 * * *', '2025-06-02T18:00:00Z', '2025-06-03T08:00:00.000Z'],
  ['list', '0 0,15,45 8 * * *', '2025-06-02T08:15:00Z', '2025-06-02T08:45:00.000Z'],
  ['over the end of a year', '0 0 0 1 1 *', '2025-06-02T08:15:00Z', '2026-01-01T00:00:00.000Z'],
  ['the 31st skips short months', '0 0 0 31 * *', '2025-05-31T00:00:00Z', '2025-07-31T00:00:00.000Z'],
  ['29 February', '0 0 0 29 2 *', '2025-01-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  [
    '29 February on a Saturday, over 2100',
    '0 0 0 29 2 6',
    '2092-03-01T00:00:00Z',
    '2116-02-29T00:00:00.000Z',
  ],
  ['spaces around', '  0 0 0 * * *  ', '2025-06-02T00:00:00Z', '2025-06-03T00:00:00.000Z'],
])('%s', (_, expression, after, expected) => {
  expect(next(expression, after)).toBe(expected);
});

test('a date that never comes has no occurrence', () => {
  expect(next('0 0 0 30 2 *', '2025-01-01T00:00:00Z')).toBeUndefined();
});

test.each([
  ['', /has 0 fields/],
  ['@daily', /has 1 fields; it needs six/],
  ['0 0 8 * * * *', /has 7 fields/],
  ['60 * * * * *', /"60" cannot stand for second, which takes 0-59/],
  ['0 60 * * * *', /minute/],
  ['0 0 24 * * *', /hour, which takes 0-23/],
  ['0 0 0 0 * *', /"0" cannot stand for day, which takes 1-31/],
  ['0 0 0 * 13 *', /month/],
  ['0 0 0 * * 7', /"7" cannot stand for weekday, which takes 0-6/],
  ['0 0 0 ? * *', /"\?" cannot stand for day/],
  ['0 0 0 L * *', /"L" cannot stand for day/],
  ['0 0 0 * * 1#2', /weekday/],
  ['0 */0 * * * *', /"\*\/0" cannot stand for minute/],
  ['0 1, * * * *', /"" cannot stand for minute/],
  ['0 1-2-3 * * * *', /minute/],
  ['0 *-5 * * * *', /minute/],
  ['0 0 0 * Mon *', /month/],
  ['0 0 0 * * Mo', /weekday/],
  ['0 -1 * * * *', /minute/],
  ['0 1.5 * * * *', /minute/],
  ['00:05:00', /has 1 fields/],
])('refused with the reason: %s', (expression, reason) => {
  expect(() => parseNcrontab(expression)).toThrow(reason);
});
