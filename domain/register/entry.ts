import { z } from 'zod';
import { BoardId, Instant, RoundId } from '../ids';
import { MinutesOf } from '../round/caseKind';
import { ItemRef } from '../round/proposal';
import { Ending } from '../round/round';
import { Voided } from '../round/voided';
import { CaseRecord } from './caseRecord';
import { DecisionNumber, DecisionRef } from './decisionNumber';

// An entry is hashed as it is read, so its shape has no defaults and fills nothing in: what comes to it later is optional.

const place = {
  schema: z.literal(1),
  boardId: BoardId,
  /** Its place in the chain: 1 for the board's first entry, and one more for each. */
  position: z.int().min(1),
  /** Hash of the entry before; 64 zeros for the first. */
  previous: z.string().length(64),
  /** SHA-256 over the canonical form of everything else. */
  hash: z.string().length(64),
};

/** The end of a case. */
export const EndedEntry = z.strictObject({
  ...place,
  kind: z.literal('ended'),
  /** Null for an ending that is only listed. */
  number: DecisionNumber.nullable(),
  roundId: RoundId,
  title: z.string(),
  question: z.string(),
  item: ItemRef.nullable(),
  /** Present where minutes were decided on: of which meeting, or null where it is not kept here. */
  minutesOf: MinutesOf.nullable().optional(),
  ending: Ending,
  openedAt: Instant,
  closedAt: Instant,
  /** The date of the decision in the board's zone: the day the period ended or the case was closed. */
  date: z.iso.date(),
  version: z.int().min(1),
  /** SHA-256 of the wording and papers that were decided on. */
  fingerprint: z.string().length(64),
  /** What had happened to the case when it was entered. */
  record: CaseRecord,
  /** The earlier decisions that this approval takes the place of. */
  replaces: z.array(DecisionRef).min(1).optional(),
});
export type EndedEntry = z.infer<typeof EndedEntry>;

/** An entry with a number that was entered by mistake. The number is not used again, and its entry stays. */
export const VoidedEntry = z.strictObject({
  ...place,
  kind: z.literal('voided'),
  voids: DecisionRef,
  /** The case of the entry that is void. */
  roundId: RoundId,
  ...Voided.shape,
  /** The date of `at` in the board's zone. */
  date: z.iso.date(),
});
export type VoidedEntry = z.infer<typeof VoidedEntry>;

/** One entry of a board's decision register. Never changed: a correction is a new entry that points back. */
export const Entry = z.discriminatedUnion('kind', [EndedEntry, VoidedEntry]);
export type Entry = z.infer<typeof Entry>;

/** The entry of an ending that got a number. */
export type NumberedEntry = EndedEntry & { number: DecisionNumber };

/** Whether an entry is an ending that got a number, and not one that is only listed. */
export function isNumbered(entry: Entry): entry is NumberedEntry {
  return entry.kind === 'ended' && entry.number !== null;
}

/** The end of a board's register: its last hash, and the last number used in each year. */
export const RegisterHead = z.strictObject({
  boardId: BoardId,
  hash: z.string().length(64),
  entries: z.int().min(0),
  counters: z.record(z.string(), z.int()),
});
export type RegisterHead = z.infer<typeof RegisterHead>;
