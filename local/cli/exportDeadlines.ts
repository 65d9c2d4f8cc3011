import { calendarEntries } from '../../workflows/calendarEntries';
import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { deadlinesCalendar } from './deadlinesCalendar';
import { boardMeant } from './open';
import { putOut } from './putOut';

/** `deadlines export`: what lies ahead of a board, as a calendar file. */
export async function exportDeadlines(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const entries = await calendarEntries(deps, board);
  const text = deadlinesCalendar(board, entries, deps.clock.now());
  return putOut(text, options.out, (file) => `${file}: ${entries.length} entries.`);
}
