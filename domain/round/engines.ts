import type { CaseRules } from './caseRules';
import { type Cause, verdictOfCounted } from './endCase';
import type { CountedSeat } from './tally';
import type { Verdict } from './verdict';

type Engine = (cause: Cause, rules: CaseRules, seats: readonly CountedSeat[]) => Verdict;

/**
 * The code of every engine that ever gave a verdict, by its number. A stored outcome is computed again by the one it names:
 * a change in what is answered is a new engine beside these, and none is ever taken out.
 */
const engines: Record<Verdict['engine'], Engine> = { 1: verdictOfCounted };

/** The engine of this number. */
export function engineOf(engine: Verdict['engine']): Engine {
  return engines[engine];
}
