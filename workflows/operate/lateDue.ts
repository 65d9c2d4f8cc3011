import { laterBy } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Deps } from '../deps';
import { dueSince } from '../dueSince';
import { faultCode } from '../faultCode';
import { partsOf } from '../outbox';
import type { DueRow } from '../ports';

// The sweep runs every minute; what failed there is moved back by an hour at the most.
const LATE_MS = 5 * 60 * 1000;
const MOVED_MS = 60 * 60 * 1000;
const MOST = 200;

/**
 * What is due and not done for more than five minutes, by the time it was really due, oldest first, 200 at most. A row
 * whose case is not there is no work.
 */
export async function lateDue(deps: Pick<Deps, 'due' | 'rounds' | 'clock'>): Promise<DueRow[]> {
  const now = deps.clock.now();
  const rows = (await deps.due.upTo(laterBy(now, MOVED_MS), MOST))
    .map((row): DueRow => ({ ...row, dueAt: dueSince(row) }))
    .filter(({ dueAt }) => dueAt <= laterBy(now, -LATE_MS))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const real = await Promise.all(rows.map((row) => isReal(deps, row)));
  return rows.filter((_, i) => real[i]);
}

/** How long ago, in whole seconds. */
export function secondsSince(instant: Instant, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 1000));
}

/** A case that cannot be read is there: it may be what fails. */
async function isReal({ rounds }: Pick<Deps, 'rounds'>, row: DueRow): Promise<boolean> {
  const { roundId } = partsOf(row.stream);
  if (row.what !== 'case' || roundId === null) return true;
  try {
    return (await rounds.readHeader(roundId)) !== null;
  } catch (fault) {
    if (faultCode(fault) === 'storage.unreadable-row') return true;
    throw fault;
  }
}
