import { z } from 'zod';

// One schema for the value of each rule. The names are the boardroom's; the sources are listed in presets.ts.

const count = z.int().min(1).max(90);

/** Who writes a case and its form. */
export const Prepares = z.enum(['secretariat', 'oneChair']);
export type Prepares = z.infer<typeof Prepares>;

/** Who must release a case before it is sent out. */
export const Release = z.enum(['none', 'oneChair', 'bothChairs']);
export type Release = z.infer<typeof Release>;

/** How long a case is open, the day of sending not counted; or set for each case. */
export const Period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workingDays'), n: z.int().min(1).max(60) }),
  z.strictObject({ kind: z.literal('calendarDays'), n: z.int().min(1).max(90) }),
  z.strictObject({ kind: z.literal('hours'), n: z.int().min(2).max(720) }),
  z.strictObject({ kind: z.literal('perCase') }),
]);
export type Period = z.infer<typeof Period>;

/** What silence at the deadline means. `approves` holds only for members whom the case has reached. */
export const Silence = z.enum(['notCounted', 'countsAsNo', 'abstains', 'approves']);
export type Silence = z.infer<typeof Silence>;

/** What an approval comes to when a silent member was never reached by the case. */
export const Unreached = z.enum(['notCounted', 'noDecision', 'notApproved']);
export type Unreached = z.infer<typeof Unreached>;

/**
 * What takes a case to a meeting: so many members, or a chair alone. `members: null`: no number of members does.
 * `ends`: at the deadline (a demand can then be taken back), or as soon as it is made.
 */
export const MeetingDemand = z.strictObject({
  members: count.nullable(),
  chairAlone: z.boolean(),
  ends: z.enum(['atOnce', 'atDeadline']),
});
export type MeetingDemand = z.infer<typeof MeetingDemand>;

/**
 * How many must have answered. `answers`: every answer of an eligible seat, abstentions and requests for a meeting too.
 * `participants`: recused seats count as having taken part (as in AMF R621-2). `of` is what more than half is half of.
 */
export const Quorum = z.union([
  z.literal('none'),
  z.strictObject({
    of: z.enum(['eligible', 'all']),
    basis: z.enum(['answers', 'participants']),
    min: z.union([count, z.literal('moreThanHalf')]),
  }),
]);
export type Quorum = z.infer<typeof Quorum>;

/**
 * How the answers make a decision; the arithmetic is in `weighVotes`.
 * `noneAgainst`: nobody is against. `unanimity`: all who vote are for. `allApprove`: every eligible seat is for.
 * `simple`: more for than against. `absolute`: more than half of the base. `fraction`: at least `of`/`over` of the base.
 */
export const Majority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('noneAgainst') }),
  z.strictObject({ kind: z.literal('unanimity') }),
  z.strictObject({ kind: z.literal('allApprove') }),
  z.strictObject({ kind: z.literal('simple') }),
  z.strictObject({ kind: z.literal('absolute'), base: z.enum(['eligible', 'all']) }),
  z.strictObject({
    kind: z.literal('fraction'),
    of: count,
    over: count,
    base: z.enum(['cast', 'eligible', 'all']),
  }),
]);
export type Majority = z.infer<typeof Majority>;

/** The majorities that whoever starts a case can choose for it; a fraction is for the rules of procedure alone. */
export const MajorityKind = z.enum(['noneAgainst', 'unanimity', 'allApprove', 'simple', 'absolute']);
export type MajorityKind = z.infer<typeof MajorityKind>;

/** A majority chosen by its name. */
export function majorityOf(kind: MajorityKind): Majority {
  return kind === 'absolute' ? { kind, base: 'eligible' } : { kind };
}

/** Whether an abstention is a vote cast, so that it widens the base, or none. */
export const Abstention = z.enum(['notCast', 'cast']);
export type Abstention = z.infer<typeof Abstention>;

/** What ends an equal number for and against under a simple majority. */
export const Tie = z.enum(['rejected', 'chairDecides', 'bothChairs']);
export type Tie = z.infer<typeof Tie>;

/** When a case may end before its deadline. */
export const EarlyClose = z.enum(['never', 'whenAllAnswered', 'whenFixed']);
export type EarlyClose = z.infer<typeof EarlyClose>;

/** How long those who are missing are reminded: until no answer can change the outcome, or as long as the case is open. */
export const Reminding = z.enum(['untilFixed', 'everyAnswer']);
export type Reminding = z.infer<typeof Reminding>;

/** What an approval with comments is. */
export const ConditionalApproval = z.enum(['recorded', 'objection']);
export type ConditionalApproval = z.infer<typeof ConditionalApproval>;

/** Who may extend the deadline, and how often; `times: null` sets no limit. */
export const Extension = z.strictObject({
  by: z.enum(['nobody', 'secretariatOrChair', 'oneChair']),
  times: count.nullable(),
});
export type Extension = z.infer<typeof Extension>;

/** Who must confirm an outcome before it is told. */
export const Confirmation = z.enum(['none', 'oneChair', 'bothChairs']);
export type Confirmation = z.infer<typeof Confirmation>;

/** How many working days a confirmation may take, the day it is asked for not counted. */
export const ConfirmationPeriod = z.int().min(1).max(20);
export type ConfirmationPeriod = z.infer<typeof ConfirmationPeriod>;

const named = z.string().trim().min(2).max(120);

/**
 * Who is heard before a case of a subject is sent out. `about`: words of the subject, in any form and order;
 * `blocks`: without the hearing such a case cannot be sent.
 */
export const Hearing = z
  .array(z.strictObject({ about: named, group: named, effect: z.enum(['warns', 'blocks']) }))
  .min(1)
  .max(20);
export type Hearing = z.infer<typeof Hearing>;

/** Whether an amended version gets the whole period again. */
export const AmendedDeadline = z.enum(['restarts', 'runsOn']);
export type AmendedDeadline = z.infer<typeof AmendedDeadline>;

/** When an answer counts that the secretariat recorded for a member. */
export const OnBehalf = z.enum(['countsAtOnce', 'whenConfirmed']);
export type OnBehalf = z.infer<typeof OnBehalf>;

/** Whether somebody else may answer for a member who is prevented. */
export const Substitutes = z.enum(['none', 'allowed']);
export type Substitutes = z.infer<typeof Substitutes>;

/** Who decides whether a member is disqualified in a case (forvaltningsloven § 6, stk. 2: the authority itself). */
export const RecusalDecidedBy = z.enum(['board', 'chairs']);
export type RecusalDecidedBy = z.infer<typeof RecusalDecidedBy>;

/** Where the outcome is recorded. */
export const RecordedIn = z.enum(['nextMinutes', 'ownProtocol']);
export type RecordedIn = z.infer<typeof RecordedIn>;

/** Which endings get a number in the decision register; the others are listed there without one. */
export const Numbered = z.enum(['decisions', 'everyEnding']);
export type Numbered = z.infer<typeof Numbered>;

/** What others see of how a seat answered. Chairs and secretariat always see who is missing. */
export const NamesShown = z.enum(['atOnce', 'afterClose', 'totalsOnly']);
export type NamesShown = z.infer<typeof NamesShown>;
