import type { Board } from '../domain/board/board';
import type { Instant, OperationId } from '../domain/ids';
import { caseDueAt } from '../domain/round/dueSteps';
import type { By, Happening } from '../domain/round/events';
import { openCase } from '../domain/round/openCase';
import type { ReadyCase } from '../domain/round/readForm';
import type { PreparedRound } from '../domain/round/round';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { streamOf } from './outbox';
import type { Stored, Write } from './ports';

/**
 * The rows that send a case out, or set it to be sent out later. One transaction over the header and every seat, so
 * that a case is never half begun. The due index is written first: a row too many is harmless, one too few is a deadline
 * nobody watches.
 */
export async function sendOutRows(
  deps: Deps,
  prepared: Stored<PreparedRound>,
  ready: ReadyCase,
  board: Board,
  by: By,
  now: Instant,
  operation: OperationId,
): Promise<Write[]> {
  const stream = streamOf(prepared.value.id);
  if (ready.later && ready.sendAt > now) {
    const { id, createdAt, events, form } = prepared.value;
    await deps.due.put({ dueAt: ready.sendAt, stream, what: 'case', key: '' });
    return [
      {
        row: 'round',
        value: { id, createdAt, events, form, status: 'scheduled', sendAt: ready.sendAt },
        etag: prepared.etag,
      },
    ];
  }
  const { round, seats, happening } = openCase(prepared.value, ready, board, now);
  await deps.due.put({ dueAt: caseDueAt(round, now, board.calendar), stream, what: 'case', key: '' });
  return [
    { row: 'round', value: round, etag: prepared.etag },
    ...seats.map((seat): Write => ({ row: 'seat', value: seat, etag: null })),
    eventRow(round.events, now, by, operation, happening satisfies Happening),
    work(deps, { kind: 'opened' }),
  ];
}
