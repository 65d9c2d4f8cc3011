import type { StageSettings } from '../contract';

/** What a call counts as. Update and delete have no row in Teams' table: they count as sends. */
export type CallKind = 'send' | 'members';

type Window = [ms: number, requests: number];

/** Teams' numbers for one bot in one thread (1:1 chat, group chat or channel). */
export const documentedLimits: Record<CallKind, Window[]> = {
  send: [
    [1_000, 7],
    [2_000, 8],
    [30_000, 60],
    [3_600_000, 1_800],
  ],
  members: [
    [1_000, 14],
    [2_000, 16],
    [30_000, 120],
    [3_600_000, 3_600],
  ],
};

/** Teams' number for one app in one tenant, over all its threads. */
const tenantLimit: Window[] = [[1_000, 50]];

export type RateLimiter = {
  /** Counts a call, or refuses it and says after how many whole seconds one would be let through. */
  take(
    kind: CallKind,
    thread: string,
    limits: StageSettings['limits'],
  ): { kind: 'ok' } | { kind: 'throttled'; seconds: number };
};

/** Counts calls in sliding windows of real time. A refused call is not counted. */
export function createRateLimiter(clock: () => number): RateLimiter {
  const calls = new Map<string, number[]>();
  const wait = (key: string, windows: readonly Window[]): number => {
    const past = calls.get(key) ?? [];
    const now = clock();
    return Math.max(
      0,
      ...windows.map(([ms, requests]) => {
        const inside = past.filter((at) => at > now - ms);
        const freeing = inside[inside.length - requests];
        return freeing === undefined ? 0 : freeing + ms - now;
      }),
    );
  };
  const count = (key: string, windows: readonly Window[]) => {
    const now = clock();
    const longest = Math.max(...windows.map(([ms]) => ms));
    calls.set(key, [...(calls.get(key) ?? []).filter((at) => at > now - longest), now]);
  };
  return {
    take(kind, thread, limits) {
      if (limits === 'off') return { kind: 'ok' };
      const windows = (limits === 'documented' ? documentedLimits : limits)[kind];
      const ms = Math.max(wait(`${kind} ${thread}`, windows), wait('tenant', tenantLimit));
      if (ms > 0) return { kind: 'throttled', seconds: Math.max(1, Math.ceil(ms / 1000)) };
      count(`${kind} ${thread}`, windows);
      count('tenant', tenantLimit);
      return { kind: 'ok' };
    },
  };
}
