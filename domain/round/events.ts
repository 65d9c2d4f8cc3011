import { z } from 'zod';
import { AmendedDeadline } from '../board/ruleValues';
import { Deadline } from '../calendar/deadline';
import { Identity, Instant, SeatId } from '../ids';
import { Change } from './amendment';
import { CaseKind, MinutesOf } from './caseKind';
import { CaseRules } from './caseRules';
import { Choice } from './choice';
import { Ruling } from './correction';
import { Journal } from './journal';
import { Mark } from './mark';
import { Given, KeptMail } from './onBehalf';
import { Proposal } from './proposal';
import { Decided, Ending, Entered } from './round';
import { Voided } from './voided';

/** Who did it: a seat, someone of the secretariat, an operator at the command line, or Votum itself at its own time. */
export const By = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: SeatId, identity: Identity }),
  z.strictObject({ kind: z.literal('secretariat'), identity: Identity }),
  /** A contact person of a seat, who speaks of the case and never for the seat. */
  z.strictObject({ kind: z.literal('contact'), seatId: SeatId, identity: Identity }),
  /** A substitute, who answers for the seat in a case that was handed over to him. */
  z.strictObject({ kind: z.literal('substitute'), seatId: SeatId, identity: Identity }),
  /** Whoever has access to the storage account, by the name the command was given. */
  z.strictObject({ kind: z.literal('operator'), name: z.string().min(1).max(120) }),
  z.strictObject({ kind: z.literal('votum') }),
]);
export type By = z.infer<typeof By>;

const seatEvent = { stream: SeatId };
const caseEvent = { stream: z.literal('round') };

/** What happened, as told by the event alone. Never changed and never removed (design, invariant 10). */
export const Happening = z.discriminatedUnion('kind', [
  z.strictObject({ ...caseEvent, kind: z.literal('drafted') }),
  z.strictObject({ ...caseEvent, kind: z.literal('discarded') }),
  z.strictObject({ ...caseEvent, kind: z.literal('releaseAsked') }),
  z.strictObject({ ...caseEvent, kind: z.literal('released'), seatId: SeatId }),
  z.strictObject({ ...caseEvent, kind: z.literal('returned'), reason: z.string() }),
  z.strictObject({
    ...caseEvent,
    kind: z.literal('opened'),
    /** Of minutes alone: a written approval goes without. */
    about: CaseKind.optional(),
    minutesOf: MinutesOf.nullable().optional(),
    version: z.int(),
    proposal: Proposal,
    fingerprint: z.string(),
    deadline: Deadline,
    rules: CaseRules,
    seats: z.array(
      z.strictObject({
        seatId: SeatId,
        body: z.string(),
        vote: z.boolean(),
        chair: z.boolean(),
        recused: z.boolean(),
      }),
    ),
  }),
  z.strictObject({
    ...seatEvent,
    kind: z.literal('answered'),
    version: z.int(),
    answer: z.int(),
    choice: Choice,
    comment: z.string(),
    onBehalf: Given.nullable(),
    /** The same answer as on an earlier version, upheld by the member. */
    upheld: z.literal(true).optional(),
    /** What the seat's card showed when it was pressed: wording and papers by fingerprint. */
    fingerprint: z.string(),
  }),
  /** These three point back at the recorded answer they are about, by its number on the seat (design, invariant 10). */
  z.strictObject({ ...seatEvent, kind: z.literal('answerConfirmed'), answer: z.int() }),
  /** `late`: after the deadline or the closing, so that the answer counted all the same. */
  z.strictObject({ ...seatEvent, kind: z.literal('answerDisputed'), answer: z.int(), late: z.boolean() }),
  z.strictObject({ ...seatEvent, kind: z.literal('mailKept'), answer: z.int(), mail: KeptMail }),
  /** Kept as a remark, never counted (design, invariant 2). */
  z.strictObject({ ...seatEvent, kind: z.literal('answeredLate'), choice: Choice, comment: z.string() }),
  /** This version came to the member: a silence from then on is one (design, invariant 6). */
  z.strictObject({ ...seatEvent, kind: z.literal('reached'), version: z.int() }),
  /** The text of an e-mail was made for the seat, of this version. It says nothing of whether it was sent, or came. */
  z.strictObject({ ...seatEvent, kind: z.literal('mailMade'), version: z.int() }),
  z.strictObject({ ...seatEvent, kind: z.literal('commented'), text: z.string() }),
  z.strictObject({ ...seatEvent, kind: z.literal('asked'), text: z.string() }),
  z.strictObject({ ...seatEvent, kind: z.literal('paperUnreadable'), text: z.string() }),
  /** Someone may be disqualified: by the seat itself or by the secretariat, as `by` of the event says. */
  z.strictObject({
    ...seatEvent,
    kind: z.literal('recusalReported'),
    text: z.string(),
    /** A chair, while the result awaited confirmation: nothing is set aside. */
    afterSealing: z.literal(true).optional(),
  }),
  /** These two point back at the report they answer, by its number on the seat's stream (design, invariant 10). */
  z.strictObject({ ...seatEvent, kind: z.literal('recusalUndone'), reported: z.int() }),
  z.strictObject({
    ...seatEvent,
    kind: z.literal('recusalDecided'),
    reported: z.int(),
    outcome: z.enum(['notDisqualified', 'disqualified']),
    /** Forvaltningsloven § 3, stk. 1, nr. 1-5; nothing else about the reason. */
    ground: z.int().min(1).max(5).nullable(),
    /** How and when the board decided it, where it was the board; absent where the chairs settled it. */
    byBoard: z.string().optional(),
  }),
  /** The seat's answer in this case is its substitute's from here on, by the name of the roster. */
  z.strictObject({ ...seatEvent, kind: z.literal('handedOver'), to: z.string() }),
  /**
   * The member answers himself again. `stoodDown`: because the substitute may be disqualified, with what he said of it; an
   * answer of his then counts no more, by its number.
   */
  z.strictObject({
    ...seatEvent,
    kind: z.literal('takenBack'),
    stoodDown: z.strictObject({ text: z.string(), answer: z.int().nullable() }).nullable(),
  }),
  /** Corrections to minutes were ruled on. */
  z.strictObject({ ...seatEvent, kind: z.literal('correctionRuled'), ruling: Ruling }),
  z.strictObject({
    ...caseEvent,
    kind: z.literal('questionAnswered'),
    seatId: SeatId,
    asked: z.int(),
    text: z.string(),
  }),
  /** What became of a remark, by the number of its event on the seat's stream. Marked again, the latest holds. */
  z.strictObject({
    ...caseEvent,
    kind: z.literal('remarkMarked'),
    seatId: SeatId,
    said: z.int().min(1),
    mark: Mark,
  }),
  z.strictObject({ ...caseEvent, kind: z.literal('reminded'), reminder: z.string(), seats: z.array(SeatId) }),
  z.strictObject({
    ...caseEvent,
    kind: z.literal('extended'),
    from: Instant,
    to: Instant,
    reason: z.string(),
  }),
  /** A new version: the answers given so far are sealed with the old one (design, invariant 4). */
  z.strictObject({
    ...caseEvent,
    kind: z.literal('amended'),
    version: z.int(),
    /** Fingerprints of the version before and the new one. */
    from: z.string(),
    to: z.string(),
    reason: z.string(),
    changes: z.array(Change),
    proposal: Proposal,
    deadline: Deadline,
    deadlineKind: AmendedDeadline,
  }),
  /** A slip mended without a new version. */
  z.strictObject({
    ...caseEvent,
    kind: z.literal('corrected'),
    version: z.int(),
    from: z.string(),
    to: z.string(),
    changes: z.array(Change),
    proposal: Proposal,
  }),
  /** The answers are sealed and the verdict is given; it waits for these chairs. */
  z.strictObject({
    ...caseEvent,
    kind: z.literal('confirmationAsked'),
    ending: Decided,
    chairs: z.array(SeatId),
    until: Deadline,
  }),
  /** `seatId: null`: recorded by the secretariat, where no chair takes part. */
  z.strictObject({ ...caseEvent, kind: z.literal('confirmed'), seatId: SeatId.nullable() }),
  z.strictObject({
    ...caseEvent,
    kind: z.literal('confirmationRefused'),
    seatId: SeatId.nullable(),
    reason: z.string(),
  }),
  z.strictObject({ ...caseEvent, kind: z.literal('closed'), ending: Ending }),
  /** The register holds the ending, under a number or only listed. */
  z.strictObject({
    ...caseEvent,
    kind: z.literal('registered'),
    decision: z.string().nullable(),
    ...Entered.shape,
  }),
  /** The decision was entered by mistake. `hash` is of the entry that holds it. */
  z.strictObject({
    ...caseEvent,
    kind: z.literal('decisionVoided'),
    decision: z.string(),
    hash: z.string(),
    voided: Voided,
  }),
  /** Journalised. `corrects`: the number of the event whose receipt this one takes the place of. */
  z.strictObject({
    ...caseEvent,
    kind: z.literal('journalised'),
    journal: Journal,
    corrects: z.int().min(1).nullable(),
  }),
]);
export type Happening = z.infer<typeof Happening>;

/** An event as stored: `n` counts on its own stream, in the order of commit and not of clocks. */
export const RoundEvent = z.strictObject({
  schema: z.literal(1),
  n: z.int().min(1),
  at: Instant,
  by: By,
  operation: z.string(),
  happening: Happening,
});
export type RoundEvent = z.infer<typeof RoundEvent>;
