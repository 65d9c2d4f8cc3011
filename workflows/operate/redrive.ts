import { nextWeeklyMoment } from '../../domain/calendar/weeklyMoment';
import type { Deps } from '../deps';
import { partsOf, type StreamId } from '../outbox';
import type { HaltedRow, Queue } from '../ports';
import { recordOnBoard } from '../recordOnBoard';
import { byBoard } from './byBoard';
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
export async function redriveHalted(deps: Needs, why: HaltedRow['why'], operator: string): Promise<Redriven> {
  const by = `operator:${operator}`;
  const redriven: Redriven = { woken: 0, kept: 0 };
  const woken: StreamId[] = [];
  const kept: StreamId[] = [];
  for (const row of await deps.halted.list(why)) {
    const done = await doAgain(deps, row.stream, row.outId, by);
    if (done === 'contested') {
      redriven.kept += 1;
      kept.push(row.stream);
      continue;
    }
    // The index may name what is done already, and is then only tidied.
    await deps.halted.drop(row);
    if (done === 'gone') continue;
    redriven.woken += 1;
    woken.push(row.stream);
    deps.log.info('work was started again', { by, stream: row.stream, out: row.outId, was: why });
  }
  await note(deps, operator, why, woken, kept);
  return redriven;
}

/** Gives back what the host gave up after five failures. */
export async function redrivePoison(
  deps: Pick<Deps, 'boards' | 'clock' | 'log'>,
  queue: Queue,
  operator: string,
): Promise<Awaited<ReturnType<Queue['redrive']>>> {
  const by = `operator:${operator}`;
  const redriven = await queue.redrive();
  for (const { stream, outId } of redriven.woken)
    deps.log.info('work was started again', { by, stream, out: outId, was: 'poison' });
  const streams = redriven.woken.map(({ stream }) => stream);
  await note(deps, operator, 'poison', streams, []);
  return redriven;
}

/** Wakes all that waits on one stream, and has the sweep look at it now; what a restore holds stays held. */
export async function redriveStream(deps: Needs, stream: StreamId, operator: string): Promise<Redriven> {
  const by = `operator:${operator}`;
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
  const event = { kind: 'workRedriven', what: stream, ...redriven } as const;
  await recordOnBoard(deps, boardId, { kind: 'operator', name: operator }, event);
  return redriven;
}

/** Each board that work was started again on gets the event of it. */
async function note(
  deps: Pick<Deps, 'boards' | 'clock' | 'log'>,
  operator: string,
  what: string,
  woken: readonly StreamId[],
  kept: readonly StreamId[],
): Promise<void> {
  const by = { kind: 'operator', name: operator } as const;
  for (const [boardId, counted] of byBoard({ woken, kept }))
    await recordOnBoard(deps, boardId, by, { kind: 'workRedriven', what, ...counted });
}
