import { z } from 'zod';
import type { RoundEvent } from '../round/events';
import { fingerprint } from '../round/fingerprint';
import type { Round } from '../round/round';
import type { SeatInCase } from '../round/seat';
import { withholdIdentity } from './withholdIdentity';

/**
 * An event with the document it is stored as. The document is what is hashed: what a later version of Votum reads into it
 * is no part of what was decided.
 */
export interface StoredEvent {
  event: RoundEvent;
  document: unknown;
}

/** A case as it is stored: header, seats, and events with the documents they are hashed from. */
export interface WholeRecord {
  round: Round | null;
  seats: SeatInCase[];
  events: StoredEvent[];
  /** The keys of rows that are not as Votum writes them. */
  unreadable: string[];
}

/**
 * The events of a case up to a moment: how many of each stream, and SHA-256 over all of them as they are stored, each with
 * its identity withheld, so that a dossier can prove its events without giving that away.
 */
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
  return {
    events,
    hash: hashOf(stored.map(({ event, document }) => ({ event, nameless: withholdIdentity(document) }))),
  };
}

/** The events that a record covers; those that came later are no part of it. */
export function coveredBy({ events }: CaseRecord, stored: readonly StoredEvent[]): StoredEvent[] {
  return stored.filter(({ event }) => event.n <= (events[event.happening.stream] ?? 0));
}

/** Whether the events that a record covers are still those it was made of; later ones are no part of it. */
export function isRecordOf(record: CaseRecord, stored: readonly StoredEvent[]): boolean {
  return isRecordOfNameless(
    record,
    stored.map(({ event, document }) => ({ event, nameless: withholdIdentity(document) })),
  );
}

/** The same of events without identity, as a dossier holds them. */
export function isRecordOfNameless(
  { events, hash }: CaseRecord,
  told: readonly { event: Placed; nameless: object }[],
): boolean {
  return hashOf(told.filter(({ event }) => event.n <= (events[event.happening.stream] ?? 0))) === hash;
}

type Placed = Pick<RoundEvent, 'n' | 'happening'>;

function hashOf(told: readonly { event: Placed; nameless: object }[]): string {
  const placed = told.map(({ event, nameless }) => ({ key: keyOf(event), nameless }));
  return fingerprint(placed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ nameless }) => nameless));
}

function keyOf({ happening, n }: Placed): string {
  return `${happening.stream} ${String(n).padStart(9, '0')}`;
}
