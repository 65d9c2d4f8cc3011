import { BoardCalendar, defaultCalendar } from '../../../domain/calendar/calendar';
import { Deadline, DeadlineSpec, isPast, resolveDeadline, sealsAt } from '../../../domain/calendar/deadline';

const sentAt = '2025-05-28T08:14:00.000Z';

describe('a deadline of 7 working days', () => {
  const deadline = resolveDeadline(defaultCalendar, { kind: 'workingDays', n: 7 }, sentAt);

  test('ends with the last second of the closing minute and keeps its arithmetic', () => {
    expect(deadline).toEqual({
      at: '2025-06-11T21:59:59.999Z',
      localDate: '2025-06-11',
      localTime: '23:59',
      arithmetic: {
        n: 7,
        sentDate: '2025-05-28',
        skipped: [
          { kind: 'holiday', id: 'kristi-himmelfartsdag', date: '2025-05-29' },
          { kind: 'holiday', id: 'grundlovsdag', date: '2025-06-05' },
          { kind: 'holiday', id: '2-pinsedag', date: '2025-06-09' },
        ],
        weekends: true,
      },
    });
    expect(Deadline.parse(JSON.parse(JSON.stringify(deadline)))).toEqual(deadline);
  });

  test('is counted from the local date of sending, not the UTC date', () => {
    const lateEvening = resolveDeadline(
      defaultCalendar,
      { kind: 'workingDays', n: 7 },
      '2025-05-27T22:30:00.000Z',
    );
    expect(lateEvening.localDate).toBe('2025-06-11');
    expect(lateEvening.arithmetic?.sentDate).toBe('2025-05-28');
  });

  test("ends at the board's own closing time", () => {
    const noon = BoardCalendar.parse({ closingTime: '12:00' });
    expect(resolveDeadline(noon, { kind: 'workingDays', n: 7 }, sentAt)).toMatchObject({
      at: '2025-06-11T10:00:59.999Z',
      localTime: '12:00',
    });
  });

  test('says so when Saturday was counted', () => {
    const hverdage = BoardCalendar.parse({ workingWeek: 'mon-sat' });
    const counted = resolveDeadline(hverdage, { kind: 'workingDays', n: 7 }, sentAt);
    expect(counted.localDate).toBe('2025-06-07');
    expect(counted.arithmetic?.saturdaysCounted).toBe(true);
  });
});

describe('the time of receipt decides', () => {
  const deadline = resolveDeadline(defaultCalendar, { kind: 'workingDays', n: 7 }, sentAt);

  test.each([
    ['2025-06-11T21:59:00.000Z', false],
    ['2025-06-11T21:59:59.000Z', false],
    ['2025-06-11T21:59:59.999Z', false],
    ['2025-06-11T22:00:00.000Z', true],
  ])('%s is past: %p', (receivedAt, expected) => {
    expect(isPast(deadline, receivedAt)).toBe(expected);
    expect(receivedAt > deadline.at).toBe(expected);
  });

  test('to the second, also for a deadline stored without its milliseconds', () => {
    const stored = { at: '2025-06-11T21:59:59.000Z' };
    expect(isPast(stored, '2025-06-11T21:59:59.700Z')).toBe(false);
    expect(isPast(stored, '2025-06-11T22:00:00.000Z')).toBe(true);
    expect(sealsAt(stored)).toBe(sealsAt(deadline));
  });

  test('answers are sealed half a minute after the last second that counts', () => {
    expect(sealsAt(deadline)).toBe('2025-06-11T22:00:30.000Z');
  });
});

describe('a chosen date and time', () => {
  const at = (date: string, time: string) =>
    resolveDeadline(defaultCalendar, { kind: 'at', date, time }, sentAt);

  test('stands as written, without arithmetic, its minute whole', () => {
    expect(at('2025-06-11', '12:00')).toEqual({
      at: '2025-06-11T10:00:59.999Z',
      localDate: '2025-06-11',
      localTime: '12:00',
    });
  });

  test('stands on a Saturday or a holiday too, and says so', () => {
    expect(at('2025-06-14', '23:59')).toMatchObject({
      localDate: '2025-06-14',
      fallsOnClosingDay: { kind: 'weekend' },
    });
    expect(at('2025-06-05', '23:59').fallsOnClosingDay).toEqual({
      kind: 'holiday',
      id: 'grundlovsdag',
      date: '2025-06-05',
    });
  });

  test('in the hour that summer time skips moves on and shows the time it moved to', () => {
    expect(at('2026-03-29', '02:30')).toMatchObject({ at: '2026-03-29T01:30:59.999Z', localTime: '03:30' });
  });

  test('in the hour that comes twice means the second, so nobody is cut off', () => {
    expect(at('2025-10-26', '02:30')).toMatchObject({
      at: '2025-10-26T01:30:59.999Z',
      localTime: '02:30',
      doubledHour: 'B',
    });
  });

  test('at 23.59 on the days the clock changes is the end of a 23 and of a 25 hour day', () => {
    expect(at('2025-03-30', '23:59').at).toBe('2025-03-30T21:59:59.999Z');
    expect(at('2025-03-29', '23:59').at).toBe('2025-03-29T22:59:59.999Z');
    expect(at('2025-10-26', '23:59').at).toBe('2025-10-26T22:59:59.999Z');
    expect(at('2025-10-25', '23:59').at).toBe('2025-10-25T21:59:59.999Z');
  });
});

test.each([
  { kind: 'workingDays', n: 0 },
  { kind: 'workingDays', n: 1.5 },
  { kind: 'at', date: '2025-02-30', time: '12:00' },
  { kind: 'at', date: '2025-06-11', time: '12.00' },
  { kind: 'at', date: '2025-06-11' },
])('%j is no deadline', (spec) => {
  expect(DeadlineSpec.safeParse(spec).success).toBe(false);
});
