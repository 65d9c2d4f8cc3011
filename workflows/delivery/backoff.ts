import { fingerprint } from '../../domain/round/fingerprint';
import type { Outbox } from '../outbox';

/**
 * After so many attempts work is stuck, and shown to the secretariat and the operator. With the waits below that is four
 * hours at the least; Teams has been known to answer 502 for an hour and a half.
 */
export const MOST_ATTEMPTS = 40;

const LONGEST_SECONDS = 600;
const FIRST_SECONDS: Record<string, number> = { busy: 2, throttled: 5 };

/**
 * How long to wait after an attempt that failed with `code` and nobody said how long: twice as long each time, at most
 * ten minutes, a fifth more or less. What went wrong at once is not to come back at once; how far each is moved follows from
 * the row itself, since nothing here may be left to chance.
 */
export function backoffSeconds({ id, attempts }: Pick<Outbox, 'id' | 'attempts'>, code: string): number {
  const doubled = (FIRST_SECONDS[code] ?? 10) * 2 ** Math.min(Math.max(attempts, 1) - 1, 9);
  const moved = Number.parseInt(fingerprint([id, attempts]).slice(0, 6), 16) / 0x1000000;
  return Math.max(1, Math.round(Math.min(LONGEST_SECONDS, doubled) * (0.8 + 0.4 * moved)));
}
