import type { RoundId } from '../../../domain/ids';
import type { Choice } from '../../../domain/round/choice';
import type { Told } from '../readReply';

/** One answer that a member gave, with what was said to it in the end. */
export interface Given {
  roundId: RoundId;
  seat: string;
  choice: Choice;
  /** Different on every answer, so that each can be found again. */
  comment: string;
  told: Told;
  /** How often it was pressed, the same activity each time, before it was answered. */
  tries: number;
}

/** A stretch of desk time: the clock is moved to its beginning, and it is over when all that fell due is done. */
export interface Stretch {
  begins: string;
  ends: string;
  /** Who pressed in it, as `<case> <seat>`. */
  pressed: Set<string>;
}

/** What happened in a bout, as its people saw it. */
export interface Ledger {
  cases: { id: RoundId; title: string }[];
  given: Given[];
  stretches: Stretch[];
  /** When the host had been killed and was about to be started again, by the site's clock. */
  kills: string[];
}
