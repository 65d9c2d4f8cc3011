import type { RecusalDecidedBy } from '../board/ruleValues';
import type { SeatId } from '../ids';
import type { CaseRules } from './caseRules';
import { isEligible, isOut, type SeatInCase } from './seat';

type AtTable = Pick<SeatInCase, 'seatId' | 'chair' | 'vote' | 'recused' | 'recusal'>;

/**
 * Who settles the question of a seat's disqualification: by the rules of the case the chairs, or the board itself
 * (forvaltningsloven § 6, stk. 2). Where no chair is left who takes part, it is the board, whatever the rules say.
 */
export function settledBy(
  { recusalDecidedBy }: Pick<CaseRules, 'recusalDecidedBy'>,
  seats: readonly AtTable[],
  concerned: SeatId,
): RecusalDecidedBy {
  return chairsOf(seats, concerned).length === 0 ? 'board' : recusalDecidedBy.value;
}

/** The chairs who take part in the case, and whom the question does not concern (forvaltningsloven § 6, stk. 3). */
export function chairsOf(seats: readonly AtTable[], concerned: SeatId): SeatId[] {
  return seats
    .filter((seat) => seat.chair && seat.seatId !== concerned && isEligible(seat) && !isOut(seat))
    .map((seat) => seat.seatId);
}
