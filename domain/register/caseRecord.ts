import { z } from 'zod';
import type { RoundEvent } from '../round/events';
import { fingerprint } from '../round/fingerprint';

/**
 * An event with the document it is stored as. The document is what is hashed: what a later version of Votum reads into it
 * is no part of what was decided.
 */
export interface StoredEvent {
  event: RoundEvent;
  document: unknown;
}

/** The events of a case up to a moment: how many of each stream, and SHA-256 over all of them as they are stored. */
export const CaseRecord = z.strictObject({
  events: z.record(z.string(), z.int().min(1)),
  hash: z.string().length(64),
});
export type CaseRecord = z.infer<typeof CaseRecord>;

/** The record of a case from every event it has. */
export function recordOf(stored: readonly StoredEvent[]): CaseRecord {
  const events: Record<string, number> = {};
  for (const { event } of stored)
    events[event.happening.stream] = Math.max(events[event.happening.stream] ?? 0, event.n);
  return { events, hash: hashOf(stored) };
}

/** Whether the events that a record covers are still those it was made of; later ones are no part of it. */
export function isRecordOf({ events, hash }: CaseRecord, stored: readonly StoredEvent[]): boolean {
  return hashOf(stored.filter(({ event }) => event.n <= (events[event.happening.stream] ?? 0))) === hash;
}

function hashOf(stored: readonly StoredEvent[]): string {
  const placed = stored.map(({ event, document }) => ({ key: keyOf(event), document }));
  return fingerprint(placed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ document }) => document));
}

function keyOf({ happening, n }: RoundEvent): string {
  return `${happening.stream} ${String(n).padStart(9, '0')}`;
}
