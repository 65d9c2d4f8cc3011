import { fingerprint } from '../round/fingerprint';
import { FIRST, headAt } from './chained';
import type { DecisionRef } from './decisionNumber';
import { type Entry, isNumbered, type RegisterHead } from './entry';

/** What does not hold about an entry where it stands among the others. */
export type PlaceFault =
  /** The row is not as Votum writes it. */
  | 'unreadable'
  /** Its own words are not those it was hashed from. */
  | 'hash'
  /** It does not stand in its place, or does not follow on the entry before. */
  | 'chain'
  /** Its number is not the next of its year. */
  | 'number'
  /** It replaces or annuls what does not stand before it, or is annulled already. */
  | 'reference';

/** The chain as far as it has been read and holds. */
export interface ChainSoFar {
  head: RegisterHead | null;
  byHash: ReadonlyMap<string, Entry>;
  /** Hashes of the entries that are annulled. */
  voided: ReadonlySet<string>;
}

/** Before the first entry. */
export const beginning: ChainSoFar = { head: null, byHash: new Map(), voided: new Set() };

/** Whether an entry's words are those it was hashed from. */
export function isWhole({ hash, ...body }: Entry): boolean {
  return fingerprint(body) === hash;
}

/** Holds the entry of a row against those before it. */
export function checkPlace(
  { position, entry }: { position: number; entry: Entry | null },
  { head, byHash, voided }: ChainSoFar,
): PlaceFault | null {
  if (entry === null) return 'unreadable';
  if (!isWhole(entry)) return 'hash';
  const next = (head?.entries ?? 0) + 1;
  if (position !== next || entry.position !== next || entry.previous !== (head?.hash ?? FIRST))
    return 'chain';
  if (head !== null && entry.boardId !== head.boardId) return 'chain';
  const stands = ({ number, hash: at }: DecisionRef) => {
    const one = byHash.get(at);
    return one !== undefined && isNumbered(one) && fingerprint(one.number) === fingerprint(number);
  };
  if (entry.kind === 'voided')
    return stands(entry.voids) && !voided.has(entry.voids.hash) ? null : 'reference';
  if (isNumbered(entry)) {
    const { year, seq } = entry.number;
    if (year !== Number(entry.date.slice(0, 4)) || seq !== (head?.counters[year] ?? 0) + 1) return 'number';
  }
  return (entry.replaces ?? []).every(stands) ? null : 'reference';
}

/** The chain with an entry that holds. */
export function withEntry(chain: ChainSoFar, entry: Entry): ChainSoFar {
  return {
    head: headAt(chain.head, entry),
    byHash: new Map(chain.byHash).set(entry.hash, entry),
    voided: entry.kind === 'voided' ? new Set([...chain.voided, entry.voids.hash]) : chain.voided,
  };
}
