import { defaultCalendar } from '../../../domain/calendar/calendar';
import {
  compareInstants,
  instantAt,
  laterBy,
  localDate,
  localMoment,
} from '../../../domain/calendar/localMoment';

const hour = 3_600_000;

test('the wall clock is an hour ahead of UTC in winter and two in summer', () => {
  expect(localMoment(defaultCalendar, '2025-01-15T22:59:59.999Z')).toEqual({
    date: '2025-01-15',
    time: '23:59',
  });
  expect(localMoment(defaultCalendar, '2025-01-15T23:00:00.000Z')).toEqual({
    date: '2025-01-16',
    time: '00:00',
  });
  expect(localMoment(defaultCalendar, '2025-06-11T21:59:59.000Z')).toEqual({
    date: '2025-06-11',
    time: '23:59',
  });
  expect(localDate(defaultCalendar, '2025-06-30T22:30:00.000Z')).toBe('2025-07-01');
});

test('an instant is written with milliseconds, so that text order is time order', () => {
  expect(instantAt(defaultCalendar, '2025-06-11', '23:59')).toBe('2025-06-11T21:59:00.000Z');
  expect(laterBy('2025-06-11T21:59:00.000Z', 1)).toBe('2025-06-11T21:59:00.001Z');
  expect(compareInstants('2025-06-11T21:59:00.000Z', '2025-06-11T21:59:00.001Z')).toBeLessThan(0);
});

// domain.md § 9.3
describe.each([
  ['2025-03-30', '2025-10-26'],
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
])('summer time from %s to %s', (starts, ends) => {
  test('a clock time in the skipped hour moves on by it, whichever reading is asked for', () => {
    const moved = { date: starts, time: '03:30' };
    expect(instantAt(defaultCalendar, starts, '02:30')).toBe(`${starts}T01:30:00.000Z`);
    expect(localMoment(defaultCalendar, instantAt(defaultCalendar, starts, '02:30', 'first'))).toEqual(moved);
    expect(localMoment(defaultCalendar, instantAt(defaultCalendar, starts, '02:30', 'second'))).toEqual(
      moved,
    );
    expect(instantAt(defaultCalendar, starts, '01:59')).toBe(`${starts}T00:59:00.000Z`);
    expect(instantAt(defaultCalendar, starts, '03:00')).toBe(`${starts}T01:00:00.000Z`);
  });

  test('the doubled hour is told apart as A and B', () => {
    const first = instantAt(defaultCalendar, ends, '02:30', 'first');
    const second = instantAt(defaultCalendar, ends, '02:30', 'second');
    expect(first).toBe(`${ends}T00:30:00.000Z`);
    expect(second).toBe(laterBy(first, hour));
    expect(localMoment(defaultCalendar, first)).toEqual({ date: ends, time: '02:30', doubledHour: 'A' });
    expect(localMoment(defaultCalendar, second)).toEqual({ date: ends, time: '02:30', doubledHour: 'B' });
    expect(localMoment(defaultCalendar, `${ends}T02:00:00.000Z`)).toEqual({ date: ends, time: '03:00' });
    expect(localMoment(defaultCalendar, `${ends}T01:59:59.999Z`)).toMatchObject({
      time: '02:59',
      doubledHour: 'B',
    });
    expect(localMoment(defaultCalendar, `${ends}T00:00:00.000Z`)).toMatchObject({
      time: '02:00',
      doubledHour: 'A',
    });
  });
});
