import type { Committed } from '../ports';

/**
 * Somebody else wrote first, or the store did not say. What was due is still due: its row stands, and the next tick reads
 * and decides again.
 */
export class Contested extends Error {
  override name = 'VOTUM-CONTESTED';
}

/** Goes on only when the rows were written. */
export function mustBeCommitted(outcome: Committed): void {
  if (outcome !== 'committed') throw new Contested();
}

/** Goes on when the rows were written by us, or the claim among them by somebody else: either way it is done. */
export function mustBeKnown(outcome: Committed): void {
  if (outcome === 'unknown' || outcome === 'unanswered') throw new Contested();
}
