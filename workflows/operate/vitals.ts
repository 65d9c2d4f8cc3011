import type { Deps } from '../deps';
import type { Queue } from '../ports';
import { lateDue, secondsSince } from './lateDue';
import { unreachedPeople } from './unreachedPeople';

/** How Votum fares, in numbers: nothing of any board, case or person. */
export interface Vitals {
  /** How long the oldest thing that is due and not done has waited; 0 when nothing has waited for five minutes. */
  oldestDueSeconds: number;
  stuck: number;
  /** Work that waits until whom it is for can be reached. */
  held: number;
  queued: number;
  poison: number;
  unreachable: number;
}

export async function vitals(
  deps: Pick<Deps, 'boards' | 'conversations' | 'due' | 'halted' | 'rounds' | 'clock'>,
  queue: Queue,
): Promise<Vitals> {
  const [[oldest], stuck, held, lengths, boards] = await Promise.all([
    lateDue(deps),
    deps.halted.list('stuck'),
    deps.halted.list('held'),
    queue.lengths(),
    deps.boards.list(),
  ]);
  return {
    oldestDueSeconds: oldest === undefined ? 0 : secondsSince(oldest.dueAt, deps.clock.now()),
    stuck: stuck.length,
    held: held.length,
    queued: lengths.deliver,
    poison: lengths.poison,
    unreachable: (await unreachedPeople(deps, boards)).length,
  };
}
