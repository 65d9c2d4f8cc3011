import { z } from 'zod';
import { AmendedDeadline } from '../domain/board/ruleValues';
import { BoardId, Identity, RoundId, SeatId } from '../domain/ids';
import { Choice } from '../domain/round/choice';
import { CameBy } from '../domain/round/onBehalf';

// Card data holds ids only, and every one of them is checked against the store: what a card says is what a client sent.
const v = z.literal(1);
const ofCase = { v, roundId: RoundId };
/** An account that is spoken of, never the one that presses. */
const ofAccount = { v, boardId: BoardId, ...Identity.shape };
const typed = z.string().max(8_000);
const text = typed.default('');
/**
 * Set on a card that is kept up to date: what it opens comes as a message of its own, so that no update takes what is
 * typed.
 */
const apart = z.literal(true).optional();
/** Set on the card that has asked about a number in the text: what stands in its field now is sent as it is. */
const numbers = z.literal('seen').optional();
const toggle = z.enum(['true', 'false']).default('false');

/** The inputs of the case form, as an Adaptive Card sends them: texts, and choices joined by commas. */
const formInputs = {
  title: text,
  question: text,
  text: text,
  links: text,
  includeChanges: toggle,
  deadlineKind: z.enum(['workingDays', 'date']).default('workingDays'),
  workingDays: text,
  deadlineDate: text,
  deadlineTime: text,
  sendWhen: z.enum(['now', 'later']).default('now'),
  sendDate: text,
  sendTime: text,
  reminders: text,
  majority: text,
  minAnswers: text,
  meetingDemand: text,
  earlyClose: text,
  recused: text,
  heard: text,
  replaces: text,
};

/** The inputs of the form of a new version. `kept`: the files it has, by id, joined by commas. */
const amendInputs = {
  title: text,
  question: text,
  text: text,
  links: text,
  heard: text,
  replaces: text,
  kept: text,
  reason: text,
  deadline: AmendedDeadline.default('restarts'),
};

/** What a confirm card can be opened for; nothing is done until its own button is pressed. */
export const Confirmable = z.enum([
  'remind',
  'extend',
  'close',
  'withdraw',
  'to-meeting',
  'start',
  'recuse',
  'comment',
  'ask',
  'record',
  'recusal',
  'confirm',
  'correction',
  'hand-over',
  'take-back',
  'journal',
  'void',
  'mail',
]);
export type Confirmable = z.infer<typeof Confirmable>;

/**
 * Every button of every card: its verb, and the data it must carry. Other keys are dropped: a client sends every input of
 * a card along with every button.
 */
export const verbs = {
  'round.vote': z.object({
    ...ofCase,
    version: z.int().min(1),
    seen: z.int().min(0),
    choice: Choice,
    comment: z.string().max(8_000).default(''),
  }),
  /** The answer of an earlier version stands. */
  'round.stand': z.object({ ...ofCase, version: z.int().min(1), seen: z.int().min(0) }),
  /** See what was changed, and answer again. */
  'round.again': z.object(ofCase),
  /** `lead`: what the card was sent as, for a refresh must not take away what only a reminder says. */
  'round.refresh': z.object({
    ...ofCase,
    as: z.enum(['case', 'run']).default('case'),
    lead: z.enum(['show', 'reminder']).default('show'),
  }),
  'round.show': z.object({ ...ofCase, as: z.enum(['case', 'run']).default('case') }),

  // Preparing a case.
  'round.new': z.object({
    v,
    boardId: BoardId,
    meetingId: z.string().max(20).optional(),
    item: z.string().max(10).optional(),
  }),
  /** The minutes of a meeting kept here, sent for approval. */
  'minutes.start': z.object({ v, boardId: BoardId, meetingId: z.string().max(20) }),
  'round.edit': z.object(ofCase),
  'round.save': z.object({ ...ofCase, ...formInputs }),
  'round.preview': z.object({ ...ofCase, ...formInputs }),
  'round.trial': z.object(ofCase),
  /** Every button of a trial: the real ones would count once the case is sent out. */
  'trial.press': z.object({ v, comment: text }),
  'round.to-chairs': z.object(ofCase),
  'round.release': z.object(ofCase),
  'round.return': z.object({ ...ofCase, numbers, reason: text }),
  'round.start': z.object(ofCase),
  'round.discard': z.object(ofCase),

  // A new version of a case in progress.
  'amend.open': z.object({ ...ofCase, apart }),
  'amend.save': z.object({ ...ofCase, ...amendInputs }),
  'amend.preview': z.object({ ...ofCase, ...amendInputs }),
  'amend.discard': z.object(ofCase),
  'round.amend': z.object({ ...ofCase, version: z.int().min(1), fingerprint: z.string().length(64) }),

  // Running a case.
  /** `by`: how an answer that is recorded came, where the card before knows. */
  'confirm.open': z.object({
    ...ofCase,
    what: Confirmable,
    seatId: SeatId.optional(),
    by: CameBy.optional(),
    apart,
  }),
  'round.remind': z.object({ ...ofCase, seatId: SeatId.optional() }),
  'round.extend': z.object({ ...ofCase, numbers, date: text, time: text, reason: text }),
  'round.close': z.object({ ...ofCase, numbers, reason: text }),
  'round.withdraw': z.object({ ...ofCase, numbers, reason: text }),
  'round.to-meeting': z.object({ ...ofCase, numbers, reason: text }),
  'round.comment': z.object({ ...ofCase, numbers, comment: text }),
  /** A possible disqualification: one's own, or of the seat the secretariat names. */
  'round.recuse': z.object({ ...ofCase, numbers, comment: text, seatId: SeatId.optional() }),
  'round.recuse-undo': z.object({ ...ofCase, seatId: SeatId.optional() }),
  'round.recusal': z.object({
    ...ofCase,
    numbers,
    seatId: SeatId,
    reported: z.int().min(1),
    outcome: z.enum(['notDisqualified', 'disqualified']),
    ground: z.string().max(2).default(''),
    /** How and when the board decided, where it is the board that does. */
    how: text,
  }),
  /** A case is handed over to a seat's substitute, or taken back: one's own, or of the seat the secretariat names. */
  'round.hand-over': z.object({ ...ofCase, seatId: SeatId.optional() }),
  'round.take-back': z.object({ ...ofCase, seatId: SeatId.optional() }),
  /** Corrections to minutes: of this answer of this seat. `other` is the seat whose they contradict. */
  'correction.rule': z.object({
    ...ofCase,
    numbers,
    seatId: SeatId,
    answer: z.int().min(1),
    ruling: z.enum(['accepted', 'rejected', 'contradicts']),
    reason: text,
    other: text,
  }),
  /** A chair's word about the result; `reason` is read for a refusal alone. */
  'round.confirm': z.object({ ...ofCase, numbers, outcome: z.enum(['confirmed', 'refused']), reason: text }),
  /** The remarks of the case; one of them by itself where it is named. */
  'round.remarks': z.object({
    ...ofCase,
    from: z.int().min(0).default(0),
    seatId: SeatId.optional(),
    said: z.int().min(1).optional(),
  }),
  'round.mark': z.object({
    ...ofCase,
    numbers,
    seatId: SeatId,
    said: z.int().min(1),
    mark: z.enum(['forMinutes', 'workedIn', 'answered', 'nothingFurther']),
    version: z.int().min(2).optional(),
    answer: text,
  }),
  /** `how`: the note; the form of earlier cards had nothing else. */
  'round.record': z.object({
    ...ofCase,
    numbers,
    seatId: SeatId,
    choice: Choice,
    how: text,
    by: CameBy.default('other'),
    date: text,
    time: text,
    /** Which of the seat's contact persons passed it on, by the place on the roster; empty for the member. */
    from: z.string().max(2).default(''),
  }),
  /** The text of an e-mail to a seat; without one it is asked whose. */
  'round.mail': z.object({ ...ofCase, seatId: SeatId.optional() }),
  /** The member's word on an answer that was recorded: `answer` is its number on the seat. */
  'round.confirm-answer': z.object({ ...ofCase, answer: z.int().min(1) }),
  'round.dispute-answer': z.object({ ...ofCase, answer: z.int().min(1) }),
  'notify.set': z.object(ofCase),
  'question.ask': z.object({ ...ofCase, numbers, comment: text }),
  'question.answer': z.object({ ...ofCase, numbers, seatId: SeatId, asked: z.int().min(1), answer: text }),
  'paper.unreadable': z.object({ ...ofCase, numbers, comment: text }),

  // Agendas and the register.
  'agenda.save': z.looseObject({ v, boardId: BoardId, meetingId: z.string().max(20) }),
  'agenda.publish': z.looseObject({ v, boardId: BoardId, meetingId: z.string().max(20) }),
  'agenda.show': z.object({ v, boardId: BoardId, meetingId: z.string().max(20) }),
  /** What goes on the next agenda; and items taken off the list, or put back. */
  'agenda.next': z.object({ v, boardId: BoardId }),
  'agenda.off': z.object({
    v,
    boardId: BoardId,
    items: z.array(z.string().max(80)).min(1).max(60),
    back: z.boolean().default(false),
  }),
  'decision.show': z.object({ v, boardId: BoardId, number: z.string().max(12) }),
  /** Where an ended case is journalised, whether it has a number or not. */
  /** Annuls the decision of a case. */
  'decision.void': z.object({ ...ofCase, numbers, reason: text }),
  'decision.journal': z.object({ ...ofCase, caseNo: text, docNo: text, date: text }),
  'decision.paragraph': z.object({ v, boardId: BoardId, number: z.string().max(12) }),

  // Which accounts people on the roster are known by.
  'identity.list': z.object({ v, boardId: BoardId, from: z.int().min(0).default(0) }),
  'identity.show': z.object(ofAccount),
  'identity.confirm': z.object(ofAccount),
  'identity.refuse': z.object(ofAccount),
  'identity.again': z.object(ofAccount),
  /** Asks first; `sure` takes it away. */
  'identity.undo': z.object({ ...ofAccount, sure: z.literal(true).optional() }),

  /** A suggestion pressed instead of typed; read as if the person had written it. */
  say: z.object({ v, text: z.string().max(300) }),
} as const satisfies Record<string, z.ZodType>;

export type Verb = keyof typeof verbs;
export type VerbData<V extends Verb> = z.infer<(typeof verbs)[V]>;

/** A parsed button press. */
export type Press = { [V in Verb]: { verb: V; data: VerbData<V> } }[Verb];

/** Reads a verb and its data as a client sent them; null when either is not what this version of Votum makes. */
export function readPress(verb: unknown, data: unknown): Press | null {
  if (typeof verb !== 'string' || !Object.hasOwn(verbs, verb)) return null;
  const parsed = verbs[verb as Verb].safeParse(data);
  return parsed.success ? ({ verb, data: parsed.data } as Press) : null;
}
