import { z } from 'zod';
import type { BoardId, RoundId } from '../../domain/ids';
import { Entry, RegisterHead } from '../../domain/register/entry';
import type { Register } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { StorageFault } from '../fault';
import { encodePart, keyOf, padded, startingWith } from '../keys';
import { settle } from './settle';
import { etagOf, type Key, type StoredRow, type Table } from './table';

const headKind: DocumentKind<RegisterHead> = { name: 'head', schema: 1, shape: RegisterHead };
const entryKind: DocumentKind<Entry> = { name: 'entry', schema: 1, shape: Entry };
const markShape = z.object({ year: z.int(), seq: z.int() });

const headKey = (boardId: BoardId): Key => ({ partition: keyOf(boardId), row: 'head' });
const entryKey = (boardId: BoardId, { year, seq }: Pick<Entry, 'year' | 'seq'>): Key => ({
  partition: keyOf(boardId),
  row: keyOf('entry', String(year), padded(seq)),
});
const markKey = (boardId: BoardId, roundId: RoundId): Key => ({
  partition: keyOf(boardId),
  row: keyOf('round', encodePart(roundId.slice(roundId.lastIndexOf('.') + 1))),
});

/** The register of a board: one partition, where each entry is written with the new head and the mark of its case. */
export function tableRegister(table: Table): Register {
  const entryOf = (row: StoredRow) => decodeDocument(entryKind, row.props, row.row);

  return {
    head: async (boardId) => {
      const row = await table.get(headKey(boardId));
      return row === null ? null : { value: decodeDocument(headKind, row.props, row.row), etag: row.etag };
    },
    ofRound: async (boardId, roundId) => {
      const mark = await table.get(markKey(boardId, roundId));
      if (mark === null) return null;
      const number = markShape.safeParse(mark.props);
      const row = number.success ? await table.get(entryKey(boardId, number.data)) : null;
      if (row === null) throw new StorageFault('unreadable-row', `mark ${mark.row}`);
      return entryOf(row);
    },
    list: async (boardId) => {
      const rows = await table.query({ partition: keyOf(boardId), rows: startingWith(keyOf('entry', '')) });
      return rows.map(entryOf);
    },
    append: async (head, etag, entry) => {
      const { boardId, roundId, year, seq } = entry;
      const headRow = { ...headKey(head.boardId), props: encodeDocument(headKind, head) };
      const entryRow = { ...entryKey(boardId, entry), props: encodeDocument(entryKind, entry) };
      const written = await table.transact([
        etag === null ? { do: 'create', row: headRow } : { do: 'replace', row: headRow, etag: etagOf(etag) },
        { do: 'create', row: entryRow },
        { do: 'create', row: { ...markKey(boardId, roundId), props: { year, seq } } },
      ]);
      // An entry is its hash, the one before included: whoever wrote it, it is this decision in this place.
      return settle(written, async () => {
        const stored = await table.check(entryRow);
        return stored !== null && entryOf(stored).hash === entry.hash;
      });
    },
  };
}
