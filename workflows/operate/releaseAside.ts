import { nextWeeklyMoment } from '../../domain/calendar/weeklyMoment';
import type { Deps } from '../deps';
import { partsOf, type StreamId } from '../outbox';
import type { DueRow } from '../ports';
import { recordOnBoard } from '../recordOnBoard';
import { byBoard } from './byBoard';
import { doAgain } from './doAgain';

type Needs = Pick<Deps, 'rounds' | 'boards' | 'due' | 'wakes' | 'clock' | 'log'>;

/** What was released: rows of work, and looks at cases and boards. `kept`: somebody wrote at the same moment. */
export interface Released {
  sendings: number;
  looks: number;
  kept: number;
}

const AT_A_TIME = 200;

/**
 * Lets what a restore put aside take its course, for the streams that begin so ('' is all). Each piece of work reads the
 * state when it is done and drops what is no longer true, and a case is looked at as after an outage: reminders are
 * merged, those past their deadline dropped. Each board gets the event of it. Safe to repeat.
 */
export async function releaseAside(deps: Needs, streams: string, operator: string): Promise<Released> {
  const by = `operator:${operator}`;
  const released: Released = { sendings: 0, looks: 0, kept: 0 };
  const touched = { sendings: [] as StreamId[], looks: [] as StreamId[], kept: [] as StreamId[] };
  const left = new Set<string>();
  while (true) {
    const rows = await deps.due.aside(streams, AT_A_TIME + left.size);
    const further = rows.filter((row) => !left.has(nameOf(row)));
    if (further.length === 0) break;
    for (const row of further) {
      if (!(await release(deps, row, by))) {
        released.kept += 1;
        touched.kept.push(row.stream);
        left.add(nameOf(row));
        continue;
      }
      await deps.due.dropAside(row);
      const what = row.what === 'out' ? 'sendings' : 'looks';
      released[what] += 1;
      touched[what].push(row.stream);
      deps.log.info('released', { by, stream: row.stream, what: row.what, out: row.key });
    }
  }
  for (const [boardId, counted] of byBoard(touched))
    await recordOnBoard(
      deps,
      boardId,
      { kind: 'operator', name: operator },
      { kind: 'workReleased', ...counted },
    );
  return released;
}

const nameOf = ({ stream, what, key }: DueRow) => `${stream} ${what} ${key}`;

async function release(deps: Needs, row: DueRow, by: string): Promise<boolean> {
  const now = deps.clock.now();
  switch (row.what) {
    case 'out':
      return (await doAgain(deps, row.stream, row.key, by)) !== 'contested';
    case 'case':
      await deps.due.put({ ...row, dueAt: row.dueAt > now ? row.dueAt : now });
      return true;
    case 'monday': {
      // The note of a Monday that went by while the store was away is not sent: the next one tells what is open then.
      const board = await deps.boards.read(partsOf(row.stream).boardId);
      if (board !== null) await deps.due.put({ ...row, dueAt: nextWeeklyMoment(board.value.calendar, now) });
      return true;
    }
  }
}
