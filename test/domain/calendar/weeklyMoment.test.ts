import { defaultCalendar } from '../../../domain/calendar/calendar';
import { latestWeeklyMoment, nextWeeklyMoment } from '../../../domain/calendar/weeklyMoment';

const monday = '2025-06-02T06:00:00.000Z';
const afterWhitMonday = '2025-06-10T06:00:00.000Z';

test.each([
  ['2025-06-02T05:59:59.999Z', '2025-05-26T06:00:00.000Z', monday],
  [monday, monday, afterWhitMonday],
  ['2025-06-08T20:00:00.000Z', monday, afterWhitMonday],
  ['2025-06-09T09:00:00.000Z', monday, afterWhitMonday],
  [afterWhitMonday, afterWhitMonday, '2025-06-16T06:00:00.000Z'],
  ['2025-10-27T06:30:00.000Z', '2025-10-20T06:00:00.000Z', '2025-10-27T07:00:00.000Z'],
])('at %s the week began at %s and the next begins at %s', (now, latest, next) => {
  expect(latestWeeklyMoment(defaultCalendar, now)).toBe(latest);
  expect(nextWeeklyMoment(defaultCalendar, now)).toBe(next);
});
