import type { Pace } from '../../workflows/ports';

/** A pace that lets everything through: a test's clock stands still, and real time is no subject of it. */
export const unhurried: Pace = { take: async () => ({ kind: 'now' }), pause: async () => undefined };
