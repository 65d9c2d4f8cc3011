import type { Intent, SeatRef } from './heard';
import type { Listened } from './listen';
import { takesSeat } from './takesSeat';

/** Whose seat an intent is about, or the words that two seats answer to. */
export function seatMeant(
  intent: Intent,
  said: Listened,
): { seat?: SeatRef; ambiguous?: { words: string; ids: string[] } } {
  if (!takesSeat(intent)) return {};
  const { seat, ambiguous } = said.seats;
  if (ambiguous) return { ambiguous };
  if (seat) return { seat };
  // A name nobody bears must not turn "remind her" into "remind all". A question may name whom it likes.
  if (!said.stranger || intent === 'ask') return {};
  return { seat: { kind: 'notFound', words: said.stranger.words } };
}
