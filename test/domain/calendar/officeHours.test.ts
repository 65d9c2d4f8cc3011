import { defaultCalendar } from '../../../domain/calendar/calendar';
import {
  inOfficeHours,
  nextMorning,
  nextOfficeMoment,
  resultToldAt,
} from '../../../domain/calendar/officeHours';

test.each([
  ['2025-06-11T05:59:59.999Z', false, 'a Wednesday before 8.00'],
  ['2025-06-11T06:00:00.000Z', true, 'at 8.00'],
  ['2025-06-11T14:59:59.999Z', true, 'before 17.00'],
  ['2025-06-11T15:00:00.000Z', false, 'at 17.00'],
  ['2025-06-14T09:00:00.000Z', false, 'on a Saturday'],
  ['2025-06-05T09:00:00.000Z', false, 'on grundlovsdag'],
  ['2025-01-15T07:00:00.000Z', true, 'at 8.00 in winter'],
  ['2025-01-15T06:59:00.000Z', false, 'at 7.59 in winter'],
])('%s is in office hours: %p (%s)', (instant, expected) => {
  expect(inOfficeHours(defaultCalendar, instant)).toBe(expected);
});

test.each([
  ['2025-06-11T10:17:03.000Z', '2025-06-11T10:17:03.000Z', 'within: the same instant'],
  ['2025-06-11T04:00:00.000Z', '2025-06-11T06:00:00.000Z', 'early: the same morning'],
  ['2025-06-11T15:00:00.000Z', '2025-06-12T06:00:00.000Z', 'late: the next morning'],
  ['2025-06-06T18:00:00.000Z', '2025-06-10T06:00:00.000Z', 'before Whit: the Tuesday after'],
  ['2025-06-09T04:00:00.000Z', '2025-06-10T06:00:00.000Z', 'early on a holiday: the day after'],
  ['2025-03-28T18:00:00.000Z', '2025-03-31T06:00:00.000Z', 'over the start of summer time'],
  ['2025-10-24T18:00:00.000Z', '2025-10-27T07:00:00.000Z', 'over its end'],
])('the office moment for %s is %s (%s)', (instant, expected) => {
  expect(nextOfficeMoment(defaultCalendar, instant)).toBe(expected);
});

test('the next morning is that of the next working day, never the same day’s', () => {
  expect(nextMorning(defaultCalendar, '2025-06-11T04:00:00.000Z')).toBe('2025-06-12T06:00:00.000Z');
  expect(nextMorning(defaultCalendar, '2025-06-11T21:59:59.999Z')).toBe('2025-06-12T06:00:00.000Z');
  expect(nextMorning(defaultCalendar, '2025-06-11T22:30:00.000Z')).toBe('2025-06-13T06:00:00.000Z');
});

describe('the result of a case with deadline Wednesday 11 June kl. 23.59 is told', () => {
  const deadline = { at: '2025-06-11T21:59:59.999Z' };

  test('on Thursday at 8.00, though the sweep closes it after midnight', () => {
    expect(resultToldAt(defaultCalendar, deadline, '2025-06-11T22:00:30.000Z')).toBe(
      '2025-06-12T06:00:00.000Z',
    );
  });

  test('at once in office hours when the sweep is late, else at the next opening', () => {
    expect(resultToldAt(defaultCalendar, deadline, '2025-06-12T09:30:00.000Z')).toBe(
      '2025-06-12T09:30:00.000Z',
    );
    expect(resultToldAt(defaultCalendar, deadline, '2025-06-13T20:00:00.000Z')).toBe(
      '2025-06-16T06:00:00.000Z',
    );
  });
});
