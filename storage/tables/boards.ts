import { randomUUID } from 'node:crypto';
import { Board, type Person, personsOf } from '../../domain/board/board';
import { BoardEvent, BoardRecord } from '../../domain/board/boardEvents';
import { BoardId, type Identity } from '../../domain/ids';
import type { Boards, Committed, Recorded } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { inParallel } from '../inParallel';
import { encodePart, keyOf, padded, startingWith } from '../keys';
import { saveRow, settle } from './settle';
import { type Change, etagOf, type Key, type Row, type StoredRow, type Table } from './table';

const boardKind: DocumentKind<Board> = { name: 'board', schema: 1, shape: Board };
const recordKind: DocumentKind<BoardRecord> = { name: 'board record', schema: 1, shape: BoardRecord };
const eventKind: DocumentKind<BoardEvent> = { name: 'board event', schema: 1, shape: BoardEvent };

const boardKey = (id: BoardId): Key => ({ partition: keyOf(id), row: 'board' });
const recordKey = (id: BoardId): Key => ({ partition: keyOf(id), row: 'record' });
const eventKey = (id: BoardId, n: number): Key => ({ partition: keyOf(id), row: keyOf('event', padded(n)) });
const personPartition = ({ tenantId, objectId }: Identity) =>
  keyOf('person', encodePart(tenantId), encodePart(objectId));
const emailPartition = (email: string) => keyOf('email', encodePart(email));
// The bar keeps it apart from a board that is called "index".
const ALL = keyOf('index', 'boards');

/**
 * Boards: one document a board, and index rows that lead from an identity, an address or nothing at all to its id. Index
 * rows say where to look and no more: who is on a board is read from its roster.
 */
export function tableBoards(table: Table): Boards {
  const read = async (id: BoardId) => {
    const row = await table.get(boardKey(id));
    return row === null
      ? null
      : { value: decodeDocument(boardKind, row.props, row.partition), etag: row.etag };
  };
  const idsIn = async (partition: string) =>
    (await table.query({ partition })).map(({ row }) => BoardId.parse(row));

  return {
    read,
    list: async () => {
      const boards = await inParallel(await idsIn(ALL), read);
      return boards.flatMap((stored) => (stored === null ? [] : [stored.value]));
    },
    ofIdentity: (identity) => idsIn(personPartition(identity)),
    ofEmail: (email) => idsIn(emailPartition(email)),
    save: async (board, etag, recorded) => {
      const document = { ...boardKey(board.id), props: encodeDocument(boardKind, board) };
      // Looked up before the board is written: a row that somebody puts there again afterwards has a new ETag by then.
      const stale = etag === null ? [] : await staleRows(table, (await read(board.id))?.value ?? null, board);
      await inParallel(indexKeys(board), (key) => table.overwrite({ ...key, props: {} }));
      const outcome =
        recorded === undefined
          ? await saveRow(table, document, etag)
          : await write(table, board.id, recorded, [changeTo(document, etag)]);
      if (outcome === 'committed') await inParallel(stale, (row) => table.remove(row, row.etag));
      return outcome;
    },
    readRecord: async (id) => {
      const row = await table.get(recordKey(id));
      return row === null
        ? { value: { claims: [], events: 0 }, etag: null }
        : { value: decodeDocument(recordKind, row.props, row.partition), etag: row.etag };
    },
    readEvents: async (id) => {
      const rows = await table.query({ partition: keyOf(id), rows: startingWith(keyOf('event', '')) });
      return rows.map(({ row, props }) => decodeDocument(eventKind, props, row));
    },
    record: (id, recorded) => write(table, id, recorded, []),
  };
}

/** Event, record and what else is changed: one partition, so one transaction. */
async function write(
  table: Table,
  id: BoardId,
  { read, event, claims }: Recorded,
  others: readonly Change[],
): Promise<Committed> {
  const call = randomUUID();
  const n = read.value.events + 1;
  const record = encodeDocument(recordKind, { claims: claims ?? read.value.claims, events: n });
  const happened = { ...eventKey(id, n), props: encodeDocument(eventKind, { schema: 1, n, ...event }) };
  const changes: Change[] = [
    { do: 'create', row: { ...happened, props: { ...happened.props, call } } },
    changeTo({ ...recordKey(id), props: record }, read.etag),
    ...others,
  ];
  const written = await table.transact(changes);
  return settle(
    written,
    async (after) => after === 'silence' && (await table.check(happened))?.props.call === call,
  );
}

function changeTo(row: Row, etag: string | null): Change {
  return etag === null ? { do: 'create', row } : { do: 'replace', row, etag: etagOf(etag) };
}

/** The index rows of those who were on the board and are no longer. */
async function staleRows(table: Table, before: Board | null, after: Board): Promise<StoredRow[]> {
  if (before === null) return [];
  const kept = new Set(indexKeys(after).map(({ partition }) => partition));
  const gone = indexKeys(before).filter(({ partition }) => !kept.has(partition));
  return (await inParallel(gone, (key) => table.get(key))).filter((row) => row !== null);
}

function indexKeys(board: Board): Key[] {
  const persons = [...board.seats.flatMap(personsOf), ...board.secretariat.map(({ person }) => person)];
  return [ALL, ...persons.flatMap(partitionsOf)].map((partition) => ({ partition, row: board.id }));
}

function partitionsOf({ identities, email }: Person): string[] {
  return [...identities.map(personPartition), ...(email === undefined ? [] : [emailPartition(email)])];
}
