import { stemsOf } from '../agenda/stemWord';
import { type Board, votingSeats } from './board';
import { asksForAnswers, type RuleName, type RulesOfProcedure, UNSET, unsetRules, valueOr } from './rules';

/** Rules that cannot hold together, or that cannot hold with this roster. */
export type Contradiction =
  | { kind: 'quorumAboveSeats'; needed: number; seats: number }
  | { kind: 'demandAboveSeats'; needed: number; seats: number }
  | { kind: 'fractionAboveOne'; of: number; over: number }
  | { kind: 'silenceWithoutPeriod' }
  | { kind: 'twoChairsNeeded'; rule: RuleName; chairs: number }
  | { kind: 'hearingTwice'; about: string; group: string };

/** What whoever sets the rules should know; the rules hold all the same. */
export type RuleRemark =
  | { kind: 'silenceIsNoAnswer' }
  | { kind: 'demandAlwaysOpen' }
  | { kind: 'tieHasNoEffect' }
  | { kind: 'unreachedBySuggestion' }
  | { kind: 'confirmationPeriodHasNoEffect' };

export interface CheckedRules {
  unset: RuleName[];
  contradictions: Contradiction[];
  remarks: RuleRemark[];
}

/** Looks a board's rules through: what nobody has set, what cannot hold, and what is easily misread. */
export function checkRules(rules: RulesOfProcedure, board: Pick<Board, 'seats'>): CheckedRules {
  return {
    unset: unsetRules(rules),
    contradictions: contradictions(rules, board),
    remarks: remarks(rules),
  };
}

function contradictions(rules: RulesOfProcedure, board: Pick<Board, 'seats'>): Contradiction[] {
  const seats = votingSeats(board).length;
  const chairs = board.seats.filter((seat) => seat.chair).length;
  const found: Contradiction[] = [];
  if (rules.quorum !== UNSET && rules.quorum.value !== 'none') {
    const { min } = rules.quorum.value;
    if (min !== 'moreThanHalf' && min > seats) found.push({ kind: 'quorumAboveSeats', needed: min, seats });
  }
  const members = rules.meetingDemand === UNSET ? null : rules.meetingDemand.value.members;
  if (members !== null && members > seats) found.push({ kind: 'demandAboveSeats', needed: members, seats });
  if (rules.majority !== UNSET && rules.majority.value.kind === 'fraction') {
    const { of, over } = rules.majority.value;
    if (of > over) found.push({ kind: 'fractionAboveOne', of, over });
  }
  if (isTacit(rules) && rules.period === UNSET) found.push({ kind: 'silenceWithoutPeriod' });
  const needTwo: [RuleName, boolean][] = [
    ['release', valueOr(rules.release, 'none') === 'bothChairs'],
    ['tie', valueOr(rules.tie, 'rejected') === 'bothChairs'],
    ['confirmation', valueOr(rules.confirmation, 'none') === 'bothChairs'],
  ];
  for (const [rule, needed] of needTwo)
    if (needed && chairs < 2) found.push({ kind: 'twoChairsNeeded', rule, chairs });
  const hearings = valueOr(rules.hearing, []);
  hearings.forEach((one, i) => {
    const again = hearings
      .slice(0, i)
      .some((other) => alike(other.about, one.about) && alike(other.group, one.group));
    if (again) found.push({ kind: 'hearingTwice', about: one.about, group: one.group });
  });
  return found;
}

function alike(one: string, other: string): boolean {
  return stemsOf(one).join(' ') === stemsOf(other).join(' ');
}

function remarks(rules: RulesOfProcedure): RuleRemark[] {
  const found: RuleRemark[] = [];
  const majority = rules.majority === UNSET ? null : rules.majority.value.kind;
  if (isTacit(rules) && !asksForAnswers(rules) && rules.quorum !== UNSET && rules.quorum.value !== 'none')
    found.push({ kind: 'silenceIsNoAnswer' });
  if (isTacit(rules) && rules.unreached === UNSET) found.push({ kind: 'unreachedBySuggestion' });
  if (
    valueOr(rules.earlyClose, 'never') === 'whenFixed' &&
    valueOr(rules.meetingDemand, { members: 1, chairAlone: false, ends: 'atDeadline' }).members !== null
  )
    found.push({ kind: 'demandAlwaysOpen' });
  if (rules.tie !== UNSET && majority !== null && majority !== 'simple')
    found.push({ kind: 'tieHasNoEffect' });
  if (rules.confirmationPeriod !== UNSET && valueOr(rules.confirmation, 'none') === 'none')
    found.push({ kind: 'confirmationPeriodHasNoEffect' });
  return found;
}

function isTacit(rules: RulesOfProcedure): boolean {
  return valueOr(rules.silence, 'notCounted') === 'approves';
}
