import { Instant } from '../../domain/ids';
import type { Round } from '../../domain/round/round';
import type { Outbox, StreamId } from '../../workflows/outbox';
import { readDocument } from '../codec';
import { HEADER, isDone, outKind, roundKind } from '../tables/roundRows';
import { plainProps, type RawRow } from './inventory';

/** A partition of `Rounds`, as far as it tells what is still to happen. */
export interface Stream {
  stream: StreamId;
  /** Null where there is no case: what belongs to a board as a whole, or to a case that was never written. */
  status: Round['status'] | 'unreadable' | null;
  outs: Outbox[];
  /** Rows among these that cannot be read. */
  unreadable: string[];
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
  const stream: Stream = { stream: partition, status: null, outs: [], unreadable: [] };
  for (const row of rows) {
    if (row.row === HEADER) {
      const round = readDocument(roundKind, plainProps(row));
      stream.status = round?.value.status ?? 'unreadable';
      if (round === null) stream.unreadable.push(row.row);
    }
    if (!row.row.startsWith('out|') || isDone(plainProps(row))) continue;
    const out = readDocument(outKind, plainProps(row));
    if (out === null) stream.unreadable.push(row.row);
    else stream.outs.push(out.value);
  }
  return stream;
}

/** Whether a case of this status falls due some time: to be sent, reminded of, closed or confirmed. */
export function fallsDue(status: Stream['status']): boolean {
  return status === 'scheduled' || status === 'open' || status === 'awaitingConfirmation';
}
