import type { Happening } from '../round/events';
import { fingerprint } from '../round/fingerprint';
import { recompute, replay } from '../round/replay';
import type { Entry } from './entry';

/** What does not hold about an entry; null where everything does. */
export type EntryFault =
  /** Its own words are not those it was hashed from. */
  | 'hash'
  /** It does not follow on the entry before. */
  | 'chain'
  /** Its case has no events that tell of its end. */
  | 'events'
  /** The case ended otherwise, on other words, than the entry says. */
  | 'case'
  /** The outcome is not the one that its events and rules give. */
  | 'outcome';

/**
 * Holds an entry against the one before and against the events of its case, from which the outcome is computed again
 * (design, invariants 5 and 10).
 * @param previous hash of the entry before; 64 zeros for the first.
 */
export function checkEntry(
  entry: Entry,
  previous: string,
  happenings: readonly Happening[],
): EntryFault | null {
  const { hash, ...body } = entry;
  if (fingerprint(body) !== hash) return 'hash';
  if (entry.previous !== previous) return 'chain';
  if (entry.kind === 'voided') return null;
  const replayed = replay(happenings);
  if (replayed === null) return 'events';
  const { version, fingerprint: words, ending } = replayed;
  if (version !== entry.version || words !== entry.fingerprint || !same(ending, entry.ending)) return 'case';
  if (entry.ending.kind !== 'decided') return null;
  const verdict = recompute(happenings);
  return verdict !== null && same(verdict, entry.ending.verdict) ? null : 'outcome';
}

function same(one: object, other: object): boolean {
  return fingerprint(one) === fingerprint(other);
}
