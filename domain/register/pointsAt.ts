import type { Entry } from './entry';

/** Whether an entry annuls, or takes the place of, the one with this hash. */
export function pointsAt(entry: Entry, hash: string): boolean {
  return entry.kind === 'voided'
    ? entry.voids.hash === hash
    : (entry.replaces ?? []).some((replaced) => replaced.hash === hash);
}
