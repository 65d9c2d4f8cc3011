import type { Rate } from './turns';

/**
 * Below what Teams documents (learn.microsoft.com, "Optimize your bot with rate limiting"), with room for what Votum does
 * not pace, the answers to those who write to it, and for calls that arrive closer together than they were made. For one
 * tenant 50 a second; for one thread 7 in one second, 8 in two, 60 in thirty and 1800 in an hour. Updates have no numbers
 * of their own and count as sendings.
 */
export const RATES = {
  /** 30 a second, at most 35 in any one. */
  tenant: { limits: [{ intervalMs: 1_000 / 30, burst: 5 }], apartMs: 1_000 / 30 },
  /** At most 5 in a second, 7 in two and 57 in thirty; in the long run one in a little more than two seconds. */
  conversation: {
    limits: [
      { intervalMs: 560, burst: 4 },
      { intervalMs: 2_100, burst: 60 },
    ],
    apartMs: 560,
  },
  /** A posted card changes every other second at most. One update does for all who wait, so they are not told apart. */
  card: { limits: [{ intervalMs: 2_000, burst: 1 }], apartMs: 0 },
} satisfies Record<string, Rate>;
