import type { CaseRules } from './caseRules';
import type { Choice } from './choice';
import { isMeetingDemanded } from './meetingDemanded';
import { type CountedSeat, type Tally, tally, withSeat } from './tally';
import { type Outcome, verdictOf } from './verdict';

/**
 * Whether no answer that is still to come can change the outcome: every way in which the outstanding seats can answer,
 * stay silent or be reached gives what the answers give now. Answers already given are taken as they are. Where there are
 * too many ways to count out, it is not said to be fixed: the case then runs to its deadline, which is never wrong.
 */
export function isFixed(rules: CaseRules, seats: readonly CountedSeat[]): boolean {
  const waits = (seat: CountedSeat) =>
    !seat.recused && (seat.choice === null || (seat.unconfirmed && rules.onBehalf.value === 'whenConfirmed'));
  const open = seats.filter(waits);
  const given = tally(
    rules,
    seats.filter((seat) => !waits(seat)),
  );
  const { outcome } = verdictOf(rules, tally(rules, seats));
  if (isMeetingDemanded(rules, given)) return true;
  // Whoever has not answered minutes may have corrections to them.
  if (rules.corrections !== undefined && open.length > 0) return false;
  // The extremes first: where the outcome is open they nearly always differ. All asking for a meeting is one of them, so
  // that below no future leads to one.
  const extremes = futures.map((future) =>
    open.reduce((sum, seat) => withFuture(rules, sum, seat, future), given),
  );
  if (extremes.some((figures) => verdictOf(rules, figures).outcome !== outcome)) return false;
  const groups = groupAlike(open);
  const ways = groups.reduce(
    (product, { seat, n }) => product * waysToSpread(n, futuresOf(rules, seat).length),
    1,
  );
  return ways <= MOST_WAYS && everyFuture(rules, given, groups, outcome);
}

// Under a second on a slow machine.
const MOST_WAYS = 40_000;

/** In how many ways so many seats can be spread over so many futures. */
function waysToSpread(seats: number, kinds: number): number {
  return Array.from({ length: kinds - 1 }, (_, i) => i + 1).reduce((ways, i) => (ways * (seats + i)) / i, 1);
}

/** What can become of an outstanding seat. Approving with comments counts as one of the first two. */
type Future =
  | Extract<Choice, 'approve' | 'reject' | 'abstain' | 'request-meeting'>
  | 'silent'
  | 'silentReached';
const futures: readonly Future[] = [
  'approve',
  'reject',
  'abstain',
  'request-meeting',
  'silent',
  'silentReached',
];

function withFuture(rules: CaseRules, figures: Tally, seat: CountedSeat, future: Future): Tally {
  const still = seat.choice === null ? seat : { ...seat, unconfirmed: true };
  if (future === 'silent') return withSeat(rules, figures, still);
  if (future === 'silentReached') return withSeat(rules, figures, { ...seat, choice: null, reached: true });
  return withSeat(rules, figures, { ...seat, choice: future, unconfirmed: false });
}

// Seats that are counted alike need no order among them: only how many of them do what.
function groupAlike(open: readonly CountedSeat[]): { seat: CountedSeat; n: number }[] {
  const groups = new Map<string, { seat: CountedSeat; n: number }>();
  for (const seat of open) {
    const key = JSON.stringify([seat.chair, seat.reached, seat.choice === null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { seat, n: 1 });
    else group.n += 1;
  }
  return [...groups.values()];
}

function everyFuture(
  rules: CaseRules,
  figures: Tally,
  groups: readonly { seat: CountedSeat; n: number }[],
  outcome: Outcome,
): boolean {
  const [group, ...others] = groups;
  if (group === undefined) return verdictOf(rules, figures).outcome === outcome;
  const spread = (sum: Tally, left: number, kinds: readonly Future[]): boolean => {
    const [future, ...rest] = kinds;
    if (future === undefined) return left > 0 || everyFuture(rules, sum, others, outcome);
    let next = sum;
    for (let taken = 0; taken <= left; taken += 1) {
      if (rest.length > 0 || taken === left) {
        if (!spread(next, left - taken, rest)) return false;
      }
      next = withFuture(rules, next, group.seat, future);
    }
    return true;
  };
  return spread(figures, group.n, futuresOf(rules, group.seat));
}

/** The futures that differ under these rules for such a seat, once no demand for a meeting can be met. */
function futuresOf(rules: CaseRules, seat: CountedSeat): Future[] {
  const looksAtReached = rules.silence.value === 'approves' || rules.unreached.value !== 'notCounted';
  return futures.filter((future) => {
    switch (future) {
      case 'silentReached':
        return looksAtReached && !(seat.reached && seat.choice === null);
      // An answer without a vote, as an abstention is unless the rules count that among the votes.
      case 'request-meeting':
        return rules.abstention.value === 'cast';
      default:
        return true;
    }
  });
}
