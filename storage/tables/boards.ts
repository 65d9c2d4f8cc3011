import { Board, type Person, personsOf } from '../../domain/board/board';
import { BoardId, type Identity } from '../../domain/ids';
import type { Boards } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { inParallel } from '../inParallel';
import { encodePart, keyOf } from '../keys';
import { saveRow } from './settle';
import type { Key, StoredRow, Table } from './table';

const boardKind: DocumentKind<Board> = { name: 'board', schema: 1, shape: Board };

const boardKey = (id: BoardId): Key => ({ partition: keyOf(id), row: 'board' });
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
    save: async (board, etag) => {
      const document = { ...boardKey(board.id), props: encodeDocument(boardKind, board) };
      // Looked up before the board is written: a row that somebody puts there again afterwards has a new ETag by then.
      const stale = etag === null ? [] : await staleRows(table, (await read(board.id))?.value ?? null, board);
      await inParallel(indexKeys(board), (key) => table.overwrite({ ...key, props: {} }));
      const outcome = await saveRow(table, document, etag);
      if (outcome === 'committed') await inParallel(stale, (row) => table.remove(row, row.etag));
      return outcome;
    },
  };
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
