import type { OperationId } from '../domain/ids';
import { type ChairStep, takeChairBack, takeChairOut } from '../domain/round/chairOut';
import type { AwaitingRound } from '../domain/round/round';
import { byOf, type Seated } from './actor';
import type { Change } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import type { WholeCase, Write } from './ports';
import { refused } from './refused';
import type { Reported } from './reportRecusal';

/** The case a chair speaks of, and his own seat in it. */
export interface OwnChair {
  whole: WholeCase;
  round: AwaitingRound;
  seated: Seated;
  stored: WholeCase['seats'][number];
}

/**
 * A chair reports himself while the result waits for the chairs' word: he is not asked any more, and the others who run the
 * case hear of it and of who confirms now. Header and seat are one write: of this and a confirmation in the same moment
 * exactly one wins, and the other is decided again.
 */
export async function chairOut(
  deps: Deps,
  { whole, round, seated, stored }: OwnChair,
  text: string,
  operation: OperationId,
): Promise<Change<Reported>> {
  const seats = whole.seats.map(({ value }) => value);
  const { seatId } = stored.value;
  const step = takeChairOut(round, seats, stored.value, text, deps.clock.now(), seated.board.calendar);
  const already: Change<Reported> = { kind: 'done', result: { kind: 'already', seatId } };
  if (step.kind === 'already') return already;
  if (step.kind === 'past') return refused('confirmationPast');
  if (step.kind !== 'done') return refused(step.kind);
  if ((await doneBefore(deps, round.id, operation, 'recusalReported')) !== null) return already;
  const asked = step.seat.events;
  return {
    kind: 'write',
    writes: [
      ...rowsOf(deps, { whole, round, seated, stored }, step, operation),
      work(deps, { kind: 'news', news: 'recusalReported', seatId, text, asked }),
    ],
    result: { kind: 'reported', seatId },
  };
}

/** He takes it back, as long as the result waits. */
export async function chairBack(
  deps: Deps,
  own: OwnChair,
  operation: OperationId,
): Promise<Change<{ kind: 'undone' }>> {
  const seats = own.whole.seats.map(({ value }) => value);
  const step = takeChairBack(own.round, seats, own.stored.value, deps.clock.now());
  if (step.kind === 'nothing')
    return (await doneBefore(deps, own.round.id, operation, 'recusalUndone')) === null
      ? refused('settled')
      : { kind: 'done', result: { kind: 'undone' } };
  if (step.kind !== 'done') return refused(step.kind);
  return { kind: 'write', writes: rowsOf(deps, own, step, operation), result: { kind: 'undone' } };
}

function rowsOf(
  deps: Deps,
  { whole, seated, stored }: OwnChair,
  { round, seat, happening, closing }: ChairStep,
  operation: OperationId,
): Write[] {
  const now = deps.clock.now();
  const by = byOf(seated);
  return [
    { row: 'round', value: round, etag: whole.round.etag },
    { row: 'seat', value: seat, etag: stored.etag },
    eventRow(seat.events, now, by, operation, happening),
    ...(closing === null ? [] : [eventRow(round.events, now, by, operation, closing)]),
    work(deps, { kind: closing === null ? 'changed' : 'closed' }),
  ];
}
