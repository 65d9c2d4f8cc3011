import { z } from 'zod';

/** The value of a rule that the board's papers do not give. It is shown as such and never filled in silently. */
export const UNSET = 'unset';
const orUnset = <T extends z.ZodType>(value: T) => z.union([z.literal(UNSET), value]);

/**
 * How the answers make a decision. Base and arithmetic: `verdict.ts`.
 * `noneAgainst`: nobody is against, and enough have answered. `unanimity`: all who vote for or against are for.
 * `allApprove`: every eligible seat approves. `simple`: more for than against. `absolute`: more than half of the eligible are for.
 */
export const Majority = z.enum(['noneAgainst', 'unanimity', 'allApprove', 'simple', 'absolute']);
export type Majority = z.infer<typeof Majority>;

/** Who must release a case before it is sent out. */
export const Release = z.enum(['none', 'oneChair', 'bothChairs']);
export type Release = z.infer<typeof Release>;

/** When a case may end before its deadline. */
export const EarlyClose = z.enum(['never', 'whenAllAnswered']);
export type EarlyClose = z.infer<typeof EarlyClose>;

/** What others see of how a seat answered while the case is in progress. Chairs and secretariat always see who is missing. */
export const NamesShown = z.enum(['atOnce', 'afterClose']);
export type NamesShown = z.infer<typeof NamesShown>;

/**
 * A board's rules of procedure for written procedure, as far as its papers give them.
 * Every figure may be `unset`; then whoever starts a case chooses it for that case (design, invariant 7).
 */
export const RulesOfProcedure = z.strictObject({
  release: orUnset(Release),
  /** Length of the period in working days; the day of sending is not counted. */
  periodWorkingDays: orUnset(z.int().min(1).max(60)),
  majority: orUnset(Majority),
  /** The fewest answers that make a decision. */
  minAnswers: orUnset(z.int().min(1).max(90)),
  /** What ends an equal number for and against under `simple`. */
  tie: orUnset(z.literal('rejected')),
  /** What silence means. No Danish rule known lets silence approve a decision (domain reference, 4.4). */
  silence: orUnset(z.literal('notCounted')),
  /** How many members must ask before the case goes to a meeting. */
  meetingDemand: orUnset(z.int().min(1).max(90)),
  earlyClose: orUnset(EarlyClose),
  namesShown: orUnset(NamesShown),
  /** Deadline for approving minutes, in working days. */
  minutesWorkingDays: orUnset(z.int().min(1).max(60)),
});
export type RulesOfProcedure = z.infer<typeof RulesOfProcedure>;
export type RuleName = keyof RulesOfProcedure;

/** Suggested values for rules that are unset; whoever starts a case sees them labelled as suggestions. */
export function suggestedRules(votingSeats: number) {
  return {
    release: 'none',
    periodWorkingDays: 7,
    majority: 'noneAgainst',
    minAnswers: Math.floor(votingSeats / 2) + 1,
    tie: 'rejected',
    silence: 'notCounted',
    meetingDemand: 1,
    earlyClose: 'never',
    namesShown: 'afterClose',
  } as const satisfies Partial<RulesOfProcedure>;
}

/** The rules that nobody has set, in the order of the record. */
export function unsetRules(rules: RulesOfProcedure): RuleName[] {
  return (Object.keys(rules) as RuleName[]).filter((name) => rules[name] === UNSET);
}
