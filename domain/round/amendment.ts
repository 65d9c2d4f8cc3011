import { z } from 'zod';
import { AmendedDeadline } from '../board/ruleValues';
import { Instant } from '../ids';
import type { HeardFault } from './heard';
import { Paper } from './proposal';

const typed = z.string().max(8_000);

/**
 * One thing that an amendment changed. `words`: the wording of a field, as the words before and the words after, with a
 * little around them. Papers are told apart by their content, so a paper of the same name with other content is replaced.
 */
export const Change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words'),
    field: z.enum(['title', 'question', 'text', 'heard', 'replaces']),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal('paperAdded'), to: Paper }),
  z.strictObject({ kind: z.literal('paperRemoved'), from: Paper }),
  z.strictObject({ kind: z.literal('paperReplaced'), from: Paper, to: Paper }),
  z.strictObject({ kind: z.literal('paperRenamed'), from: Paper, to: Paper }),
  /** The same content, to be opened from another place. */
  z.strictObject({ kind: z.literal('paperMoved'), from: Paper, to: Paper }),
]);
export type Change = z.infer<typeof Change>;

/** How the version in force came about: what changed from the one before, and why. Earlier ones stand in the events. */
export const Amended = z.strictObject({
  at: Instant,
  reason: z.string(),
  changes: z.array(Change),
  /** What became of the deadline; `runsOn` also where beginning anew would have made it shorter. */
  deadline: AmendedDeadline,
});
export type Amended = z.infer<typeof Amended>;

/** A slip that was mended without a new version: no answer was given on other wording or other papers. */
export const Corrected = z.strictObject({ at: Instant, changes: z.array(Change) });
export type Corrected = z.infer<typeof Corrected>;

/**
 * The form a new version is prepared on, as typed, faults and all. `files` are the papers of the version in force and
 * those dropped since; `kept` names the ones the new version has.
 */
export const AmendForm = z.strictObject({
  title: typed,
  question: typed,
  text: typed,
  /** One https link a line, as on the form of a new case. */
  links: typed,
  /** Who was heard, as on the form of a new case. */
  heard: typed.default(''),
  /** The numbers of the decisions it replaces. */
  replaces: z.array(z.string().max(12)).max(40).default([]),
  files: z.array(Paper).max(24),
  kept: z.array(z.string()).max(24),
  reason: typed,
  deadline: AmendedDeadline,
  /** When somebody last worked on it. */
  at: Instant,
  /** Chairs who have released it, where the board's rules ask for both. */
  releasedBy: z.array(z.string()),
});
export type AmendForm = z.infer<typeof AmendForm>;

export type AmendField =
  | 'title'
  | 'question'
  | 'text'
  | 'links'
  | 'files'
  | 'heard'
  | 'replaces'
  | 'reason'
  | 'deadline';
export type AmendFault =
  | 'notInForce'
  | 'missing'
  | 'tooLong'
  | 'personNumber'
  | 'notHttps'
  | 'tooMany'
  | 'tooSoon'
  | 'notHeard'
  | HeardFault;
export type AmendFaults = Partial<Record<AmendField, AmendFault>>;
