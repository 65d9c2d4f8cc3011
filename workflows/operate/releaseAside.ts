import { nextWeeklyMoment } from '../../domain/calendar/weeklyMoment';
import type { Deps } from '../deps';
import { partsOf } from '../outbox';
import type { DueRow } from '../ports';
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
 * merged, those past their deadline dropped. `by` is told to the log. Safe to repeat.
 */
export async function releaseAside(deps: Needs, streams: string, by: string): Promise<Released> {
  const released: Released = { sendings: 0, looks: 0, kept: 0 };
  const left = new Set<string>();
  while (true) {
    const rows = await deps.due.aside(streams, AT_A_TIME + left.size);
    const further = rows.filter((row) => !left.has(nameOf(row)));
    if (further.length === 0) return released;
    for (const row of further) {
      if (!(await release(deps, row, by))) {
        released.kept += 1;
        left.add(nameOf(row));
        continue;
      }
      await deps.due.dropAside(row);
      if (row.what === 'out') released.sendings += 1;
      else released.looks += 1;
      deps.log.info('released', { by, stream: row.stream, what: row.what, out: row.key });
    }
  }
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
