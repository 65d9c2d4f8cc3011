import { Instant } from '../../domain/ids';
import type { Round } from '../../domain/round/round';
import type { Outbox, StreamId } from '../../workflows/outbox';
import { decodeDocument } from '../codec';
import { HEADER, isDone, outKind, roundKind } from '../tables/roundRows';
import { plainProps, type RawRow } from './inventory';

/** A partition of `Rounds`, as far as it tells what is still to happen. */
export interface Stream {
  stream: StreamId;
  /** Null where there is no case: what belongs to a board as a whole, or to a case that was never written. */
  status: Round['status'] | null;
  outs: Outbox[];
}

/** A case as its board's list names it. */
export interface Listed {
  stream: StreamId;
  since: Instant | null;
}

/** What the rows of one partition of `Rounds` are: a stream, or a board's list of its cases. */
export function readStream(rows: readonly RawRow[]): Stream | Listed[] {
  const partition = rows[0]?.partition ?? '';
  const [board, rest] = partition.split('|');
  if (rest === 'index')
    return rows.map(({ row, props }) => ({
      stream: `${board}|${row}`,
      since: Instant.safeParse(props.createdAt).data ?? null,
    }));
  const header = rows.find(({ row }) => row === HEADER);
  return {
    stream: partition,
    status: header === undefined ? null : decodeDocument(roundKind, plainProps(header), HEADER).status,
    outs: rows
      .filter((row) => row.row.startsWith('out|') && !isDone(plainProps(row)))
      .map((row) => decodeDocument(outKind, plainProps(row), row.row)),
  };
}

/** Whether a case of this status falls due some time: to be sent, reminded of, closed or confirmed. */
export function fallsDue(status: Round['status'] | null): boolean {
  return status === 'scheduled' || status === 'open' || status === 'awaitingConfirmation';
}
