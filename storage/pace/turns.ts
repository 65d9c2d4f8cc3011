/** One each `intervalMs` in the long run, and no more than `burst` at once after a rest. */
export interface Limit {
  intervalMs: number;
  burst: number;
}

/** How often something may be done: under each of the limits, and how far apart those are told to come who must wait. */
export interface Rate {
  limits: readonly Limit[];
  apartMs: number;
}

/** What is kept of one rate: epoch milliseconds, as the clocks of those who wrote them had it. */
export interface Paced {
  /** The latest clock that has written here. Nobody counts from an earlier one. */
  at: number;
  /** For each limit, when a turn would come if there were no burst. */
  next: number[];
  pausedUntil: number;
  /** Up to when those who found no turn have been told to come back. */
  promised: number;
}

/** `taken`: to be used after so many milliseconds. `later`: no turn was near; ask again after so many. */
export type Turn = { kind: 'taken' | 'later'; waitMs: number };

/** A turn no further off is waited for; one beyond it is not given out. */
export const NEAR_MS = 1_000;

// Hosts' clocks differ by seconds. One further ahead than this is wrong, and what it wrote is not waited for.
const FOREIGN_MS = 120_000;

/**
 * Gives out the next turns to so many who ask at once (the generic cell rate algorithm: an instant for each limit, and
 * nothing to count). A clock that is behind goes by the last writer's, so that what was written ahead of it starves nobody:
 * while others write, its time goes on with theirs, and alone it catches up in as long as the clocks differ.
 */
export function takeTurns(
  before: Paced | null,
  rate: Rate,
  clockMs: number,
  asking: number,
): { paced: Paced; turns: Turn[] } {
  const paced = readAt(before, rate, clockMs);
  const turns: Turn[] = [];
  for (let i = 0; i < asking; i += 1) {
    const slot = Math.max(
      paced.at,
      paced.pausedUntil,
      ...rate.limits.map(({ intervalMs, burst }, j) => (paced.next[j] ?? 0) - (burst - 1) * intervalMs),
    );
    if (slot - paced.at <= NEAR_MS) {
      paced.next = rate.limits.map(({ intervalMs }, j) => Math.max(paced.next[j] ?? 0, slot) + intervalMs);
      turns.push({ kind: 'taken', waitMs: slot - paced.at });
    } else {
      const told = Math.max(slot, paced.promised);
      paced.promised = told + rate.apartMs;
      turns.push({ kind: 'later', waitMs: told - paced.at });
    }
  }
  return { paced, turns };
}

/** Nothing is sent for so many milliseconds. A longer pause stands. */
export function pauseTurns(before: Paced | null, rate: Rate, clockMs: number, ms: number): Paced {
  const paced = readAt(before, rate, clockMs);
  return { ...paced, pausedUntil: Math.max(paced.pausedUntil, paced.at + ms) };
}

function readAt(before: Paced | null, rate: Rate, clockMs: number): Paced {
  if (before === null || before.at > clockMs + FOREIGN_MS)
    return { at: clockMs, next: rate.limits.map(() => clockMs), pausedUntil: 0, promised: 0 };
  return { ...before, at: Math.max(before.at, clockMs) };
}
