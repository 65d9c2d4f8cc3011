import { nextWeeklyMoment } from '../../domain/calendar/weeklyMoment';
import type { Deps } from '../deps';
import { partsOf, type StreamId } from '../outbox';
import type { HaltedRow, Queue } from '../ports';
import { doAgain } from './doAgain';

type Needs = Pick<Deps, 'rounds' | 'boards' | 'due' | 'halted' | 'wakes' | 'clock' | 'log'>;

/** How many rows of work were started again; `kept`: somebody wrote at the same moment. */
export interface Redriven {
  woken: number;
  kept: number;
}

/**
 * Starts work again that is stuck, or held because its recipient could not be reached. Each reads the state when it is
 * done, and drops what is no longer true. Safe to repeat.
 */
export async function redriveHalted(deps: Needs, why: HaltedRow['why'], by: string): Promise<Redriven> {
  const redriven: Redriven = { woken: 0, kept: 0 };
  for (const row of await deps.halted.list(why)) {
    const done = await doAgain(deps, row.stream, row.outId, by);
    if (done === 'contested') {
      redriven.kept += 1;
      continue;
    }
    // The index may name what is done already, and is then only tidied.
    await deps.halted.drop(row);
    if (done === 'gone') continue;
    redriven.woken += 1;
    deps.log.info('work was started again', { by, stream: row.stream, out: row.outId, was: why });
  }
  return redriven;
}

/** Gives back what the host gave up after five failures. */
export async function redrivePoison(
  deps: Pick<Deps, 'log'>,
  queue: Queue,
  by: string,
): Promise<Awaited<ReturnType<Queue['redrive']>>> {
  const redriven = await queue.redrive();
  for (const { stream, outId } of redriven.woken)
    deps.log.info('work was started again', { by, stream, out: outId, was: 'poison' });
  return redriven;
}

/** Wakes all that waits on one stream, and has the sweep look at it now; what a restore holds stays held. */
export async function redriveStream(deps: Needs, stream: StreamId, by: string): Promise<Redriven> {
  const redriven: Redriven = { woken: 0, kept: 0 };
  const { boardId, roundId } = partsOf(stream);
  const outs = (await deps.rounds.readOuts(stream)).filter(({ value }) => value.status !== 'held');
  for (const { value } of outs) {
    const done = await doAgain(deps, stream, value.id, by);
    if (done === 'contested') redriven.kept += 1;
    if (done === 'woken') redriven.woken += 1;
  }
  const now = deps.clock.now();
  if (roundId !== null) await deps.due.put({ dueAt: now, stream, what: 'case', key: '' });
  else {
    const board = await deps.boards.read(boardId);
    if (board !== null)
      await deps.due.put({
        dueAt: nextWeeklyMoment(board.value.calendar, now),
        stream,
        what: 'monday',
        key: '',
      });
  }
  deps.log.info('a stream was started again', { by, stream, woken: redriven.woken });
  return redriven;
}
