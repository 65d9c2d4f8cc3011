import { exportDeadlines } from '../../../local/cli/exportDeadlines';
import { editMeeting } from '../../../workflows/editMeeting';
import { endNow } from '../../../workflows/endNow';
import { keepMeeting } from '../../../workflows/keepMeeting';
import { moveDeadline } from '../../../workflows/moveDeadline';
import { startCase } from '../../../workflows/startCase';
import { aBoard, rulesWith } from '../../support/builders';
import { agendaText } from '../../support/paperTexts';
import { aDesk, type Desk, mustDo } from '../../support/useCases';

type Event = Record<string, string>;

const text = async (desk: Desk) =>
  `${(await exportDeadlines(desk.deps, { files: [], options: {} })).join('\n')}\n`;

/** Reads a calendar as RFC 5545 has it: lines ended by CRLF, at most 75 octets, unfolded; components closed in their order. */
function readCalendar(ics: string): { calendar: Event; events: Event[] } {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(ics).toBe(Buffer.from(ics).toString('utf8'));
  const calendar: Event = {};
  const events: Event[] = [];
  const within: string[] = [];
  for (const line of ics
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no line of a calendar: ${line}`);
    if (name === 'BEGIN') {
      within.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') expect(within.pop()).toBe(value);
    else {
      const into = within.at(-1) === 'VEVENT' ? events.at(-1) : calendar;
      if (into !== undefined) into[name] = value;
    }
  }
  expect(within).toEqual([]);
  for (const event of events)
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'SUMMARY', 'STATUS'])
      expect([event.UID, name, name in event]).toEqual([event.UID, name, true]);
  return { calendar, events };
}

const read = async (desk: Desk) => readCalendar(await text(desk));
const of = (events: Event[], kind: string) => events.filter(({ UID }) => UID?.startsWith(`${kind}.`));

test('given an open case, then its deadline is the minute people read, in UTC and in words', async () => {
  const desk = await aDesk();
  const id = await desk.start({ title: 'Årshjul, budget; æøå\nog mere' });
  const { calendar, events } = await read(desk);
  expect(calendar).toMatchObject({
    VERSION: '2.0',
    METHOD: 'PUBLISH',
    'X-WR-CALNAME': 'Eksempelgruppen: frister og møder',
  });
  expect(events).toHaveLength(1);
  // Wednesday 28 May, 23.59 in Copenhagen, where it is summer.
  expect(events[0]).toMatchObject({
    UID: `deadline.${id}@votum`,
    DTSTAMP: '20250519T080000Z',
    DTSTART: '20250528T215900Z',
    DTEND: '20250528T220000Z',
    SUMMARY: 'Frist: Årshjul\\, budget\\; æøå og mere',
    DESCRIPTION: 'Svar senest onsdag den 28. maj 2025 kl. 23.59.',
    STATUS: 'CONFIRMED',
    TRANSP: 'TRANSPARENT',
  });
});

test.each([
  ['2025-03-25', '2025-03-30', '02:30', '20250330T013000Z', 'kl. 03.30'],
  ['2025-10-20', '2025-10-26', '02:30', '20251026T013000Z', 'kl. 02.30 B'],
  ['2025-10-20', '2025-10-26', '01:59', '20251025T235900Z', 'kl. 01.59'],
  ['2025-12-01', '2025-12-22', '23:59', '20251222T225900Z', 'kl. 23.59'],
])('given %s and a deadline on %s at %s, then it starts at %s', async (now, date, time, start, said) => {
  const desk = await aDesk({ now: `${now}T09:00:00.000Z` });
  await desk.start({ deadlineKind: 'date', deadlineDate: date, deadlineTime: time });
  const { events } = await read(desk);
  expect(events[0]).toMatchObject({ DTSTART: start });
  expect(events[0]?.DESCRIPTION).toContain(said);
});

test('given an extension, then the same event comes again with a higher number', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const [before] = (await read(desk)).events;
  const moved = { date: '2025-06-04', time: '12:00', reason: 'Flere beder om tid.' };
  mustDo(await moveDeadline(desk.deps, id, desk.actor('secretariat-1'), moved, desk.operation()));
  const [after] = (await read(desk)).events;
  expect(after?.UID).toBe(before?.UID);
  expect(after?.DTSTART).toBe('20250604T100000Z');
  expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
  expect((await read(desk)).events[0]).toEqual(after);
});

test('given a case that ends ahead of its deadline, then the event is cancelled until the deadline has passed', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const how = { how: 'withdraw', reason: 'Skal skrives om.' } as const;
  mustDo(await endNow(desk.deps, id, desk.actor('secretariat-1'), how, desk.operation()));
  expect((await read(desk)).events).toMatchObject([{ UID: `deadline.${id}@votum`, STATUS: 'CANCELLED' }]);
  desk.moveTo('2025-05-29T08:00:00.000Z');
  await expect(read(desk)).rejects.toThrow('Nothing lies ahead of the board');
});

test('given a result that awaits the chairs, then it says by when they confirm', async () => {
  const desk = await aDesk({ board: aBoard({ rulesOfProcedure: rulesWith({ confirmation: 'oneChair' }) }) });
  const id = await desk.start();
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
  await desk.until('2025-05-30T08:00:00.000Z');
  const { events } = await read(desk);
  expect(events.map(({ UID }) => UID)).toEqual([`confirmation.${id}@votum`]);
  expect(events[0]?.DESCRIPTION).toContain('Formandskabet bekræfter resultatet senest');
});

test('given a case that is sent later, then the calendar has the sending, and a draft is not in it', async () => {
  const desk = await aDesk();
  await desk.draft();
  const id = await desk.draft({ sendWhen: 'later', sendDate: '2025-05-21', sendTime: '09:00' });
  const started = await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  expect(started).toMatchObject({ kind: 'scheduled' });
  const { events } = await read(desk);
  const [sending] = of(events, 'sending');
  expect([sending?.DTSTART, sending?.SUMMARY]).toEqual(['20250521T070000Z', 'Udsendes: Årshjul og budget']);
  expect(sending?.UID).toBe(`sending.${id}@votum`);
  expect(of(events, 'deadline')).toEqual([]);
});

describe('meetings', () => {
  test('given an agenda, then its meeting is at the board’s own hours, and moving it raises its number', async () => {
    const desk = await aDesk({ now: '2025-04-01T08:00:00.000Z' });
    const kept = await keepMeeting(desk.deps, desk.board.id, agendaText);
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    const { meeting } = kept.record;
    const [before] = of((await read(desk)).events, 'meeting');
    expect(before).toMatchObject({
      UID: `meeting.${desk.board.id}.${meeting.id}@votum`,
      SUMMARY: expect.stringContaining('Eksempelgruppen\\, møde'),
      TRANSP: 'OPAQUE',
    });
    const actor = desk.actor('secretariat-1');
    mustDo(
      await editMeeting(desk.deps, desk.board.id, meeting.id, actor, (one) => ({
        ...one,
        startsAt: '14:00',
        endsAt: '16:00',
      })),
    );
    const [after] = of((await read(desk)).events, 'meeting');
    expect(after?.DTSTART).toMatch(/T120000Z$/);
    expect(Number(after?.SEQUENCE)).toBe(Number(before?.SEQUENCE) + 1);
    mustDo(
      await editMeeting(
        desk.deps,
        desk.board.id,
        meeting.id,
        actor,
        ({ startsAt: _s, endsAt: _e, ...one }) => one,
      ),
    );
    const [allDay] = of((await read(desk)).events, 'meeting');
    expect(allDay?.DTSTART).toBe(meeting.date.replaceAll('-', ''));
  });

  test('given a meeting that has been held, then it is not ahead', async () => {
    const desk = await aDesk({ now: '2026-05-09T08:00:00.000Z' });
    await keepMeeting(desk.deps, desk.board.id, agendaText);
    await expect(read(desk)).rejects.toThrow('Nothing lies ahead of the board');
  });
});

test('given a long title of many octets, then no line is longer than 75 and no letter is parted', async () => {
  const desk = await aDesk({ board: aBoard({ language: 'en' }) });
  const title = 'Ærø 🇩🇰 '.repeat(20).trim();
  await desk.start({ title });
  const { events, calendar } = await read(desk);
  expect(calendar['X-WR-CALNAME']).toBe('Eksempelgruppen: deadlines and meetings');
  expect(events[0]?.SUMMARY).toBe(`Deadline: ${title}`);
});
