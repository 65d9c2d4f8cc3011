import fc from 'fast-check';
import {
  addWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  rollBack,
  rollForward,
  workingDaysBefore,
  workingDaysBetween,
} from '../../../domain/calendar/addWorkingDays';
import { BoardCalendar, defaultCalendar } from '../../../domain/calendar/calendar';
import { addCalendarDays } from '../../../domain/calendar/calendarDays';
import { isWorkingDay } from '../../../domain/calendar/closingDay';

const statutory = BoardCalendar.parse({ fixedClosingDays: [] });
const withFriday = BoardCalendar.parse({
  closingDays: ['2025-05-30', '2026-05-15', '2027-05-07', '2028-05-26'].map((date) => ({
    date,
    name: 'fredag efter Kristi himmelfartsdag',
  })),
});
const withSaturdays = BoardCalendar.parse({ workingWeek: 'mon-sat' });

// domain.md § 9.6, row by row.
const vectors: [
  sent: string,
  n: number,
  plain: string,
  recommended: string,
  friday: string,
  saturday: string,
][] = [
  ['2025-05-14', 5, '2025-05-21', '2025-05-21', '2025-05-21', '2025-05-20'],
  ['2025-05-07', 7, '2025-05-16', '2025-05-16', '2025-05-16', '2025-05-15'],
  ['2025-05-14', 7, '2025-05-23', '2025-05-23', '2025-05-23', '2025-05-22'],
  ['2025-05-27', 7, '2025-06-06', '2025-06-10', '2025-06-11', '2025-06-06'],
  ['2025-05-28', 7, '2025-06-10', '2025-06-11', '2025-06-12', '2025-06-07'],
  ['2025-12-16', 7, '2025-12-29', '2025-12-30', '2025-12-30', '2025-12-27'],
  ['2025-12-19', 7, '2026-01-02', '2026-01-06', '2026-01-06', '2026-01-02'],
  ['2026-03-25', 7, '2026-04-08', '2026-04-08', '2026-04-08', '2026-04-04'],
  ['2026-05-08', 7, '2026-05-20', '2026-05-20', '2026-05-21', '2026-05-18'],
  ['2026-05-29', 7, '2026-06-09', '2026-06-10', '2026-06-10', '2026-06-08'],
  ['2026-12-18', 7, '2026-12-30', '2027-01-04', '2027-01-04', '2026-12-30'],
  ['2027-03-18', 7, '2027-04-01', '2027-04-01', '2027-04-01', '2027-03-30'],
  ['2027-04-30', 7, '2027-05-12', '2027-05-12', '2027-05-13', '2027-05-10'],
  ['2027-12-20', 7, '2027-12-29', '2027-12-30', '2027-12-30', '2027-12-30'],
  ['2028-04-07', 7, '2028-04-21', '2028-04-21', '2028-04-21', '2028-04-19'],
  ['2028-05-19', 7, '2028-05-31', '2028-05-31', '2028-06-01', '2028-05-29'],
  ['2028-05-29', 7, '2028-06-08', '2028-06-08', '2028-06-08', '2028-06-07'],
  ['2028-12-20', 7, '2029-01-03', '2029-01-03', '2029-01-03', '2028-12-30'],
];

describe('the vectors of domain.md § 9.6', () => {
  test('are eighteen', () => expect(vectors).toHaveLength(18));

  describe.each(vectors)('sent %s, %i working days', (sent, n, plain, recommended, friday, saturday) => {
    test.each<[string, BoardCalendar, string]>([
      ['statutory holidays only', statutory, plain],
      ['with 5/6, 24/12 and 31/12', defaultCalendar, recommended],
      ['with the Friday after Ascension Day', withFriday, friday],
      ['hverdage with Saturday', withSaturdays, saturday],
    ])('%s', (_, calendar, expected) => {
      expect(addWorkingDays(calendar, sent, n).date).toBe(expected);
      expect(workingDaysBefore(calendar, expected, n).date).toBe(sent);
    });
  });
});

describe('what a count left out', () => {
  test('names closing days in order; Whit Sunday is part of a weekend', () => {
    expect(addWorkingDays(defaultCalendar, '2025-05-28', 7)).toEqual({
      date: '2025-06-11',
      skipped: [
        { kind: 'holiday', id: 'kristi-himmelfartsdag', date: '2025-05-29' },
        { kind: 'holiday', id: 'grundlovsdag', date: '2025-06-05' },
        { kind: 'holiday', id: '2-pinsedag', date: '2025-06-09' },
      ],
      weekends: true,
    });
  });

  test('is in calendar order when counting back', () => {
    const back = workingDaysBefore(withFriday, '2025-06-12', 7);
    expect(back.date).toBe('2025-05-28');
    expect(back.skipped.map((day) => day.date)).toEqual([
      '2025-05-29',
      '2025-05-30',
      '2025-06-05',
      '2025-06-09',
    ]);
  });

  test("names the board's own days as the board does", () => {
    expect(addWorkingDays(withFriday, '2025-05-28', 1)).toEqual({
      date: '2025-06-02',
      skipped: [
        { kind: 'holiday', id: 'kristi-himmelfartsdag', date: '2025-05-29' },
        { kind: 'own', name: 'fredag efter Kristi himmelfartsdag', date: '2025-05-30' },
      ],
      weekends: true,
    });
  });

  test('is nothing within an ordinary week', () => {
    expect(addWorkingDays(defaultCalendar, '2025-06-16', 4)).toEqual({
      date: '2025-06-20',
      skipped: [],
      weekends: false,
    });
  });

  test('names Whit Monday once when grundlovsdag falls on it (2028)', () => {
    expect(addWorkingDays(defaultCalendar, '2028-06-02', 1)).toEqual({
      date: '2028-06-06',
      skipped: [{ kind: 'holiday', id: '2-pinsedag', date: '2028-06-05' }],
      weekends: true,
    });
  });

  test('names a Saturday holiday where Saturday counts', () => {
    const christmas = addWorkingDays(withSaturdays, '2026-12-23', 1);
    expect(christmas.date).toBe('2026-12-28');
    expect(christmas.skipped).toContainEqual({ kind: 'holiday', id: '2-juledag', date: '2026-12-26' });
  });
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%p working days are refused', (n) => {
  expect(() => addWorkingDays(defaultCalendar, '2025-05-28', n)).toThrow(RangeError);
  expect(() => workingDaysBefore(defaultCalendar, '2025-05-28', n)).toThrow(RangeError);
});

test('a date that does not exist is refused', () => {
  expect(() => addWorkingDays(defaultCalendar, '2025-02-29', 1)).toThrow(RangeError);
});

test('sending on a weekend counts from the next calendar day, as sending on the Friday does', () => {
  expect(addWorkingDays(defaultCalendar, '2025-06-14', 3).date).toBe('2025-06-18');
  expect(addWorkingDays(defaultCalendar, '2025-06-13', 3).date).toBe('2025-06-18');
});

test('next, previous and rolling', () => {
  expect(nextWorkingDay(defaultCalendar, '2025-06-06')).toBe('2025-06-10');
  expect(previousWorkingDay(defaultCalendar, '2025-06-10')).toBe('2025-06-06');
  expect(rollForward(defaultCalendar, '2025-06-07')).toBe('2025-06-10');
  expect(rollForward(defaultCalendar, '2025-06-10')).toBe('2025-06-10');
  expect(rollBack(defaultCalendar, '2025-06-09')).toBe('2025-06-06');
  expect(rollBack(defaultCalendar, '2025-06-06')).toBe('2025-06-06');
});

test('working days between', () => {
  expect(workingDaysBetween(defaultCalendar, '2025-06-05', '2025-06-11')).toBe(3);
  expect(workingDaysBetween(defaultCalendar, '2025-06-11', '2025-06-11')).toBe(0);
  expect(workingDaysBetween(defaultCalendar, '2025-06-12', '2025-06-11')).toBe(0);
  expect(workingDaysBetween(defaultCalendar, '2025-06-06', '2025-06-09')).toBe(0);
});

describe('for any day of 2024 to 2035', () => {
  const day = fc.integer({ min: 0, max: 4382 }).map((n) => addCalendarDays('2024-01-01', n));
  const days = fc.integer({ min: 1, max: 40 });
  const calendar = fc.constantFrom(statutory, defaultCalendar, withFriday, withSaturdays);

  test('the end is a working day, so many counted from the start, and counts back to it', () => {
    fc.assert(
      fc.property(calendar, day, days, (board, from, n) => {
        const { date, skipped } = addWorkingDays(board, from, n);
        expect(isWorkingDay(board, date)).toBe(true);
        expect(workingDaysBetween(board, from, date)).toBe(n);
        expect(workingDaysBefore(board, date, n).date).toBe(rollBack(board, from));
        expect(skipped.every((closed) => closed.date > from && closed.date < date)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('sending later, or counting further, never ends earlier', () => {
    fc.assert(
      fc.property(calendar, day, days, fc.integer({ min: 0, max: 20 }), (board, from, n, more) => {
        const end = addWorkingDays(board, from, n).date;
        expect(addWorkingDays(board, addCalendarDays(from, more), n).date >= end).toBe(true);
        expect(addWorkingDays(board, from, n + more + 1).date > end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
