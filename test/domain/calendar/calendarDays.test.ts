import { addCalendarDays, calendarDaysBetween, weekday } from '../../../domain/calendar/calendarDays';

test('Region Syddanmark § 5: 11 days before 16 March 2022 is Saturday 5 March, and does not roll', () => {
  expect(addCalendarDays('2022-03-16', -11)).toBe('2022-03-05');
  expect(weekday('2022-03-05')).toBe(6);
});

test('calendar days pass over months, leap days and summer time', () => {
  expect(addCalendarDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(calendarDaysBetween('2025-03-29', '2025-03-31')).toBe(2);
  expect(calendarDaysBetween('2025-10-27', '2025-10-25')).toBe(-2);
  expect(calendarDaysBetween('2025-01-01', '2026-01-01')).toBe(365);
});
