import { z } from 'zod';
import { BoardId, Identity, Instant, type RoundId, SeatId } from '../domain/ids';

/**
 * A stream is one partition: what is written together. A case has its own, `<board>|<ulid>`; what belongs to the board
 * as a whole (agendas, the Monday note) has `<board>|board`.
 */
export type StreamId = string;

/** The partition of a case. */
export function streamOf(roundId: RoundId): StreamId {
  const dot = roundId.lastIndexOf('.');
  return `${roundId.slice(0, dot)}|${roundId.slice(dot + 1)}`;
}

/** The partition of what concerns a board and no single case. */
export function boardStream(boardId: BoardId): StreamId {
  return `${boardId}|board`;
}

/** The board a stream belongs to, and its case, if it is the stream of one. */
export function partsOf(stream: StreamId): { boardId: BoardId; roundId: RoundId | null } {
  const [board = '', rest = ''] = stream.split('|');
  return {
    boardId: BoardId.parse(board),
    roundId: rest === 'board' ? null : (`${board}.${rest}` as RoundId),
  };
}

/**
 * Who is told: the board's channel, whoever holds a seat, a contact person or the substitute of one, or one of the
 * secretariat.
 */
export const Recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('channel') }),
  z.strictObject({ kind: z.literal('seat'), seatId: SeatId }),
  z.strictObject({ kind: z.literal('contact'), seatId: SeatId, identity: Identity }),
  z.strictObject({ kind: z.literal('substitute'), seatId: SeatId }),
  z.strictObject({ kind: z.literal('secretariat'), identity: Identity }),
]);
export type Recipient = z.infer<typeof Recipient>;

/** What those who run cases are told without asking. */
export const RunNews = z.enum([
  'releaseAsked',
  'released',
  'returned',
  'against',
  'meetingDemanded',
  'allAnswered',
  'dayBefore',
  'unreachable',
  'asked',
  'paperUnreadable',
  'recusalReported',
  'recusalDecided',
  'confirmationAsked',
  'confirmationMissing',
  'corrections',
  'answerDisputed',
  'stoodDown',
  'notSent',
]);
export type RunNews = z.infer<typeof RunNews>;
/** News of a case that has not been sent out; the others are of one that has. */
export const DraftNews = z.enum(['releaseAsked', 'released', 'returned', 'notSent']);
export type DraftNews = z.infer<typeof DraftNews>;

/** What was to be sent: the kind of its task. */
export const Undelivered = z.enum([
  'caseCard',
  'reminder',
  'outcomeCard',
  'newsCard',
  'answerToAllCard',
  'agenda',
  'update',
]);
export type Undelivered = z.infer<typeof Undelivered>;

/**
 * What is to be done after a commit. It names what to tell whom and never a finished card: the card is made when it is
 * sent, from the state at that time, so that a late one is still true.
 *
 * `opened`, `amended`, `answered`, `changed`, `closed`, `voided`, `outcome`, `news`, `answerToAll` and `contactReminders`
 * spread into one row a recipient; the others are each one sending.
 */
export const Task = z.discriminatedUnion('kind', [
  /** The case was sent out: a card to every seat and the channel, a note to those who run it. */
  z.strictObject({ kind: z.literal('opened') }),
  /** A new version was sent out: every posted card is updated, and every seat gets a card that says what changed. */
  z.strictObject({ kind: z.literal('amended'), version: z.int() }),
  /** A seat answered: update the cards that show figures, and see whether somebody must hear or the case may end. */
  z.strictObject({ kind: z.literal('answered'), seatId: SeatId }),
  /** Something about the case changed: update every card of it. */
  z.strictObject({ kind: z.literal('changed') }),
  /** The case ended: enter it in the register, update the cards, and see to it that the result is told. */
  z.strictObject({ kind: z.literal('closed') }),
  /** The decision was annulled: enter that in the register, and tell everyone who was told the result. */
  z.strictObject({ kind: z.literal('voided') }),
  z.strictObject({ kind: z.literal('outcome'), group: z.enum(['chairs', 'others']) }),
  /** The case's own card. `why` is what brings it when the case is not new; the card of an older version is not sent. */
  z.strictObject({
    kind: z.literal('caseCard'),
    to: Recipient,
    why: z.enum(['amended', 'recusal', 'ruling', 'recorded', 'handedOver', 'handedBack']).optional(),
    version: z.int().optional(),
  }),
  /** Brings one posted card to the latest state. */
  z.strictObject({ kind: z.literal('update'), place: z.string() }),
  z.strictObject({ kind: z.literal('reminder'), to: Recipient, reminder: z.string(), dueAt: Instant }),
  /** The contact persons of these seats are reminded too. */
  z.strictObject({
    kind: z.literal('contactReminders'),
    seats: z.array(SeatId),
    reminder: z.string(),
    dueAt: Instant,
  }),
  z.strictObject({ kind: z.literal('outcomeCard'), to: Recipient }),
  z.strictObject({
    kind: z.literal('news'),
    news: RunNews,
    seatId: SeatId.nullable(),
    text: z.string(),
    asked: z.int(),
    from: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('newsCard'),
    news: RunNews,
    seatId: SeatId.nullable(),
    text: z.string(),
    asked: z.int(),
    /** The contact person or substitute who said it; absent when it was the seat's own. */
    from: z.string().optional(),
    to: Recipient,
  }),
  /** A question put to the secretariat and its answer, to everyone. */
  z.strictObject({
    kind: z.literal('answerToAll'),
    question: z.string(),
    answer: z.string(),
    seatId: SeatId,
  }),
  z.strictObject({
    kind: z.literal('answerToAllCard'),
    /** A remark that was answered, to the one who made it. */
    about: z.literal('remark').optional(),
    question: z.string(),
    answer: z.string(),
    seatId: SeatId,
    to: Recipient,
  }),
  z.strictObject({ kind: z.literal('agenda'), meetingId: z.string() }),
  /** Something could not be sent; told while that is so. */
  z.strictObject({
    kind: z.literal('undelivered'),
    what: Undelivered,
    whom: Recipient,
    code: z.string(),
    to: Recipient,
  }),
  z.strictObject({ kind: z.literal('monday'), to: Recipient }),
  /**
   * Look who sits in the board's channel, and tell the secretariat of those without a seat who are new there. `call`: the
   * version of a case that was sent out, of which members are then told in the channel.
   */
  z.strictObject({ kind: z.literal('channelLook'), call: z.int().optional() }),
  z.strictObject({ kind: z.literal('unseated'), to: Recipient }),
  /** Members who cannot be reached in 1:1 are mentioned where the case stands in the channel. */
  z.strictObject({ kind: z.literal('channelCall'), version: z.int() }),
  /**
   * These three are written before what they tell of, see `changeTies`. An account asks to be somebody on the roster; it is
   * bound to whoever gets this; it was taken away from somebody.
   */
  z.strictObject({ kind: z.literal('claimCard'), identity: Identity, asked: z.int().min(1), to: Recipient }),
  z.strictObject({ kind: z.literal('welcome'), identity: Identity, to: Recipient }),
  z.strictObject({ kind: z.literal('unboundCard'), identity: Identity, to: Recipient }),
]);
export type Task = z.infer<typeof Task>;

/**
 * A row of work that a commit left behind. It stands until it is done; `attempts` and `notBefore` stand on the row, so
 * that a throttled sending waits without anyone sleeping on it. Of a row that spreads, `attempts` counts the transactions
 * it has come through.
 */
export const Outbox = z.strictObject({
  id: z.string().length(26),
  at: Instant,
  notBefore: Instant,
  attempts: z.int().min(0),
  /** `held` waits until whom it is for can be reached, `stuck` for an operator; both stand in the index `Halted`. */
  status: z.enum(['waiting', 'sending', 'held', 'stuck']),
  /** Why the last attempt failed: a stable code, no text from outside. */
  code: z.string().nullable(),
  /** An earlier attempt may have arrived: its answer was ambiguous, or its process died. */
  unsure: z.literal(true).optional(),
  task: Task,
});
export type Outbox = z.infer<typeof Outbox>;

/** The code of work that a restore holds. */
export const RESTORED = 'restored';

/** Whether a row sleeps until an operator releases it, whoever can be reached. */
export function isAsleep({ status, code }: Outbox): boolean {
  return status === 'held' && code === RESTORED;
}
