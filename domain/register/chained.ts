import { fingerprint } from '../round/fingerprint';
import type { Entry, RegisterHead } from './entry';

/** What the first entry follows on. */
export const FIRST = '0'.repeat(64);

/** What an entry has from its place in the chain. */
export type Chained = 'position' | 'previous' | 'hash';

/** What is told, as the entry that follows on the head. */
export function chained<T extends object>(head: RegisterHead | null, told: T): T & Pick<Entry, Chained> {
  const body = { ...told, position: (head?.entries ?? 0) + 1, previous: head?.hash ?? FIRST };
  return { ...body, hash: fingerprint(body) };
}

/** The head once the entry is the last. A number that was used once stays used. */
export function headAt(before: RegisterHead | null, entry: Entry): RegisterHead {
  const number = entry.kind === 'ended' ? entry.number : null;
  const used = number === null ? {} : { [number.year]: number.seq };
  const { boardId, hash, position } = entry;
  return { boardId, hash, entries: position, counters: { ...before?.counters, ...used } };
}
