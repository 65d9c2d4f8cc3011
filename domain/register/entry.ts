import { z } from 'zod';
import { BoardId, Instant, RoundId } from '../ids';
import { MinutesOf } from '../round/caseKind';
import { ItemRef } from '../round/proposal';
import { Ending } from '../round/round';

/** One entry of a board's decision register. Never changed: a correction is a new entry that points back. */
export const Entry = z.strictObject({
  schema: z.literal(1),
  boardId: BoardId,
  /** Numbered per board and year of closing in the board's zone, and never reused. */
  year: z.int(),
  seq: z.int().min(1),
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
  /** Hash of the entry before; 64 zeros for the first. */
  previous: z.string().length(64),
  /** SHA-256 over the canonical form of everything above. */
  hash: z.string().length(64),
});
export type Entry = z.infer<typeof Entry>;

/** The end of a board's register: its last hash, and the last number used in each year. */
export const RegisterHead = z.strictObject({
  boardId: BoardId,
  hash: z.string().length(64),
  entries: z.int().min(0),
  counters: z.record(z.string(), z.int()),
});
export type RegisterHead = z.infer<typeof RegisterHead>;

/** The number a decision goes by: `2025-1`. People read `Beslutning 2025-1`. */
export function decisionNumber(entry: Pick<Entry, 'year' | 'seq'>): string {
  return `${entry.year}-${entry.seq}`;
}
