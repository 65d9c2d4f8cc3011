import { z } from 'zod';
import { Deadline } from '../calendar/deadline';
import { Instant, RoundId, SeatId } from '../ids';
import { Amended, AmendForm, Corrected } from './amendment';
import { CaseKind, MinutesOf } from './caseKind';
import { CaseRules } from './caseRules';
import { CaseForm } from './form';
import { JournalReceipt } from './journal';
import { Proposal } from './proposal';
import { Verdict } from './verdict';
import { Voided } from './voided';

const common = {
  id: RoundId,
  createdAt: Instant,
  /** Events on the case itself so far; the next is `events + 1`. */
  events: z.int().min(0),
};

/** Before it is sent out a case is a form as typed, faults included: nothing typed is lost. */
const prepared = { ...common, form: CaseForm };

const sent = {
  ...common,
  kind: CaseKind.default('approval'),
  /** The meeting, where the case is about the minutes of one that is kept here. */
  minutesOf: MinutesOf.nullable().default(null),
  version: z.int().min(1),
  proposal: Proposal,
  /** SHA-256 of the proposal: what every answer of this version is pinned to. */
  fingerprint: z.string().length(64),
  openedAt: Instant,
  deadline: Deadline,
  reminders: z.array(z.strictObject({ kind: z.string(), at: Instant })),
  rules: CaseRules,
  extensions: z.array(z.strictObject({ from: Instant, to: Instant, reason: z.string(), at: Instant })),
  /** Seats that asked to be told once when everyone has answered. */
  tellWhenAllAnswered: z.array(z.string()),
  /** How the version in force came about; null for the first. */
  amended: Amended.nullable().default(null),
  /** The latest slip mended in this version. */
  corrected: Corrected.nullable().default(null),
  /** The next version while it is being prepared; nobody but those who run the case sees it. */
  amending: AmendForm.nullable().default(null),
};

const Draft = z.strictObject({ ...prepared, status: z.literal('draft') });
const AwaitingRelease = z.strictObject({
  ...prepared,
  status: z.literal('awaitingRelease'),
  releasedBy: z.array(SeatId),
});
const Scheduled = z.strictObject({ ...prepared, status: z.literal('scheduled'), sendAt: Instant });
/** A draft that was put away. */
const Discarded = z.strictObject({ ...prepared, status: z.literal('discarded') });
const Open = z.strictObject({ ...sent, status: z.literal('open') });

export const Decided = z.strictObject({
  kind: z.literal('decided'),
  cause: z.enum(['deadline', 'allAnswered', 'outcomeFixed', 'meetingDemanded', 'closedEarly']),
  verdict: Verdict,
  /** Why whoever closed it early did so; absent where its own rules ended it. */
  reason: z.string().optional(),
});
export type Decided = z.infer<typeof Decided>;

/**
 * How a case came to its end. `toMeeting`: the chairs took it to a meeting; the votes then decide nothing.
 * `notConfirmed`: what the votes came to was not confirmed as the rules ask for, by a chair's word or because the period
 * ran out (`reason` is then empty).
 */
export const Ending = z.discriminatedUnion('kind', [
  Decided,
  z.strictObject({ kind: z.literal('withdrawn'), reason: z.string() }),
  z.strictObject({ kind: z.literal('toMeeting'), reason: z.string() }),
  z.strictObject({
    kind: z.literal('notConfirmed'),
    why: z.enum(['refused', 'expired']),
    reason: z.string(),
  }),
]);
export type Ending = z.infer<typeof Ending>;

/** Who confirmed a result, and when. `seatId: null`: the secretariat recorded it, where no chair takes part. */
export const Confirmed = z.strictObject({ seatId: SeatId.nullable(), at: Instant });
export type Confirmed = z.infer<typeof Confirmed>;

/** Decided by its votes, and the result waits for the chairs' word. No number yet, and nobody else is told. */
const AwaitingConfirmation = z.strictObject({
  ...sent,
  status: z.literal('awaitingConfirmation'),
  /** When the answers were sealed. */
  closedAt: Instant,
  ending: Decided,
  confirmation: z.strictObject({
    /** The chairs who are asked; empty where none takes part. */
    chairs: z.array(SeatId),
    given: z.array(Confirmed),
    /** When they are first asked: the next office moment after the sealing. */
    askedAt: Instant,
    until: Deadline,
  }),
});

/** An entry of the register, by its place in the chain. */
export const Entered = z.strictObject({ position: z.int().min(1), hash: z.string().length(64) });
export type Entered = z.infer<typeof Entered>;

export const Closed = z.strictObject({
  ...sent,
  status: z.literal('closed'),
  closedAt: Instant,
  ending: Ending,
  /** When the result may be told: chairs and secretariat know it before. */
  tellAt: Instant,
  /** `2025-1`, once the register has it; null before, and for endings that get no number. */
  decision: z.string().nullable(),
  /** Where the register holds the ending; null until it does. */
  entered: Entered.nullable(),
  /** Who confirmed the result; empty where the rules ask for no confirmation. */
  confirmed: z.array(Confirmed).default([]),
  /** Where it is journalised, by the latest receipt. */
  journal: JournalReceipt.nullable().default(null),
  /** Its decision was entered by mistake, and is annulled. */
  voided: Voided.nullable().default(null),
});

/** A case in written procedure: the header of its partition. Answers stand on the seats, not here. */
export const Round = z.discriminatedUnion('status', [
  Draft,
  AwaitingRelease,
  Scheduled,
  Discarded,
  Open,
  AwaitingConfirmation,
  Closed,
]);
export type Round = z.infer<typeof Round>;
export type PreparedRound = Extract<Round, { form: unknown }>;
export type OpenRound = Extract<Round, { status: 'open' }>;
export type ClosedRound = Extract<Round, { status: 'closed' }>;
export type AwaitingRound = Extract<Round, { status: 'awaitingConfirmation' }>;
/** A case whose answers are sealed. */
export type SealedRound = AwaitingRound | ClosedRound;
export type SentRound = OpenRound | SealedRound;

/** Whether a case has been sent out. */
export function isSent(round: Round): round is SentRound {
  return round.status === 'open' || isSealed(round);
}

/** Whether a case has been sent out and is not closed: its members answer, or its result awaits confirmation. */
export function isUnderWay(round: Round): round is OpenRound | AwaitingRound {
  return round.status === 'open' || round.status === 'awaitingConfirmation';
}

/** Whether a case's answers are sealed: no answer counts any more. */
export function isSealed(round: Round): round is SealedRound {
  return round.status === 'awaitingConfirmation' || round.status === 'closed';
}

/** The title a case goes by, also while it is a draft without one. */
export function titleOf(round: Round): string {
  return 'proposal' in round ? round.proposal.title : round.form.title;
}
