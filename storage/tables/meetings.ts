import { z } from 'zod';
import { Meeting } from '../../domain/agenda/meeting';
import { BoardId, Instant, RoundId } from '../../domain/ids';
import type { CarriedItem, MeetingRecord, Meetings } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { StorageFault } from '../fault';
import { encodePart, keyOf, startingWith } from '../keys';
import { saveRow } from './settle';
import type { Key, Table } from './table';

const meetingKind: DocumentKind<MeetingRecord> = {
  name: 'meeting',
  schema: 1,
  shape: z.strictObject({
    boardId: BoardId,
    meeting: Meeting,
    status: z.enum(['draft', 'sentOut']),
    importedAt: Instant,
    revision: z.int().min(1).optional(),
    approved: z
      .strictObject({
        roundId: RoundId,
        date: z.iso.date(),
        decision: z.string(),
        corrected: z.boolean(),
      })
      .optional(),
  }),
};

const carriedKind: DocumentKind<CarriedItem> = {
  name: 'carried',
  schema: 1,
  shape: z.strictObject({
    id: z.string(),
    boardId: BoardId,
    kind: z.enum(['information', 'decision']),
    title: z.string(),
    roundId: RoundId.nullable(),
    at: Instant,
    decision: z.string().nullable().default(null),
    off: z.strictObject({ at: Instant, meetingId: z.string().nullable() }).nullable().default(null),
  }),
};

const meetingKey = (boardId: BoardId, meetingId: string): Key => ({
  partition: keyOf(boardId),
  row: keyOf('meeting', encodePart(meetingId)),
});

const carriedKey = ({ boardId, id }: CarriedItem): Key => ({
  partition: keyOf(boardId),
  row: keyOf('carried', encodePart(id)),
});

/** The meetings of a board, and the items that wait for its next agenda. */
export function tableMeetings(table: Table): Meetings {
  return {
    read: async (boardId, meetingId) => {
      const row = await table.get(meetingKey(boardId, meetingId));
      return row === null ? null : { value: decodeDocument(meetingKind, row.props, row.row), etag: row.etag };
    },
    list: async (boardId) => {
      const rows = await table.query({ partition: keyOf(boardId), rows: startingWith(keyOf('meeting', '')) });
      const records = rows.map(({ row, props }) => decodeDocument(meetingKind, props, row));
      return records.sort((a, b) => Date.parse(a.meeting.date) - Date.parse(b.meeting.date));
    },
    save: (record, etag) => {
      const key = meetingKey(record.boardId, record.meeting.id);
      return saveRow(table, { ...key, props: encodeDocument(meetingKind, record) }, etag);
    },
    carry: async (item) => {
      const row = { ...carriedKey(item), props: encodeDocument(carriedKind, item) };
      const written = await table.create(row);
      // There already: carried by an earlier try.
      if (written.kind !== 'unknown') return;
      if ((await table.check(row)) === null) throw new StorageFault('timeout', table.name);
    },
    carried: async (boardId) => {
      const rows = await table.query({ partition: keyOf(boardId), rows: startingWith(keyOf('carried', '')) });
      return rows.map(({ row, props, etag }) => ({ value: decodeDocument(carriedKind, props, row), etag }));
    },
    saveCarried: (item, etag) =>
      saveRow(table, { ...carriedKey(item), props: encodeDocument(carriedKind, item) }, etag),
  };
}
