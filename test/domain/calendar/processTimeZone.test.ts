import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

// A process fixes its zone at its start, and jest's process.env is a copy: so each zone gets its own process,
// running the calendar bundled the way Azure will load it.
const program = `
  import { defaultCalendar } from './domain/calendar/calendar';
  import { closingDay } from './domain/calendar/closingDay';
  import { resolveDeadline } from './domain/calendar/deadline';
  import { instantAt } from './domain/calendar/localMoment';
  import { reminderTimes } from './domain/calendar/reminderTimes';
  import { withRemaining } from './cards/text/dates';

  const sentAt = '2025-05-27T22:30:00.000Z';
  const deadline = resolveDeadline(defaultCalendar, { kind: 'workingDays', n: 7 }, sentAt);
  console.log(JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    found: {
      deadline,
      reminders: reminderTimes(defaultCalendar, sentAt, deadline),
      text: withRemaining('da', defaultCalendar, deadline, '2025-06-05T22:30:00.000Z'),
      easter: ['2027-03-26', '2027-03-28', '2027-03-29'].map((date) => closingDay(defaultCalendar, date)),
      doubled: instantAt(defaultCalendar, '2025-10-26', '02:30', 'second'),
    },
  }));
`;

test('the calendar says the same in processes of UTC, New York, Tokyo and Copenhagen', () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'votum-zone-'));
  try {
    const outfile = path.join(directory, 'calendar.cjs');
    const stdin = { contents: program, resolveDir: process.cwd(), loader: 'ts' as const };
    buildSync({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    const run = (zone: string) => {
      const printed = execFileSync(process.execPath, [outfile], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      return JSON.parse(printed) as { zone: string; found: unknown };
    };
    const utc = run('UTC');
    expect(utc.found).toMatchObject({
      deadline: { at: '2025-06-11T21:59:59.999Z', arithmetic: { sentDate: '2025-05-28' } },
      reminders: [{ at: '2025-06-06T07:00:00.000Z' }, { at: '2025-06-11T06:00:00.000Z' }],
      text: 'onsdag den 11. juni 2025 kl. 23.59 (om 2 arbejdsdage)',
      easter: [{ id: 'langfredag' }, { id: 'paaskedag' }, { id: '2-paaskedag' }],
      doubled: '2025-10-26T01:30:00.000Z',
    });
    for (const zone of ['America/New_York', 'Asia/Tokyo', 'Europe/Copenhagen']) {
      const there = run(zone);
      expect(there.zone).toBe(zone);
      expect(there.found).toEqual(utc.found);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
});
