import type { Instant } from '../domain/ids';
import type { DueRow } from './ports';

/** When a row was really due: one that failed has been moved back since. */
export function dueSince({ dueAt, failed }: DueRow): Instant {
  return failed?.since ?? dueAt;
}
