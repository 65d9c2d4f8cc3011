import fc from 'fast-check';
import { defaultCalendar } from '../../../domain/calendar/calendar';
import { addCalendarDays } from '../../../domain/calendar/calendarDays';
import { resolveDeadline } from '../../../domain/calendar/deadline';
import { instantAt } from '../../../domain/calendar/localMoment';
import { inOfficeHours } from '../../../domain/calendar/officeHours';
import { ReminderRule, reminderTimes } from '../../../domain/calendar/reminderTimes';

const sentAt = '2025-05-28T08:14:00.000Z';
const at = (date: string, time: string) =>
  resolveDeadline(defaultCalendar, { kind: 'at', date, time }, sentAt);

test('by default two working days before, passing over Whit Monday, and on the last morning', () => {
  expect(reminderTimes(defaultCalendar, sentAt, at('2025-06-11', '23:59'))).toEqual([
    { kind: '2-working-days-before', at: '2025-06-06T07:00:00.000Z' },
    { kind: 'last-working-day', at: '2025-06-11T06:00:00.000Z' },
  ]);
});

test('a deadline on a Saturday is reminded of from the Friday', () => {
  expect(reminderTimes(defaultCalendar, sentAt, at('2025-06-14', '23:59'))).toEqual([
    { kind: '2-working-days-before', at: '2025-06-11T07:00:00.000Z' },
    { kind: 'last-working-day', at: '2025-06-13T06:00:00.000Z' },
  ]);
});

test('a deadline before 8.00 has its last morning the working day before', () => {
  expect(reminderTimes(defaultCalendar, sentAt, at('2025-06-11', '07:00')).at(-1)).toEqual({
    kind: 'last-working-day',
    at: '2025-06-10T06:00:00.000Z',
  });
});

test('nobody is reminded before the sending, nor within four hours of it', () => {
  const deadline = at('2025-06-11', '23:59');
  expect(reminderTimes(defaultCalendar, '2025-06-10T10:00:00.000Z', deadline).map((r) => r.kind)).toEqual([
    'last-working-day',
  ]);
  expect(reminderTimes(defaultCalendar, '2025-06-11T02:00:00.000Z', deadline)).toHaveLength(1);
  expect(reminderTimes(defaultCalendar, '2025-06-11T02:00:00.001Z', deadline)).toEqual([]);
});

test('the rules can be the case’s own, in any order; two at one instant are one', () => {
  const planned = reminderTimes(defaultCalendar, sentAt, at('2025-06-11', '23:59'), [
    { kind: 'lastWorkingDay', time: '12:30' },
    { kind: 'workingDaysBefore', n: 1, time: '08:00' },
    { kind: 'workingDaysBefore', n: 4, time: '16:59' },
    { kind: 'workingDaysBefore', n: 1, time: '08:00' },
  ]);
  expect(planned).toEqual([
    { kind: '4-working-days-before', at: '2025-06-03T14:59:00.000Z' },
    { kind: '1-working-day-before', at: '2025-06-10T06:00:00.000Z' },
    { kind: 'last-working-day', at: '2025-06-11T10:30:00.000Z' },
  ]);
  expect(reminderTimes(defaultCalendar, sentAt, at('2025-06-11', '23:59'), [])).toEqual([]);
});

test.each([
  { kind: 'workingDaysBefore', n: 2, time: '07:59' },
  { kind: 'lastWorkingDay', time: '17:00' },
  { kind: 'workingDaysBefore', n: 0, time: '09:00' },
])('%j is no reminder rule', (rule) => {
  expect(ReminderRule.safeParse(rule).success).toBe(false);
});

test('whatever the sending and the deadline, reminders lie between them, in order and in office hours', () => {
  const time = fc.integer({ min: 0, max: 1439 }).map((m) => {
    return `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.nat(30),
      time,
      time,
      (start, length, sendTime, endTime) => {
        const sendDate = addCalendarDays('2025-01-01', start);
        const sent = instantAt(defaultCalendar, sendDate, sendTime);
        const deadline = resolveDeadline(
          defaultCalendar,
          { kind: 'at', date: addCalendarDays(sendDate, length), time: endTime },
          sent,
        );
        const times = reminderTimes(defaultCalendar, sent, deadline).map((reminder) => reminder.at);
        expect(times).toEqual([...new Set(times)].sort());
        for (const instant of times) {
          expect(inOfficeHours(defaultCalendar, instant)).toBe(true);
          expect(instant > sent && instant < deadline.at).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});
