import { z } from 'zod';
import { BoardId, Instant } from '../../domain/ids';
import type { Halted, HaltedRow } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { encodePart, keyOf, startingWith } from '../keys';
import type { Key, Query, Table } from './table';

const haltedKind: DocumentKind<HaltedRow> = {
  name: 'halted',
  schema: 1,
  shape: z.strictObject({
    why: z.enum(['stuck', 'held']),
    boardId: BoardId,
    to: z.string(),
    stream: z.string(),
    outId: z.string(),
    at: Instant,
    code: z.string(),
  }),
};

const keyOfHalted = ({ why, boardId, to, stream, outId }: HaltedRow): Key => ({
  partition: keyOf(why, boardId),
  row: keyOf(encodePart(to), encodePart(stream), encodePart(outId)),
});

/** Work that does not go on by itself: a partition for each board and reason, in it by recipient. */
export function tableHalted(table: Table): Halted {
  return {
    put: (row) => table.overwrite({ ...keyOfHalted(row), props: encodeDocument(haltedKind, row) }),
    drop: async (row) => {
      const stored = await table.get(keyOfHalted(row));
      if (stored !== null) await table.remove(stored, stored.etag);
    },
    list: async (why, boardId, to) => {
      const every = startingWith(keyOf(why, ''));
      const query: Query = {
        partition: boardId === undefined ? { from: every.from, through: every.below } : keyOf(why, boardId),
        ...(to === undefined ? {} : { rows: startingWith(keyOf(encodePart(to), '')) }),
      };
      return (await table.query(query)).map(({ row, props }) => decodeDocument(haltedKind, props, row));
    },
  };
}
