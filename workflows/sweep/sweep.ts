import { laterBy } from '../../domain/calendar/localMoment';
import { nextOfficeMoment } from '../../domain/calendar/officeHours';
import { latestWeeklyMoment, nextWeeklyMoment } from '../../domain/calendar/weeklyMoment';
import { commitWork, work } from '../commitWork';
import type { Deps } from '../deps';
import { dueSince } from '../dueSince';
import { faultCode } from '../faultCode';
import { partsOf } from '../outbox';
import type { DueRow, Write } from '../ports';
import { runRecipients } from '../recipients';
import { wakeHeld } from '../wakeHeld';
import { Contested, mustBeKnown } from './contested';
import { sweepCase } from './sweepCase';

const AT_ONCE = 200;
/** No tick handles more than this; the next one, a minute later, goes on. */
const MOST_ROWS = 2_000;
// An index row may point to what its writer never came to write; it is forgotten after a day.
const ORPHAN_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60_000;
const LONGEST_DELAY_MINUTES = 60;

/**
 * Does what is due and not done. A late, doubled or missed tick changes nothing. What fails is moved back, by a minute and
 * then by ever more, and holds up nothing: the tick goes on past it, and past what somebody else is writing just now.
 */
export async function sweep(deps: Deps): Promise<{ due: number; failed: number }> {
  const now = deps.clock.now();
  const swept = { due: 0, failed: 0 };
  const standing = new Set<string>();
  while (swept.due < MOST_ROWS) {
    const found = await deps.due.upTo(now, AT_ONCE + standing.size);
    const rows = found.filter((row) => !standing.has(keyOf(row)));
    if (rows.length === 0) break;
    for (const row of rows) {
      standing.add(keyOf(row));
      swept.due += 1;
      if (!(await handle(deps, row))) swept.failed += 1;
    }
    if (found.length < AT_ONCE) break;
  }
  return swept;
}

const keyOf = ({ dueAt, stream, what, key }: DueRow) => `${dueAt} ${stream} ${what} ${key}`;

/** False when the row could not be handled. */
async function handle(deps: Deps, row: DueRow): Promise<boolean> {
  try {
    await sweepRow(deps, row);
    return true;
  } catch (fault) {
    if (fault instanceof Contested) return true;
    deps.log.error('a due row could not be handled', {
      code: 'VOTUM-SWEEP',
      stream: row.stream,
      what: row.what,
      fault: faultCode(fault),
    });
    await moveBack(deps, row).catch(() => undefined);
    return false;
  }
}

/** Comes again after 1, 2, 4 … minutes, an hour at the most. Should that fail too, the row stands where it is. */
async function moveBack(deps: Deps, row: DueRow): Promise<void> {
  const times = (row.failed?.times ?? 0) + 1;
  const minutes = Math.min(2 ** (times - 1), LONGEST_DELAY_MINUTES);
  await deps.due.put({
    ...row,
    dueAt: laterBy(deps.clock.now(), minutes * MINUTE_MS),
    failed: { since: dueSince(row), times },
  });
  await deps.due.drop(row);
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
      if (next === 'gone' && deps.clock.now() < laterBy(dueSince(row), ORPHAN_MS)) return;
      // The new row before the old is dropped: a crash between leaves one too many, never one too few.
      if (next !== 'gone' && next !== null && next !== row.dueAt)
        await deps.due.put({ dueAt: next, stream: row.stream, what: 'case', key: row.key });
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
  if (dueSince(row) <= monday) {
    const writes: Write[] = [
      { row: 'claim', value: { key: `monday|${monday}`, at: now } },
      work(deps, { kind: 'channelLook' }),
      ...runRecipients(board.value)
        .slice(0, 90)
        .map((to) => work(deps, { kind: 'monday', to }, { notBefore: nextOfficeMoment(calendar, now) })),
    ];
    // A conflict means that another instance has done this Monday.
    mustBeKnown(await commitWork(deps, row.stream, `monday-${monday}`, writes));
    // What is no longer true is dropped, and nothing waits for ever because one sign was missed.
    await wakeHeld(deps, boardId);
  }
  const { stream, what, key } = row;
  await deps.due.put({ dueAt: nextWeeklyMoment(calendar, now), stream, what, key });
  await deps.due.drop(row);
}
