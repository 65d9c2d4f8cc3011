import { nextWorkdayMorning } from '../../../local/stage/nextWorkday';

const zone = 'Europe/Copenhagen';

it.each([
  ['in the middle of a working day', '2025-06-02T08:14:00Z', '2025-06-03T06:00:00Z'],
  ['before 8 on a working day', '2025-06-02T05:59:00Z', '2025-06-02T06:00:00Z'],
  ['at 8 sharp', '2025-06-02T06:00:00Z', '2025-06-03T06:00:00Z'],
  ['on a Friday afternoon', '2025-06-06T15:00:00Z', '2025-06-09T06:00:00Z'],
  ['on a Sunday before the clocks go forward', '2025-03-29T12:00:00Z', '2025-03-31T06:00:00Z'],
  ['in winter', '2025-01-06T12:00:00Z', '2025-01-07T07:00:00Z'],
])('%s', (_when, now, next) => {
  expect(nextWorkdayMorning(Date.parse(now), zone)).toBe(next);
});
