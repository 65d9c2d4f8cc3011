import {
  arithmeticSentence,
  clockTime,
  closingDayNote,
  dayAndMonth,
  deadlineMoment,
  happenedAt,
  longDate,
  longDateTime,
  noticeSentence,
  remaining,
  shortDate,
  timeRange,
  weekdayDate,
  weekdayDateTime,
  withRemaining,
} from '../../../cards/text/dates';
import { workingDaysBefore } from '../../../domain/calendar/addWorkingDays';
import { BoardCalendar, defaultCalendar } from '../../../domain/calendar/calendar';
import { addCalendarDays } from '../../../domain/calendar/calendarDays';
import { resolveDeadline } from '../../../domain/calendar/deadline';

const sentAt = '2025-05-28T08:14:00.000Z';
const moment = { date: '2025-06-11', time: '23:59' };
const sevenDays = resolveDeadline(defaultCalendar, { kind: 'workingDays', n: 7 }, sentAt);

test.each([
  [longDate('da', moment.date), 'onsdag den 11. juni 2025'],
  [longDate('en', moment.date), 'Wednesday 11 June 2025'],
  [longDateTime('da', moment), 'onsdag den 11. juni 2025 kl. 23.59'],
  [longDateTime('en', moment), 'Wednesday 11 June 2025, 23:59'],
  [weekdayDate('da', moment.date), 'onsdag den 11. juni'],
  [weekdayDate('en', moment.date), 'Wednesday 11 June'],
  [weekdayDateTime('da', moment), 'onsdag den 11. juni kl. 23.59'],
  [weekdayDateTime('en', moment), 'Wednesday 11 June, 23:59'],
  [shortDate('da', '2025-05-07'), '7. maj 2025'],
  [shortDate('en', '2025-05-07'), '7 May 2025'],
  [dayAndMonth('da', '2025-05-29'), '29. maj'],
  [dayAndMonth('en', '2025-05-29'), '29 May'],
  [happenedAt('da', { date: '2025-06-02', time: '10:14' }), 'mandag den 2. juni 2025 kl. 10.14'],
  [happenedAt('en', { date: '2025-06-02', time: '10:14' }), 'Monday 2 June 2025 at 10:14'],
  [clockTime('da', '08:00'), 'kl. 08.00'],
  [clockTime('en', '08:00'), '08:00'],
  [timeRange('da', '12:00', '13:30'), 'kl. 12.00–13.30'],
  [timeRange('en', '12:00', '13:30'), '12:00–13:30'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});

test.each([
  ['da', 'mandag den,tirsdag den,onsdag den,torsdag den,fredag den,lørdag den,søndag den'],
  ['en', 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'],
] as const)('the weekdays in %s', (language, names) => {
  const written = names.split(',').map((_, i) => weekdayDate(language, addCalendarDays('2025-06-02', i)));
  expect(written.map((date) => date.replace(/ \d.*$/, ''))).toEqual(names.split(','));
});

test.each([
  ['da', 'januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december'],
  ['en', 'January,February,March,April,May,June,July,August,September,October,November,December'],
] as const)('the months in %s', (language, names) => {
  const firsts = names.split(',').map((_, i) => `2025-${String(i + 1).padStart(2, '0')}-01`);
  expect(firsts.map((date) => dayAndMonth(language, date).replace(/^1\.? /, ''))).toEqual(names.split(','));
});

describe('a deadline with what is left', () => {
  const cases: [now: string, danish: string, english: string][] = [
    [
      '2025-06-05T10:00:00.000Z',
      'onsdag den 11. juni 2025 kl. 23.59 (om 3 arbejdsdage)',
      'Wednesday 11 June 2025, 23:59 (3 working days left)',
    ],
    [
      '2025-06-09T10:00:00.000Z',
      'onsdag den 11. juni 2025 kl. 23.59 (om 2 arbejdsdage)',
      'Wednesday 11 June 2025, 23:59 (2 working days left)',
    ],
    [
      '2025-06-09T22:00:00.000Z',
      'i morgen, onsdag den 11. juni kl. 23.59',
      'tomorrow, Wednesday 11 June, 23:59',
    ],
    ['2025-06-11T21:59:59.500Z', 'i dag, onsdag den 11. juni kl. 23.59', 'today, Wednesday 11 June, 23:59'],
    [
      '2025-06-11T22:00:00.000Z',
      'udløb onsdag den 11. juni 2025 kl. 23.59',
      'passed on Wednesday 11 June 2025, 23:59',
    ],
  ];

  test.each(cases)('at %s', (now, danish, english) => {
    expect(withRemaining('da', defaultCalendar, sevenDays, now)).toBe(danish);
    expect(withRemaining('en', defaultCalendar, sevenDays, now)).toBe(english);
  });

  test('counts one working day as one', () => {
    const tuesday = resolveDeadline(
      defaultCalendar,
      { kind: 'at', date: '2025-06-10', time: '23:59' },
      sentAt,
    );
    expect(remaining('da', defaultCalendar, tuesday, '2025-06-06T10:00:00.000Z')).toBe('om 1 arbejdsdag');
    expect(remaining('en', defaultCalendar, tuesday, '2025-06-06T10:00:00.000Z')).toBe('1 working day left');
  });

  test('counts calendar days to a deadline on a closing day', () => {
    const sunday = resolveDeadline(
      defaultCalendar,
      { kind: 'at', date: '2025-06-15', time: '23:59' },
      sentAt,
    );
    expect(withRemaining('da', defaultCalendar, sunday, '2025-06-12T10:00:00.000Z')).toBe(
      'søndag den 15. juni 2025 kl. 23.59 (om 3 dage)',
    );
  });

  test('is over later the same day', () => {
    const noon = resolveDeadline(defaultCalendar, { kind: 'at', date: '2025-06-11', time: '12:00' }, sentAt);
    expect(remaining('da', defaultCalendar, noon, '2025-06-11T10:01:00.000Z')).toBeNull();
  });

  test('names the doubled hour', () => {
    const doubled = resolveDeadline(
      defaultCalendar,
      { kind: 'at', date: '2025-10-26', time: '02:30' },
      sentAt,
    );
    expect(longDateTime('da', deadlineMoment(doubled))).toBe('søndag den 26. oktober 2025 kl. 02.30 B');
  });
});

describe('the arithmetic', () => {
  const sentence = (language: 'da' | 'en', calendar: BoardCalendar, sent: string, n: number) => {
    const { arithmetic } = resolveDeadline(calendar, { kind: 'workingDays', n }, sent);
    return arithmetic && arithmeticSentence(language, arithmetic);
  };

  test('is the sentence of voice.md, to the letter', () => {
    expect(sentence('da', defaultCalendar, sentAt, 7)).toBe(
      '7 arbejdsdage efter udsendelsen onsdag den 28. maj. Ikke medregnet: weekender, Kristi himmelfartsdag (29. maj), grundlovsdag (5. juni) og 2. pinsedag (9. juni).',
    );
    expect(sentence('en', defaultCalendar, sentAt, 7)).toBe(
      '7 working days after it was sent on Wednesday 28 May. Not counted: weekends, Ascension Day (29 May), Constitution Day (5 June) and Whit Monday (9 June).',
    );
  });

  test('leaves out what was not passed', () => {
    expect(sentence('da', defaultCalendar, '2025-06-16T08:00:00.000Z', 1)).toBe(
      '1 arbejdsdag efter udsendelsen mandag den 16. juni.',
    );
    expect(sentence('da', defaultCalendar, '2025-06-13T08:00:00.000Z', 1)).toBe(
      '1 arbejdsdag efter udsendelsen fredag den 13. juni. Ikke medregnet: weekender.',
    );
    expect(sentence('da', defaultCalendar, '2025-06-04T08:00:00.000Z', 1)).toBe(
      '1 arbejdsdag efter udsendelsen onsdag den 4. juni. Ikke medregnet: grundlovsdag (5. juni).',
    );
  });

  test('names every day over Christmas', () => {
    expect(sentence('da', defaultCalendar, '2025-12-19T08:00:00.000Z', 7)).toBe(
      '7 arbejdsdage efter udsendelsen fredag den 19. december. Ikke medregnet: weekender, juleaftensdag (24. december), juledag (25. december), 2. juledag (26. december), nytårsaftensdag (31. december) og nytårsdag (1. januar).',
    );
  });

  test("gives the board's own days the name it gave them", () => {
    const calendar = BoardCalendar.parse({
      closingDays: [{ date: '2025-05-30', name: 'sekretariatet lukket' }],
    });
    expect(sentence('da', calendar, sentAt, 1)).toBe(
      '1 arbejdsdag efter udsendelsen onsdag den 28. maj. Ikke medregnet: weekender, Kristi himmelfartsdag (29. maj) og sekretariatet lukket (30. maj).',
    );
  });

  test('does not call Sundays weekends where Saturday counts', () => {
    const hverdage = BoardCalendar.parse({ workingWeek: 'mon-sat' });
    expect(sentence('da', hverdage, '2025-06-13T08:00:00.000Z', 2)).toBe(
      '2 hverdage (inklusive lørdag) efter udsendelsen fredag den 13. juni. Ikke medregnet: søndage.',
    );
  });

  test('counts back too', () => {
    const notice = { n: 3, before: '2025-06-11', ...workingDaysBefore(defaultCalendar, '2025-06-11', 3) };
    expect(noticeSentence('da', notice)).toBe(
      '3 arbejdsdage før onsdag den 11. juni. Ikke medregnet: weekender, grundlovsdag (5. juni) og 2. pinsedag (9. juni).',
    );
    expect(noticeSentence('en', notice)).toBe(
      '3 working days before Wednesday 11 June. Not counted: weekends, Constitution Day (5 June) and Whit Monday (9 June).',
    );
  });
});

describe('a deadline on a closing day is pointed out', () => {
  const note = (date: string, language: 'da' | 'en' = 'da') => {
    const deadline = resolveDeadline(defaultCalendar, { kind: 'at', date, time: '23:59' }, sentAt);
    return closingDayNote(language, defaultCalendar, deadline);
  };

  test.each([
    [
      note('2025-06-14'),
      'Fristen falder lørdag den 14. juni 2025. Det er ikke en arbejdsdag; den næste er mandag den 16. juni 2025.',
    ],
    [
      note('2025-06-05'),
      'Fristen falder torsdag den 5. juni 2025, grundlovsdag. Det er ikke en arbejdsdag; den næste er fredag den 6. juni 2025.',
    ],
    [
      note('2025-06-14', 'en'),
      'The deadline falls on Saturday 14 June 2025. That is not a working day; the next one is Monday 16 June 2025.',
    ],
    [note('2025-06-11'), null],
  ])('%p', (written, expected) => expect(written).toBe(expected));
});
