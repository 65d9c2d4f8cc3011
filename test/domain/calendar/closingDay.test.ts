import Holidays from 'date-holidays';
import { BoardCalendar, defaultCalendar } from '../../../domain/calendar/calendar';
import { addCalendarDays, weekday } from '../../../domain/calendar/calendarDays';
import { closingDay, isWorkingDay } from '../../../domain/calendar/closingDay';
import { publicHolidays } from '../../../domain/calendar/publicHolidays';

// domain.md § 9.4: day and month for 2025 to 2028.
const table: [id: string, ...dates: string[]][] = [
  ['nytaarsdag', '01-01', '01-01', '01-01', '01-01'],
  ['skaertorsdag', '04-17', '04-02', '03-25', '04-13'],
  ['langfredag', '04-18', '04-03', '03-26', '04-14'],
  ['paaskedag', '04-20', '04-05', '03-28', '04-16'],
  ['2-paaskedag', '04-21', '04-06', '03-29', '04-17'],
  ['kristi-himmelfartsdag', '05-29', '05-14', '05-06', '05-25'],
  ['pinsedag', '06-08', '05-24', '05-16', '06-04'],
  ['2-pinsedag', '06-09', '05-25', '05-17', '06-05'],
  ['juledag', '12-25', '12-25', '12-25', '12-25'],
  ['2-juledag', '12-26', '12-26', '12-26', '12-26'],
];

function holidaysOf(year: number): [string, string][] {
  return [...publicHolidays(year)].map(([date, id]) => [id, date]);
}

describe('public holidays', () => {
  test.each([2025, 2026, 2027, 2028])('of %i are the ten of the law', (year) => {
    const expected = table.map(([id, ...dates]) => [id, `${year}-${dates[year - 2025]}`]);
    expect(holidaysOf(year)).toEqual(expected);
  });

  test('are those that date-holidays has, in every year from 1990 to 2090', () => {
    // Only 'public': its observances hold days that close nothing (1 May, Mother's Day, a misplaced Fastelavn).
    const denmark = new Holidays('DK', { types: ['public'] });
    for (let year = 1990; year <= 2090; year += 1) {
      const theirs = denmark.getHolidays(year).map(({ date }) => date.slice(0, 10));
      expect([...publicHolidays(year).keys()]).toEqual(theirs);
    }
  });

  // Gauss's rule, as against the Meeus/Jones/Butcher one; days from 22 March.
  function easterSunday(year: number): string {
    const a = year % 19;
    const century = Math.floor(year / 100);
    const m = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
    const n = (4 + century - Math.floor(century / 4)) % 7;
    const d = (19 * a + m) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
    const isLate = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
    return addCalendarDays(`${year}-03-22`, isLate ? d + e - 7 : d + e);
  }

  test.each(Array.from({ length: 12 }, (_, i) => 2024 + i))(
    'of %i follow Easter computed on its own',
    (year) => {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      const expected = [
        ['nytaarsdag', `${year}-01-01`],
        ['skaertorsdag', addCalendarDays(easter, -3)],
        ['langfredag', addCalendarDays(easter, -2)],
        ['paaskedag', easter],
        ['2-paaskedag', addCalendarDays(easter, 1)],
        ['kristi-himmelfartsdag', addCalendarDays(easter, 39)],
        ['pinsedag', addCalendarDays(easter, 49)],
        ['2-pinsedag', addCalendarDays(easter, 50)],
        ['juledag', `${year}-12-25`],
        ['2-juledag', `${year}-12-26`],
      ];
      expect(holidaysOf(year)).toEqual(expected);
    },
  );

  test('store bededag was one until 2023 and is an ordinary day since', () => {
    expect(closingDay(defaultCalendar, '2023-05-05')).toEqual({
      kind: 'holiday',
      id: 'store-bededag',
      date: '2023-05-05',
    });
    for (const date of ['2024-04-26', '2025-05-16', '2026-05-01', '2027-04-23', '2028-05-12']) {
      expect(closingDay(defaultCalendar, date)).toBeNull();
    }
  });
});

describe('a closing day', () => {
  test.each([
    ['2025-06-05', 'grundlovsdag'],
    ['2025-12-24', 'juleaftensdag'],
    ['2025-12-31', 'nytaarsaftensdag'],
  ])('%s is %s, and an ordinary day where the board says so', (date, id) => {
    expect(closingDay(defaultCalendar, date)).toEqual({ kind: 'holiday', id, date });
    expect(closingDay(BoardCalendar.parse({ fixedClosingDays: [] }), date)).toBeNull();
  });

  test('5 June 2028 is 2. pinsedag, the public holiday', () => {
    expect(closingDay(defaultCalendar, '2028-06-05')).toMatchObject({ id: '2-pinsedag' });
  });

  test.each([
    ['2025-05-01', '1 May'],
    ['2025-03-03', 'the Monday the package calls Fastelavn'],
    ['2026-02-16', 'the Monday the package calls Fastelavn'],
    ['2025-05-30', 'the Friday after Ascension Day'],
  ])('%s (%s) closes nothing of itself', (date) => {
    expect(closingDay(defaultCalendar, date)).toBeNull();
  });

  test('Mother’s Day is a Sunday and no more', () => {
    expect(closingDay(defaultCalendar, '2025-05-11')).toEqual({ kind: 'weekend' });
  });

  test("is the board's own where it has said so", () => {
    const calendar = BoardCalendar.parse({ closingDays: [{ date: '2025-05-30', name: 'Lukkedag' }] });
    expect(closingDay(calendar, '2025-05-30')).toEqual({ kind: 'own', name: 'Lukkedag', date: '2025-05-30' });
    expect(closingDay(calendar, '2026-05-30')).toEqual({ kind: 'weekend' });
  });

  test('is a weekend on Saturday and Sunday, or on Sunday alone', () => {
    const mondayToSaturday = BoardCalendar.parse({ workingWeek: 'mon-sat' });
    expect(closingDay(defaultCalendar, '2025-06-14')).toEqual({ kind: 'weekend' });
    expect(closingDay(defaultCalendar, '2025-06-15')).toEqual({ kind: 'weekend' });
    expect(closingDay(mondayToSaturday, '2025-06-14')).toBeNull();
    expect(closingDay(mondayToSaturday, '2025-06-15')).toEqual({ kind: 'weekend' });
  });

  test('gets no substitute when it falls on a weekend', () => {
    expect(isWorkingDay(defaultCalendar, '2027-12-27')).toBe(true);
    expect(isWorkingDay(defaultCalendar, '2027-06-07')).toBe(true);
  });

  test.each(['2025-02-29', '2025-13-01', 'onsdag', ''])('%p is no date', (date) => {
    expect(() => closingDay(defaultCalendar, date)).toThrow(RangeError);
  });
});
