import { roundIdOf } from '../../domain/ids';
import type { CarriedItem, MeetingRecord, Meetings } from '../../workflows/ports';
import { aBoardId, aMeeting, aMoment, anAgendaItem, aUlid } from '../support/builders';

const aRecord = (overrides: Partial<MeetingRecord> = {}): MeetingRecord => ({
  boardId: aBoardId(),
  meeting: aMeeting(),
  status: 'draft',
  importedAt: aMoment,
  ...overrides,
});

/** What the workflows rely on in `Meetings`. */
export function meetingsContract(open: () => Meetings): void {
  describe('meetings', () => {
    test('a meeting is read back as it was saved, long minutes and all', async () => {
      const meetings = open();
      const record = 'Udvalget drøftede blåbærgrøden på Ærø. 😀 '.repeat(200);
      const items = Array.from({ length: 10 }, (_, i) =>
        anAgendaItem({ number: { seq: i + 1, year: 2025 }, record }),
      );
      const saved = aRecord({ meeting: aMeeting({ items }) });
      expect(await meetings.read(saved.boardId, '2025-1')).toBeNull();
      expect(await meetings.save(saved, null)).toBe('committed');
      expect((await meetings.read(saved.boardId, '2025-1'))?.value).toEqual(saved);
    });

    test('what was created cannot be created again, and an old state is refused', async () => {
      const meetings = open();
      const record = aRecord();
      await meetings.save(record, null);
      expect(await meetings.save(record, null)).toBe('conflict');
      const etag = (await meetings.read(record.boardId, '2025-1'))?.etag ?? '';
      expect(await meetings.save({ ...record, status: 'sentOut' }, etag)).toBe('committed');
      expect(await meetings.save(record, etag)).toBe('conflict');
      expect((await meetings.read(record.boardId, '2025-1'))?.value.status).toBe('sentOut');
    });

    test('a board lists its meetings by date', async () => {
      const meetings = open();
      const boardId = aBoardId();
      const dates = { '2025-10': '2025-12-01', '2025-2': '2025-09-01', '2025-1': '2025-05-07' };
      for (const [id, date] of Object.entries(dates))
        await meetings.save(aRecord({ boardId, meeting: aMeeting({ id, date }) }), null);
      await meetings.save(aRecord(), null);
      expect((await meetings.list(boardId)).map(({ meeting }) => meeting.id)).toEqual([
        '2025-1',
        '2025-2',
        '2025-10',
      ]);
    });

    test('items wait for the next agenda in the order they came; carried twice is carried once', async () => {
      const meetings = open();
      const boardId = aBoardId();
      const anItem = (title: string): CarriedItem => ({
        id: aUlid(),
        boardId,
        kind: 'information',
        title,
        roundId: roundIdOf(boardId, aUlid()),
        at: aMoment,
        decision: null,
        off: null,
      });
      const [one, two] = [
        anItem('Sager afgjort ved skriftlig procedure'),
        { ...anItem('Årshjul'), roundId: null },
      ];
      for (const item of [two, one, one]) await meetings.carry(item);
      expect((await meetings.carried(boardId)).map(({ value }) => value)).toEqual([one, two]);
      expect(await meetings.list(boardId)).toEqual([]);
    });

    test('an item is taken off under the state it was read in, and carrying it again brings nothing back', async () => {
      const meetings = open();
      const item: CarriedItem = {
        id: aUlid(),
        boardId: aBoardId(),
        kind: 'decision',
        title: 'Årshjul',
        roundId: null,
        at: aMoment,
        decision: null,
        off: null,
      };
      await meetings.carry(item);
      const [stored] = await meetings.carried(item.boardId);
      const off = { ...item, decision: '2025-1', off: { at: aMoment, meetingId: '2025-2' } };
      expect(await meetings.saveCarried(off, stored?.etag ?? '')).toBe('committed');
      expect(await meetings.saveCarried(item, stored?.etag ?? '')).toBe('conflict');
      await meetings.carry(item);
      expect((await meetings.carried(item.boardId)).map(({ value }) => value)).toEqual([off]);
    });
  });
}
