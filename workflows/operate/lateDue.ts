import { laterBy } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Deps } from '../deps';
import { partsOf } from '../outbox';
import type { DueRow } from '../ports';

// The sweep runs every minute, and takes 200 rows at a time.
const LATE_MS = 5 * 60 * 1000;
const MOST = 200;

/** What is due and not done for more than five minutes, oldest first, 200 at most. A row whose case is not there is no work. */
export async function lateDue(deps: Pick<Deps, 'due' | 'rounds' | 'clock'>): Promise<DueRow[]> {
  const rows = await deps.due.upTo(laterBy(deps.clock.now(), -LATE_MS), MOST);
  const real = await Promise.all(rows.map((row) => isReal(deps, row)));
  return rows.filter((_, i) => real[i]);
}

/** How long ago, in whole seconds. */
export function secondsSince(instant: Instant, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 1000));
}

async function isReal({ rounds }: Pick<Deps, 'rounds'>, row: DueRow): Promise<boolean> {
  const { roundId } = partsOf(row.stream);
  return row.what !== 'case' || roundId === null || (await rounds.readHeader(roundId)) !== null;
}
