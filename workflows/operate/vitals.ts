import type { Deps } from '../deps';
import type { Queue } from '../ports';
import { type Pulse, pulse } from './pulse';
import { unreachedPeople } from './unreachedPeople';

/** How Votum fares, in numbers: its pulse, and how many people it cannot reach, which takes reading every roster. */
export interface Vitals extends Pulse {
  unreachable: number;
}

export async function vitals(
  deps: Pick<Deps, 'boards' | 'conversations' | 'due' | 'halted' | 'rounds' | 'clock'>,
  queue: Queue,
): Promise<Vitals> {
  const [numbers, boards] = await Promise.all([pulse(deps, queue), deps.boards.list()]);
  return { ...numbers, unreachable: (await unreachedPeople(deps, boards)).length };
}
