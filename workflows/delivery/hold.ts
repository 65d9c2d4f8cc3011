import type { Outbox, Recipient } from '../outbox';
import type { Stored } from '../ports';
import { type Reach, reach } from './address';
import type { At } from './at';
import type { Delivered } from './deliver';
import { halt } from './halt';
import { tellUnreached } from './tellUnreached';

/**
 * Keeps work for somebody who cannot be reached until they can, and tells of it. Whoever is seen again wakes what stands in
 * the index; should that have happened while this was being written, it is found here.
 * @param tried where they could not be reached.
 */
export async function hold(
  at: At,
  row: Stored<Outbox>,
  to: Recipient,
  code: string,
  tried: Reach,
): Promise<Delivered> {
  if (row.value.status === 'held') return { kind: 'done' };
  if (!(await tellUnreached(at, row.value, to, code))) return { kind: 'again', seconds: 10 };
  if (!(await halt(at, row, 'held', to, code))) return { kind: 'again', seconds: 10 };
  return isOpenNow(tried, await reach(at, to)) ? { kind: 'again', seconds: 1 } : { kind: 'done' };
}

/** Whether there is a way now that was not tried: a person who is not marked, or a channel tied anew. */
function isOpenNow(tried: Reach, now: Reach): boolean {
  if (now.kind !== 'reached') return false;
  if (now.address.kind === 'person') return now.marked === null;
  const before =
    tried.kind === 'reached' && tried.address.kind === 'channel' ? tried.address.tie.tiedAt : null;
  return before !== now.address.tie.tiedAt;
}
