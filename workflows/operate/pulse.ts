import type { Deps } from '../deps';
import type { Queue } from '../ports';
import { lateDue, secondsSince } from './lateDue';

/** What alarms are raised on, in numbers: nothing of any board, case or person. */
export interface Pulse {
  /** How long the oldest thing that is due and not done has waited; 0 when nothing has waited for five minutes. */
  oldestDueSeconds: number;
  stuck: number;
  /** Work that waits until whom it is for can be reached. */
  held: number;
  queued: number;
  poison: number;
}

/** Reads indexes alone, so that it may be asked every few minutes however many boards there are. */
export async function pulse(
  deps: Pick<Deps, 'due' | 'halted' | 'rounds' | 'clock'>,
  queue: Queue,
): Promise<Pulse> {
  const [[oldest], stuck, held, lengths] = await Promise.all([
    lateDue(deps),
    deps.halted.list('stuck'),
    deps.halted.list('held'),
    queue.lengths(),
  ]);
  return {
    oldestDueSeconds: oldest === undefined ? 0 : secondsSince(oldest.dueAt, deps.clock.now()),
    stuck: stuck.length,
    held: held.length,
    queued: lengths.deliver,
    poison: lengths.poison,
  };
}
