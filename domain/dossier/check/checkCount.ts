import { countedSeats } from '../../round/endCase';
import { replay } from '../../round/replay';
import type { CountedSeat } from '../../round/tally';
import type { ReadDossier } from '../dossier';
import { asSeat } from '../tellEvents';
import { same } from './same';

/** Whether the seats as they stand are counted as their events have them counted. */
export function checkCount({ dossier }: ReadDossier): string | null {
  const replayed = replay(dossier.events.map(({ happening }) => happening));
  const counted = countedSeats(dossier.seats.map(asSeat));
  return replayed !== null && same(inOrder(counted), inOrder(replayed.seats)) ? null : '';
}

function inOrder(seats: readonly CountedSeat[]): string[] {
  return seats.map((seat) => JSON.stringify(asCounted(seat))).sort();
}

/** A seat as far as the count looks at it: of a recused one only that it is. */
function asCounted({
  recused,
  chair,
  choice,
  reached,
  unconfirmed,
  correction = null,
}: CountedSeat): unknown[] {
  return recused ? [chair] : [chair, choice, reached, unconfirmed, correction];
}
