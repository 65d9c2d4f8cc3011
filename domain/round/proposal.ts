import { z } from 'zod';
import { Amendment } from '../agenda/meeting';
import { DecisionRef } from '../register/decisionNumber';
import { HEARD_LIMITS, Heard } from './heard';

/** Longest texts a case takes; together they keep every card under 28 KB. */
export const LIMITS = {
  title: 200,
  question: 1_000,
  text: 4_000,
  comment: 1_000,
  reason: 500,
  papers: 12,
} as const;

/**
 * A paper of the case. `file`: Votum holds a copy and knows its SHA-256, so an answer is pinned to it; `url` is where it
 * was shared from, for people to open it, and is no part of what is pinned.
 * `link`: the content is out of Votum's hands and is shown as not pinned (design, invariant 4).
 */
export const Paper = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    id: z.string(),
    name: z.string(),
    sha256: z.string().length(64),
    bytes: z.int(),
    url: z.url().nullable(),
  }),
  z.strictObject({ kind: z.literal('link'), name: z.string(), url: z.url() }),
]);
export type Paper = z.infer<typeof Paper>;

/** The agenda item a case springs from. */
export const ItemRef = z.strictObject({ meetingId: z.string(), seq: z.int().min(1), year: z.int() });
export type ItemRef = z.infer<typeof ItemRef>;

/** What the members are asked: the exact wording and papers an answer is pinned to. */
export const Proposal = z.strictObject({
  title: z.string().min(1).max(LIMITS.title),
  question: z.string().min(1).max(LIMITS.question),
  text: z.string().max(LIMITS.text),
  papers: z.array(Paper).max(LIMITS.papers),
  /** What changed since the meeting, from the item's FROM/TO. */
  changes: z.array(Amendment).max(20),
  item: ItemRef.nullable(),
  /** Which councils and groups were heard before it was sent out. */
  heard: z.array(Heard).max(HEARD_LIMITS.rows).default([]),
  /** The decisions that an approval takes the place of. */
  replaces: z.array(DecisionRef).default([]),
});
export type Proposal = z.infer<typeof Proposal>;

/** What an answer is pinned to: the wording, and each paper by its content, wherever it can be opened from. */
export function pinned({ heard, replaces, ...proposal }: Proposal): unknown {
  return {
    ...proposal,
    // Left out where they are empty, so that the fingerprints of cases from before they could be said still hold.
    ...(heard.length === 0 ? {} : { heard }),
    ...(replaces.length === 0 ? {} : { replaces }),
    papers: proposal.papers.map((paper) => (paper.kind === 'file' ? { ...paper, url: null } : paper)),
  };
}
