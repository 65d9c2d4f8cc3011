import type { BoardCalendar } from '../domain/calendar/calendar';
import type { Instant, OperationId } from '../domain/ids';
import { confirmationDueAt } from '../domain/round/confirmationDue';
import type { EndedCase } from '../domain/round/endCase';
import type { By } from '../domain/round/events';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { streamOf } from './outbox';
import type { WholeCase, Write } from './ports';

/**
 * The rows that end a case: header, every seat sealed under the ETag it was counted with, the event, and the work left.
 * Where the chairs are to confirm the result, the end of that wait is in the due index before the case is.
 */
export async function endRows(
  deps: Pick<Deps, 'ids' | 'clock' | 'due'>,
  whole: WholeCase,
  ended: EndedCase,
  by: By,
  now: Instant,
  operation: OperationId,
  calendar: BoardCalendar,
): Promise<Write[]> {
  const { round } = ended;
  if (round.status === 'awaitingConfirmation')
    await deps.due.put({
      dueAt: confirmationDueAt(round, now, calendar),
      stream: streamOf(round.id),
      what: 'case',
      key: '',
    });
  return [
    { row: 'round', value: round, etag: whole.round.etag },
    ...ended.seats.map((value, i): Write => ({ row: 'seat', value, etag: whole.seats[i]?.etag ?? '' })),
    eventRow(round.events, now, by, operation, ended.happening),
    ...(round.status === 'closed'
      ? [work(deps, { kind: 'closed' })]
      : [
          work(deps, { kind: 'changed' }),
          work(deps, { kind: 'news', news: 'confirmationAsked', seatId: null, text: '', asked: 0 }),
        ]),
  ];
}
