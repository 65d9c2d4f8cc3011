import type { Allowance, Effort } from '../../workflows/ports';
import type { Budgets } from './budgets';
import { type Paced, takeTurns } from './turns';

/** What is kept of one person: each budget that is not full, when it was last said that it is spent, and what was allowed. */
export interface PersonTurns {
  spent: Partial<Record<Effort, { paced: Paced; toldAt: number }>>;
  /** The latest activities, by fingerprint. */
  seen: { id: string; at: number }[];
}

export interface Asked {
  effort: Effort;
  /** The activity's fingerprint; null where it has none. */
  activity: string | null;
}

// Teams sends again within seconds, and a client's second try comes after half a minute.
const SEEN_MS = 120_000;
const MOST_SEEN = 8;
const TOLD_MS = 60_000;

/** Decides on one asking. `after` is what is to be kept, null where nothing changes. Times are epoch milliseconds. */
export function takePersonTurn(
  before: PersonTurns | undefined,
  { effort, activity }: Asked,
  budgets: Budgets,
  clockMs: number,
): { after: PersonTurns | null; allowance: Allowance } {
  const person = before ?? { spent: {}, seen: [] };
  const again = person.seen.find(({ id, at }) => id === activity && at > clockMs - SEEN_MS);
  if (again !== undefined)
    return { after: null, allowance: { kind: 'allowed', again: Math.max(0, clockMs - again.at) } };
  for (const counted of effort === 'stranger' ? [effort] : (['stranger', effort] as const)) {
    const kept = person.spent[counted];
    const { paced, turns } = takeTurns(kept?.paced ?? null, budgets[counted], clockMs, 1);
    const [turn] = turns;
    if (turn?.kind === 'later') {
      const toldAt = kept?.toldAt ?? 0;
      const first = toldAt + TOLD_MS <= clockMs;
      const told = kept === undefined ? null : { ...kept, toldAt: clockMs };
      return {
        after: first && told !== null ? { ...person, spent: { ...person.spent, [counted]: told } } : null,
        allowance: { kind: 'over', effort: counted, seconds: Math.ceil(turn.waitMs / 1_000), first },
      };
    }
    if (counted === effort) {
      const spent = { ...person.spent, [effort]: { paced, toldAt: kept?.toldAt ?? 0 } };
      const seen = activity === null ? person.seen : [...person.seen, { id: activity, at: clockMs }];
      return {
        after: { spent, seen: seen.slice(-MOST_SEEN) },
        allowance: { kind: 'allowed', again: null },
      };
    }
  }
  return { after: null, allowance: { kind: 'allowed', again: null } };
}

/** The same without what no longer makes a difference; null when nothing is left: a full budget needs no row. */
export function withoutRested({ spent, seen }: PersonTurns, clockMs: number): PersonTurns | null {
  const stillSeen = seen.filter(({ at }) => at > clockMs - SEEN_MS);
  const stillSpent = Object.fromEntries(
    Object.entries(spent).filter(
      ([, { paced, toldAt }]) => Math.max(...paced.next) > clockMs || toldAt + TOLD_MS > clockMs,
    ),
  );
  return stillSeen.length === 0 && Object.keys(stillSpent).length === 0
    ? null
    : { spent: stillSpent, seen: stillSeen };
}
