import { z } from 'zod';
import type { CaseRules } from './caseRules';
import { type Choice, sideOf } from './choice';
import type { CorrectionState } from './correction';

/** One seat as the count sees it. Observers are not among them. */
export interface CountedSeat {
  choice: Choice | null;
  recused: boolean;
  chair: boolean;
  /** The case was delivered to the member. Unknown is false (design, invariant 9). */
  reached: boolean;
  /** The answer was recorded by the secretariat and the member has not confirmed it. */
  unconfirmed: boolean;
  /** Where the corrections stand that the answer holds; absent or null for every other answer. */
  correction?: CorrectionState | null;
}

/** The rules that say how an answer is read. */
export type CountingRules = Pick<CaseRules, 'conditionalApproval' | 'onBehalf'>;

const count = z.int().min(0);

/**
 * How many gave each answer. The last three stand there only where somebody gave them, and are none otherwise: a verdict
 * stored before they were known is read as it was hashed.
 */
const ByChoice = z.strictObject({
  approve: count,
  'approve-with-comment': count,
  reject: count,
  abstain: count,
  'request-meeting': count,
  correct: count.optional(),
  object: count.optional(),
  'no-objection': count.optional(),
} satisfies Record<Choice, z.ZodType>);

/** How many have corrections to minutes, by where these stand. */
export const Corrections = z.strictObject({
  open: count,
  accepted: count,
  rejected: count,
  contradicting: count,
} satisfies Record<CorrectionState, z.ZodType>);
export type Corrections = z.infer<typeof Corrections>;

/**
 * The figures of a case: answers alone, and who was silent. What silence comes to is for `weighVotes`.
 * `eligible` leaves out recused seats: they are in neither the base nor the quorum unless a rule says so.
 */
export const Tally = z.strictObject({
  /** Voting seats, the recused among them. */
  all: count,
  eligible: count,
  recused: count,
  answered: count,
  for: count,
  against: count,
  byChoice: ByChoice,
  /** Present where somebody has corrections to minutes. */
  corrections: Corrections.optional(),
  silentReached: count,
  silentUnreached: count,
  /** Answers on behalf that wait for the member's confirmation, where the rules ask for it: neither answered nor silent. */
  unconfirmed: count,
  chairs: z.strictObject({
    all: count,
    eligible: count,
    for: count,
    against: count,
    askMeeting: count,
  }),
});
export type Tally = z.infer<typeof Tally>;

/**
 * Which way an answer counts: an approval with comments is an objection where the rules say so, and whoever has corrections
 * to minutes is for them once these are accepted.
 */
export function sideBy(
  rules: CountingRules,
  choice: Choice,
  correction: CorrectionState | null = null,
): 'for' | 'against' | 'neither' {
  if (choice === 'correct' && correction === 'accepted') return 'for';
  return choice === 'approve-with-comment' && rules.conditionalApproval.value === 'objection'
    ? 'against'
    : sideOf(choice);
}

/** The figures before anybody has answered. */
export function emptyTally(): Tally {
  return {
    all: 0,
    eligible: 0,
    recused: 0,
    answered: 0,
    for: 0,
    against: 0,
    byChoice: {
      approve: 0,
      'approve-with-comment': 0,
      reject: 0,
      abstain: 0,
      'request-meeting': 0,
    },
    silentReached: 0,
    silentUnreached: 0,
    unconfirmed: 0,
    chairs: { all: 0, eligible: 0, for: 0, against: 0, askMeeting: 0 },
  };
}

/** Counts the voting seats of a case. The order of the seats never matters. */
export function tally(rules: CountingRules, seats: readonly CountedSeat[]): Tally {
  return seats.reduce((figures, seat) => withSeat(rules, figures, seat), emptyTally());
}

/** The figures with one seat more. */
export function withSeat(rules: CountingRules, figures: Tally, seat: CountedSeat): Tally {
  const chairs = { ...figures.chairs, all: figures.chairs.all + (seat.chair ? 1 : 0) };
  const all = figures.all + 1;
  if (seat.recused) return { ...figures, all, chairs, recused: figures.recused + 1 };
  if (seat.chair) chairs.eligible += 1;
  const eligible = figures.eligible + 1;
  const { choice } = seat;
  if (choice === null) {
    const silent = seat.reached ? 'silentReached' : 'silentUnreached';
    return { ...figures, all, chairs, eligible, [silent]: figures[silent] + 1 };
  }
  if (seat.unconfirmed && rules.onBehalf.value === 'whenConfirmed')
    return { ...figures, all, chairs, eligible, unconfirmed: figures.unconfirmed + 1 };
  const side = sideBy(rules, choice, seat.correction);
  if (seat.chair && side !== 'neither') chairs[side] += 1;
  if (seat.chair && choice === 'request-meeting') chairs.askMeeting += 1;
  return {
    ...figures,
    all,
    chairs,
    eligible,
    answered: figures.answered + 1,
    for: figures.for + (side === 'for' ? 1 : 0),
    against: figures.against + (side === 'against' ? 1 : 0),
    byChoice: { ...figures.byChoice, [choice]: (figures.byChoice[choice] ?? 0) + 1 },
    ...(choice === 'correct' ? { corrections: withCorrection(figures, seat.correction ?? 'open') } : {}),
  };
}

function withCorrection({ corrections }: Tally, state: CorrectionState): Corrections {
  const before = corrections ?? { open: 0, accepted: 0, rejected: 0, contradicting: 0 };
  return { ...before, [state]: before[state] + 1 };
}

/** How many have corrections that are not accepted: each of them stands in the way of the minutes. */
export function unsettledCorrections({ corrections }: Pick<Tally, 'corrections'>): number {
  return corrections === undefined ? 0 : corrections.open + corrections.rejected + corrections.contradicting;
}

/**
 * The figures as they would be if one of those who are silent answered so. Whether the case had reached the member makes no
 * difference once there is an answer, so those it reached are taken first.
 */
export function withAnswer(
  rules: CountingRules,
  figures: Tally,
  choice: Choice,
  { chair }: { chair: boolean },
): Tally {
  const silent = figures.silentReached > 0 ? 'silentReached' : 'silentUnreached';
  const added = withSeat(rules, figures, {
    choice,
    chair,
    recused: false,
    reached: true,
    unconfirmed: false,
  });
  return {
    ...added,
    all: figures.all,
    eligible: figures.eligible,
    [silent]: Math.max(figures[silent] - 1, 0),
    chairs: { ...added.chairs, all: figures.chairs.all, eligible: figures.chairs.eligible },
  };
}
