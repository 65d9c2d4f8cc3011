import type { OperationId } from '../../domain/ids';
import { markReached } from '../../domain/round/markReached';
import { answers } from '../../domain/round/standIn';
import { eventRow } from '../commitWork';
import type { Notice } from '../notice';
import type { Recipient } from '../outbox';
import type { Write } from '../ports';
import type { At } from './at';

/**
 * What is written once a card has come to whoever answers for a seat: its member, or the substitute it is handed over
 * to. The seat is read before the header: a case that is amended meanwhile writes every seat, so a card of the
 * version before is never noted as one of the new.
 */
export async function reachedRows(
  { deps, roundId }: At,
  to: Recipient,
  shown: Notice,
  operation: OperationId,
): Promise<Write[]> {
  if (roundId === null || (to.kind !== 'seat' && to.kind !== 'substitute') || shown.kind !== 'case')
    return [];
  const seat = await deps.rounds.readSeat(roundId, to.seatId);
  const header = seat === null ? null : await deps.rounds.readHeader(roundId);
  if (seat === null || header === null) return [];
  if (!answers(seat.value, to.kind === 'substitute' ? to.kind : undefined)) return [];
  const now = deps.clock.now();
  const marked = markReached(header.value, seat.value, shown.view.round.version, now);
  if (marked === null) return [];
  return [
    { row: 'seat', value: marked.seat, etag: seat.etag },
    eventRow(marked.seat.events, now, { kind: 'votum' }, operation, marked.happening),
  ];
}
