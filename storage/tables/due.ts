import { z } from 'zod';
import { Instant } from '../../domain/ids';
import type { Due, DueRow } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { encodePart, keyOf, startingWith } from '../keys';
import type { Key, Table } from './table';

export const dueKind: DocumentKind<DueRow> = {
  name: 'due',
  schema: 1,
  shape: z.strictObject({
    dueAt: Instant,
    stream: z.string(),
    what: z.enum(['case', 'out', 'monday']),
    key: z.string(),
    failed: z.strictObject({ since: Instant, times: z.int().min(1) }).optional(),
  }),
};

/** A bucket holds what falls due on one day in UTC. */
const bucketOf = (instant: Instant) => keyOf('due', instant.slice(0, 10));

const keyOfDue = ({ dueAt, stream, what, key }: DueRow): Key => ({
  partition: bucketOf(dueAt),
  row: keyOf(dueAt, encodePart(stream), what, encodePart(key)),
});

const ASIDE = keyOf('aside');
/** By its stream, so that what is put aside of one case or one board is a range. */
const keyOfAside = ({ stream, what, key }: DueRow): Key => ({
  partition: ASIDE,
  row: keyOf(encodePart(stream), what, encodePart(key)),
});

/** What falls due when. Putting a row twice is putting it once: it holds no more than its key and how it has fared. */
export function tableDue(table: Table): Due {
  const put = (at: Key, row: DueRow) => table.overwrite({ ...at, props: encodeDocument(dueKind, row) });
  const drop = async (at: Key) => {
    const stored = await table.get(at);
    // Under its ETag: one that somebody has put again since is still wanted.
    if (stored !== null) await table.remove(stored, stored.etag);
  };
  return {
    put: (row) => put(keyOfDue(row), row),
    drop: (row) => drop(keyOfDue(row)),
    upTo: async (now, limit) => {
      const rows = await table.query({
        partition: { from: keyOf('due', ''), through: bucketOf(now) },
        rows: { from: '', below: startingWith(now).below },
        limit,
      });
      return rows.map(({ row, props }) => decodeDocument(dueKind, props, row));
    },
    setAside: (row) => put(keyOfAside(row), row),
    aside: async (streams, limit) => {
      const rows = await table.query({ partition: ASIDE, rows: startingWith(encodePart(streams)), limit });
      return rows.map(({ row, props }) => decodeDocument(dueKind, props, row));
    },
    dropAside: (row) => drop(keyOfAside(row)),
  };
}
