import { z } from 'zod';
import { Instant } from '../../domain/ids';
import type { Due, DueRow } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { encodePart, keyOf, startingWith } from '../keys';
import type { Key, Table } from './table';

const dueKind: DocumentKind<DueRow> = {
  name: 'due',
  schema: 1,
  shape: z.strictObject({
    dueAt: Instant,
    stream: z.string(),
    what: z.enum(['case', 'out', 'monday']),
    key: z.string(),
  }),
};

/** A bucket holds what falls due on one day in UTC. */
const bucketOf = (instant: Instant) => keyOf('due', instant.slice(0, 10));

const keyOfDue = ({ dueAt, stream, what, key }: DueRow): Key => ({
  partition: bucketOf(dueAt),
  row: keyOf(dueAt, encodePart(stream), what, encodePart(key)),
});

/** What falls due when. A row holds nothing but its own key, so putting it twice is putting it once. */
export function tableDue(table: Table): Due {
  return {
    put: (row) => table.overwrite({ ...keyOfDue(row), props: encodeDocument(dueKind, row) }),
    drop: async (row) => {
      const stored = await table.get(keyOfDue(row));
      // Under its ETag: one that somebody has put again since is still wanted.
      if (stored !== null) await table.remove(stored, stored.etag);
    },
    upTo: async (now, limit) => {
      const rows = await table.query({
        partition: { from: keyOf('due', ''), through: bucketOf(now) },
        rows: { from: '', below: startingWith(now).below },
        limit,
      });
      return rows.map(({ row, props }) => decodeDocument(dueKind, props, row));
    },
  };
}
