import { z } from 'zod';
import { BoardId, RoundId } from '../../domain/ids';
import { type EndedEntry, Entry, RegisterHead } from '../../domain/register/entry';
import type { Register, RegisterRows, Unjournalised } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument, readDocument } from '../codec';
import { StorageFault } from '../fault';
import { encodePart, keyOf, padded, startingWith } from '../keys';
import { settle } from './settle';
import { type Change, etagOf, type Key, type StoredRow, type Table } from './table';

const headKind: DocumentKind<RegisterHead> = { name: 'head', schema: 1, shape: RegisterHead };
const entryKind: DocumentKind<Entry> = { name: 'entry', schema: 1, shape: Entry };
const unjournalisedKind: DocumentKind<Unjournalised> = {
  name: 'unjournalised',
  schema: 1,
  shape: z.strictObject({ boardId: BoardId, roundId: RoundId, since: z.iso.date() }),
};
const markShape = z.object({ position: z.int().min(1) });

const HEAD = 'head';
const ENTRIES = startingWith(keyOf('entry', ''));
const UNJOURNALISED = startingWith(keyOf('unjournalised', ''));
const headKey = (boardId: BoardId): Key => ({ partition: keyOf(boardId), row: HEAD });
const entryKey = (boardId: BoardId, position: number): Key => ({
  partition: keyOf(boardId),
  row: keyOf('entry', padded(position)),
});
/** A row about a case: where it was entered, or that it is not journalised. */
const caseKey = (kind: 'round' | 'unjournalised', boardId: BoardId, roundId: RoundId): Key => ({
  partition: keyOf(boardId),
  row: keyOf(kind, encodePart(roundId.slice(roundId.lastIndexOf('.') + 1))),
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
      const mark = await table.get(caseKey('round', boardId, roundId));
      if (mark === null) return null;
      const marked = markShape.safeParse(mark.props);
      const row = marked.success ? await table.get(entryKey(boardId, marked.data.position)) : null;
      const entry = row === null ? null : entryOf(row);
      if (entry?.kind !== 'ended') throw new StorageFault('unreadable-row', `mark ${mark.row}`);
      return entry;
    },
    list: async (boardId) => (await table.query({ partition: keyOf(boardId), rows: ENTRIES })).map(entryOf),
    readRows: async (boardId) => rowsIn(boardId, await table.query({ partition: keyOf(boardId) })),
    append: async (head, etag, entry) => {
      const { boardId, position } = entry;
      const headRow = { ...headKey(head.boardId), props: encodeDocument(headKind, head) };
      const entryRow = { ...entryKey(boardId, position), props: encodeDocument(entryKind, entry) };
      const written = await table.transact([
        etag === null ? { do: 'create', row: headRow } : { do: 'replace', row: headRow, etag: etagOf(etag) },
        { do: 'create', row: entryRow },
        ...(entry.kind === 'ended' ? besides(entry) : []),
      ]);
      // An entry is its hash, the one before included: whoever wrote it, it is this entry in this place.
      return settle(written, async () => {
        const stored = await table.check(entryRow);
        return stored !== null && entryOf(stored).hash === entry.hash;
      });
    },
    unjournalised: async (boardId) => {
      const rows = await table.query({ partition: keyOf(boardId), rows: UNJOURNALISED });
      return rows
        .map(({ row, props }) => decodeDocument(unjournalisedKind, props, row))
        .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    },
    journalised: async (boardId, roundId) => {
      const row = await table.get(caseKey('unjournalised', boardId, roundId));
      if (row !== null) await table.remove(row, row.etag);
    },
  };
}

/** What is written of a case along with its entry. */
function besides({ boardId, roundId, position, date }: EndedEntry): Change[] {
  const unjournalised = encodeDocument(unjournalisedKind, { boardId, roundId, since: date });
  return [
    { do: 'create', row: { ...caseKey('round', boardId, roundId), props: { position } } },
    { do: 'create', row: { ...caseKey('unjournalised', boardId, roundId), props: unjournalised } },
  ];
}

function rowsIn(boardId: BoardId, rows: readonly StoredRow[]): RegisterRows {
  const found: RegisterRows = { head: null, entries: [], marks: [] };
  for (const { row, props } of rows) {
    const [kind, key = ''] = row.split('|');
    if (row === HEAD) found.head = readDocument(headKind, props)?.value ?? 'unreadable';
    else if (kind === 'entry')
      found.entries.push({ position: Number(key), entry: readDocument(entryKind, props)?.value ?? null });
    else if (kind === 'round') {
      const mark = markShape.safeParse(props);
      const roundId = RoundId.safeParse(`${boardId}.${key}`);
      found.marks.push({
        roundId: roundId.success ? roundId.data : null,
        position: mark.success ? mark.data.position : null,
      });
    }
  }
  return found;
}
