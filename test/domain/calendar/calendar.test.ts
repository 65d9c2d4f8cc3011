import { BoardCalendar, defaultCalendar } from '../../../domain/calendar/calendar';

test('a board that says nothing gets the Danish calendar with the three customary closing days', () => {
  expect(defaultCalendar).toEqual({
    timeZone: 'Europe/Copenhagen',
    country: 'DK',
    fixedClosingDays: ['06-05', '12-24', '12-31'],
    closingDays: [],
    closingTime: '23:59',
  });
});

test.each([
  [{ fixedClosingDays: ['05-01'] }, ['fixedClosingDays', 0], /closingDays/],
  [{ closingDays: [{ date: '2025-02-29', name: 'x' }] }, ['closingDays', 0, 'date'], /date/i],
  [{ closingDays: [{ date: '2025-05-30', name: ' ' }] }, ['closingDays', 0, 'name'], /small/i],
  [{ closingTime: '24:00' }, ['closingTime'], /HH:MM/],
  [{ closingTime: '9:00' }, ['closingTime'], /HH:MM/],
  [{ timeZone: 'UTC' }, ['timeZone'], /Copenhagen/],
  [{ holidays: [] }, [], /holidays/],
])('%j is refused, the fault named with its field', (calendar, path, message) => {
  const issue = BoardCalendar.safeParse(calendar).error?.issues[0];
  expect(issue?.path).toEqual(path);
  expect(issue?.message).toMatch(message);
});
