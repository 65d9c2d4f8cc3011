import { laterBy } from '../../domain/calendar/localMoment';
import { nextOfficeMoment } from '../../domain/calendar/officeHours';
import { latestWeeklyMoment, nextWeeklyMoment } from '../../domain/calendar/weeklyMoment';
import { commitWork, work } from '../commitWork';
import type { Deps } from '../deps';
import { faultCode } from '../faultCode';
import { partsOf } from '../outbox';
import type { DueRow, Write } from '../ports';
import { runRecipients } from '../recipients';
import { wakeHeld } from '../wakeHeld';
import { Contested, mustBeKnown } from './contested';
import { sweepCase } from './sweepCase';

const AT_ONCE = 200;
// An index row may point to what its writer never came to write; it is forgotten after a day.
const ORPHAN_MS = 24 * 60 * 60 * 1000;

/**
 * Does what is due and not done. A late, doubled or missed tick changes nothing; one case that fails does not hold up
 * the rest, and is tried again at the next tick since its row still stands.
 */
export async function sweep(deps: Deps): Promise<{ due: number; failed: number }> {
  const rows = await deps.due.upTo(deps.clock.now(), AT_ONCE);
  let failed = 0;
  for (const row of rows) {
    try {
      await sweepRow(deps, row);
    } catch (fault) {
      if (fault instanceof Contested) continue;
      failed += 1;
      deps.log.error('a due row could not be handled', {
        code: 'VOTUM-SWEEP',
        stream: row.stream,
        what: row.what,
        fault: faultCode(fault),
      });
    }
  }
  return { due: rows.length, failed };
}

async function sweepRow(deps: Deps, row: DueRow): Promise<void> {
  switch (row.what) {
    case 'out':
      await deps.wakes.wake(row.stream, row.key, 0);
      return deps.due.drop(row);
    case 'monday':
      return sweepMonday(deps, row);
    case 'case': {
      const next = await sweepCase(deps, row.stream);
      if (next === 'gone' && deps.clock.now() < laterBy(row.dueAt, ORPHAN_MS)) return;
      // The new row before the old is dropped: a crash between leaves one too many, never one too few.
      if (next !== 'gone' && next !== null && next !== row.dueAt) await deps.due.put({ ...row, dueAt: next });
      if (next !== row.dueAt) await deps.due.drop(row);
    }
  }
}

async function sweepMonday(deps: Deps, row: DueRow): Promise<void> {
  const { boardId } = partsOf(row.stream);
  const board = await deps.boards.read(boardId);
  if (board === null) return deps.due.drop(row);
  const now = deps.clock.now();
  const { calendar } = board.value;
  const monday = latestWeeklyMoment(calendar, now);
  // A row from before the calendar was changed may come ahead of the moment it was meant for.
  if (row.dueAt <= monday) {
    const writes: Write[] = [
      { row: 'claim', value: { key: `monday|${monday}`, at: now } },
      ...runRecipients(board.value)
        .slice(0, 90)
        .map((to) => work(deps, { kind: 'monday', to }, { notBefore: nextOfficeMoment(calendar, now) })),
    ];
    // A conflict means that another instance has done this Monday.
    mustBeKnown(await commitWork(deps, row.stream, `monday-${monday}`, writes));
    // What is no longer true is dropped, and nothing waits for ever because one sign was missed.
    await wakeHeld(deps, boardId);
  }
  await deps.due.put({ ...row, dueAt: nextWeeklyMoment(calendar, now) });
  await deps.due.drop(row);
}
