import type { Instant } from '../../../domain/ids';
import type { CaseForm } from '../../../domain/round/form';
import { aDesk } from '../../support/useCases';

// Europe/Copenhagen turns its clocks on Sunday 26 October 2025 (back) and on Sunday 29 March 2026 (forward). What falls on
// either side is due by the clock on the wall.

interface Turning {
  what: string;
  sentAt: Instant;
  deadlineDate: string;
  /** The reminder two working days before at 9.00, and the one at 8.00 on the last working day. */
  reminders: [Instant, Instant];
  /** The last second that counts. */
  lastSecond: Instant;
}

const turnings: Turning[] = [
  {
    what: 'a deadline on the Monday after the clocks go back',
    sentAt: '2025-10-15T08:00:00.000Z',
    deadlineDate: '2025-10-27',
    reminders: ['2025-10-23T07:00:00.000Z', '2025-10-27T07:00:00.000Z'],
    lastSecond: '2025-10-27T22:59:59.000Z',
  },
  {
    what: 'a deadline on the day of 25 hours itself',
    sentAt: '2025-10-15T08:00:00.000Z',
    deadlineDate: '2025-10-26',
    reminders: ['2025-10-22T07:00:00.000Z', '2025-10-24T06:00:00.000Z'],
    lastSecond: '2025-10-26T22:59:59.000Z',
  },
  {
    what: 'a deadline on the Monday after the clocks go forward',
    sentAt: '2026-03-18T09:00:00.000Z',
    deadlineDate: '2026-03-30',
    reminders: ['2026-03-26T08:00:00.000Z', '2026-03-30T06:00:00.000Z'],
    lastSecond: '2026-03-30T21:59:59.000Z',
  },
  {
    what: 'a deadline on the day of 23 hours itself',
    sentAt: '2026-03-18T09:00:00.000Z',
    deadlineDate: '2026-03-29',
    reminders: ['2026-03-25T08:00:00.000Z', '2026-03-27T07:00:00.000Z'],
    lastSecond: '2026-03-29T21:59:59.000Z',
  },
];

const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();

test.each(turnings)(
  'given $what, then reminders, the last second and the closing are those of the clock on the wall',
  async ({ sentAt, deadlineDate, reminders, lastSecond }) => {
    const desk = await aDesk({ now: sentAt });
    const form: Partial<CaseForm> = { deadlineKind: 'date', deadlineDate, deadlineTime: '23:59' };
    const id = await desk.start(form);
    const reminded = () =>
      desk.messenger.asked.flatMap(({ at, who, notice }) =>
        notice.kind === 'case' && notice.lead === 'reminder' && who === 'centret' ? [at] : [],
      );
    for (const [i, at] of reminders.entries()) {
      await desk.until(later(at, -1_000));
      expect(reminded()).toEqual(reminders.slice(0, i));
      await desk.until(at);
      expect(reminded()).toEqual(reminders.slice(0, i + 1));
    }
    await desk.until(later(lastSecond, 999));
    expect((await desk.answer(id, 'centret', 'approve')).kind).toBe('recorded');
    await desk.until(later(lastSecond, 1_000));
    expect((await desk.answer(id, 'foreningen', 'approve')).kind).toBe('late');
    await desk.until(later(lastSecond, 30_999));
    expect((await desk.sent(id)).status).toBe('open');
    await desk.until(later(lastSecond, 31_000));
    expect(await desk.sent(id)).toMatchObject({
      status: 'closed',
      ending: { verdict: { tally: { answered: 1 } } },
    });
    expect(reminded()).toEqual(reminders);
  },
);
