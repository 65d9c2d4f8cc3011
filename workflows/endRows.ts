import type { Instant, OperationId } from '../domain/ids';
import type { EndedCase } from '../domain/round/endCase';
import type { By } from '../domain/round/events';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import type { WholeCase, Write } from './ports';

/** The rows that end a case: header, every seat sealed under the ETag it was counted with, the event, and the work left. */
export function endRows(
  deps: Pick<Deps, 'ids' | 'clock'>,
  whole: WholeCase,
  ended: EndedCase,
  by: By,
  now: Instant,
  operation: OperationId,
): Write[] {
  return [
    { row: 'round', value: ended.round, etag: whole.round.etag },
    ...ended.seats.map((value, i): Write => ({ row: 'seat', value, etag: whole.seats[i]?.etag ?? '' })),
    eventRow(ended.round.events, now, by, operation, ended.happening),
    work(deps, { kind: 'closed' }),
  ];
}
