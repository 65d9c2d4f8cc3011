import fc from 'fast-check';
import { addWorkingDays } from '../../../domain/calendar/addWorkingDays';
import { defaultCalendar } from '../../../domain/calendar/calendar';
import { addCalendarDays } from '../../../domain/calendar/calendarDays';
import { isWorkingDay } from '../../../domain/calendar/closingDay';
import { lastDayOf, latestSending } from '../../../domain/calendar/latestSending';

test('inden 1. juli ends on 30 June, senest 1. juli on 1 July', () => {
  expect(lastDayOf({ kind: 'inden', date: '2025-07-01' })).toBe('2025-06-30');
  expect(lastDayOf({ kind: 'senest', date: '2025-07-01' })).toBe('2025-07-01');
});

test('7 working days before the two differ by a day: 19 and 20 June', () => {
  expect(latestSending(defaultCalendar, { kind: 'inden', date: '2025-07-01' }, 7).date).toBe('2025-06-19');
  expect(latestSending(defaultCalendar, { kind: 'senest', date: '2025-07-01' }, 7).date).toBe('2025-06-20');
});

test('a limit on a closing day counts from the working day before it', () => {
  expect(latestSending(defaultCalendar, { kind: 'senest', date: '2025-06-09' }, 1).date).toBe('2025-06-04');
});

test('it is the last working day that still makes it, for any limit', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => addCalendarDays('2025-01-01', n));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20 }), (date, n) => {
      const sent = latestSending(defaultCalendar, { kind: 'senest', date }, n).date;
      expect(isWorkingDay(defaultCalendar, sent)).toBe(true);
      expect(addWorkingDays(defaultCalendar, sent, n).date <= date).toBe(true);
      const nextDay = addWorkingDays(defaultCalendar, sent, 1).date;
      expect(addWorkingDays(defaultCalendar, nextDay, n).date > date).toBe(true);
    }),
    { numRuns: 200 },
  );
});
