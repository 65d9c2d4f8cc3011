import type { SeatId } from '../ids';
import type { CaseRules } from './caseRules';
import type { Choice } from './choice';
import { correctionState } from './correction';
import { type Cause, countedSeats } from './endCase';
import { isOut, type SeatInCase, steppedOut } from './seat';
import { sideBy } from './tally';

/**
 * What a seat came to in the count, and why it was not counted where it was not. `tacitlyFor`: silent, reached, and the
 * rules let silence approve. `countedAgainst`, `countedAbstaining`: silent, and the rules make that of it.
 */
export type SeatAccount =
  | { seatId: SeatId; counted: 'for' | 'against' | 'neither'; choice: Choice }
  | { seatId: SeatId; counted: 'tacitlyFor' | 'countedAgainst' | 'countedAbstaining' }
  | {
      seatId: SeatId;
      counted: null;
      why: 'observer' | 'recused' | 'recusalOpen' | 'silent' | 'notReached' | 'unconfirmed';
    };

/** What came of a seat that gave no answer that counts; null for an observer, and where its answer says it all. */
export type Unanswered =
  | 'tacitlyFor'
  | 'countedAgainst'
  | 'countedAbstaining'
  | 'silent'
  | 'notReached'
  | 'recused'
  | 'recusalOpen';

/** The same account in one word, for a list that shows the answers beside it. */
export function unansweredOf(account: SeatAccount): Unanswered | null {
  if ('choice' in account) return null;
  if (account.counted !== null) return account.counted;
  return account.why === 'observer' || account.why === 'unconfirmed' ? null : account.why;
}

/**
 * Who could vote, who answered what, and who was not counted and why, seat by seat: the names behind a verdict's figures.
 * For those who may see them; the verdict itself holds numbers alone.
 */
export function accountForSeats(rules: CaseRules, seats: readonly SeatInCase[], cause: Cause): SeatAccount[] {
  return seats.map((seat) => accountFor(rules, seat, seats, cause));
}

function accountFor(
  rules: CaseRules,
  seat: SeatInCase,
  seats: readonly SeatInCase[],
  cause: Cause,
): SeatAccount {
  const { seatId } = seat;
  const [counted] = countedSeats([seat]);
  if (counted === undefined) return { seatId, counted: null, why: 'observer' };
  if (counted.recused) return { seatId, counted: null, why: 'recused' };
  if (isOut(seat) && !steppedOut(seat)) return { seatId, counted: null, why: 'recusalOpen' };
  if (counted.choice === null) return silentSeat(rules, seat, cause);
  if (counted.unconfirmed && rules.onBehalf.value === 'whenConfirmed')
    return { seatId, counted: null, why: 'unconfirmed' };
  const side = sideBy(rules, counted.choice, correctionState(seat, seats));
  return { seatId, counted: side, choice: counted.choice };
}

function silentSeat(rules: CaseRules, { seatId, reached }: SeatInCase, cause: Cause): SeatAccount {
  const silence = cause === 'closedEarly' ? 'notCounted' : rules.silence.value;
  switch (silence) {
    case 'notCounted':
      return { seatId, counted: null, why: reached ? 'silent' : 'notReached' };
    case 'approves':
      return reached ? { seatId, counted: 'tacitlyFor' } : { seatId, counted: null, why: 'notReached' };
    case 'countsAsNo':
      return { seatId, counted: 'countedAgainst' };
    case 'abstains':
      return { seatId, counted: 'countedAbstaining' };
    default:
      return silence satisfies never;
  }
}
