import { type BoardId, type RoundId, roundIdOf } from '../../domain/ids';
import type { WholeRecord } from '../../domain/register/caseRecord';
import { type StreamId, streamOf } from '../../workflows/outbox';
import type { Rounds, Stored } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, readDocument } from '../codec';
import { StorageFault } from '../fault';
import { inParallel } from '../inParallel';
import { type KeyRange, keyOf, startingWith } from '../keys';
import { commitStream } from './commitStream';
import { listedKind, listedRow } from './listedCase';
import {
  claimKind,
  claimRow,
  eventKind,
  eventRow,
  HEADER,
  IDENTITY_PROPERTIES,
  identityText,
  isDone,
  outKind,
  outRow,
  postKind,
  roundKind,
  seatKind,
  seatRow,
} from './roundRows';
import type { StoredRow, Table } from './table';

const rowsOf = (kind: 'seat' | 'event' | 'out' | 'post') => startingWith(keyOf(kind, ''));
/** The header and every seat: their keys stand side by side. */
const HEADER_AND_SEATS: KeyRange = { from: HEADER, below: rowsOf('seat').below };
/** These and the events; what stands between them by its key is left out. */
const RECORD: KeyRange = { from: rowsOf('event').from, below: rowsOf('seat').below };

/** Where the cases of a board are listed, drafts included. */
const indexOf = (boardId: BoardId) => keyOf(boardId, 'index');

/** The cases: a partition each, and one a board that lists them. */
export function tableRounds(table: Table): Rounds {
  const get = async <T>(kind: DocumentKind<T>, partition: string, row: string): Promise<Stored<T> | null> => {
    const stored = await table.get({ partition, row });
    return stored === null ? null : storedAs(kind, stored);
  };
  const list = (stream: StreamId, rows: KeyRange) => table.query({ partition: keyOf(stream), rows });
  const readHeader = (id: RoundId) => get(roundKind, streamOf(id), HEADER);

  return {
    readHeader,
    readForPress: async (id, who) => {
      const partition = streamOf(id);
      const anyOf = { properties: IDENTITY_PROPERTIES, equals: identityText(who) };
      const found = await table.query({ partition, rows: rowsOf('seat'), anyOf, also: HEADER, limit: 2 });
      const header = found.find(({ row }) => row === HEADER);
      const seat = found.find(({ row }) => row !== HEADER);
      if (header === undefined) return null;
      return {
        round: storedAs(roundKind, header),
        seat: seat === undefined ? null : storedAs(seatKind, seat),
      };
    },
    readSeat: (id, seatId) => get(seatKind, streamOf(id), seatRow(seatId)),
    readWhole: async (id) => {
      const rows = await list(streamOf(id), HEADER_AND_SEATS);
      const header = rows.find(({ row }) => row === HEADER);
      if (header === undefined) return null;
      const seats = rows.filter((row) => row !== header).map((row) => storedAs(seatKind, row));
      return { round: storedAs(roundKind, header), seats };
    },
    readEvents: async (id) =>
      (await list(streamOf(id), rowsOf('event'))).map((row) => storedAs(eventKind, row).value),
    readRecord: async (id) => recordIn(await list(streamOf(id), RECORD)),
    readClaims: async (stream, prefix) =>
      (await list(stream, startingWith(claimRow(prefix)))).map((row) => storedAs(claimKind, row).value),
    readPosts: async (stream) => (await list(stream, rowsOf('post'))).map((row) => storedAs(postKind, row)),
    readOut: async (stream, id) => {
      const row = await table.get({ partition: keyOf(stream), row: outRow(id) });
      return row === null || isDone(row.props) ? null : storedAs(outKind, row);
    },
    readOuts: async (stream) => {
      const rows = await list(stream, rowsOf('out'));
      return rows.filter(({ props }) => !isDone(props)).map((row) => storedAs(outKind, row));
    },
    list: async (boardId) => {
      const index = await table.query({ partition: indexOf(boardId) });
      const headers = await inParallel(index, ({ row }) => readHeader(roundIdOf(boardId, row)));
      return headers.flatMap((header) => (header === null ? [] : [header.value]));
    },
    listed: async (boardId) => {
      const index = await table.query({ partition: indexOf(boardId) });
      return index.map(({ row, props }) => decodeDocument(listedKind, props, row));
    },
    relist: async (id) => {
      const header = await readHeader(id);
      if (header !== null) await table.overwrite(listedRow(header.value));
    },
    commit: async (stream, operation, writes) => {
      const header = writes.find((write) => write.row === 'round');
      // A case is listed before it exists, so that no crash leaves one that nobody finds; what becomes of it afterwards,
      // so that nobody hears of what did not come about.
      if (header?.etag === null) await table.overwrite(listedRow(header.value));
      const outcome = await commitStream(table, stream, operation, writes);
      if (header !== undefined && header.etag !== null && outcome === 'committed')
        await tryTo(() => table.overwrite(listedRow(header.value)));
      return outcome;
    },
  };
}

function storedAs<T>(kind: DocumentKind<T>, row: StoredRow): Stored<T> {
  return { value: decodeDocument(kind, row.props, row.row), etag: row.etag };
}

function recordIn(rows: readonly StoredRow[]): WholeRecord {
  const record: WholeRecord = { round: null, seats: [], events: [], unreadable: [] };
  for (const { row, props } of rows) {
    const [kind] = row.split('|');
    const round = kind === HEADER ? readDocument(roundKind, props) : null;
    const seat = kind === 'seat' ? readDocument(seatKind, props) : null;
    const event = kind === 'event' ? readDocument(eventKind, props) : null;
    if (round !== null) record.round = round.value;
    else if (seat !== null && seatRow(seat.value.seatId) === row) record.seats.push(seat.value);
    else if (event !== null && eventRow(event.value) === row)
      record.events.push({ event: event.value, document: event.document });
    else if (kind === HEADER || kind === 'seat' || kind === 'event') record.unreadable.push(row);
  }
  return record;
}

// What is committed stands; the list is brought up to date by the delivery that follows.
async function tryTo(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
  }
}
