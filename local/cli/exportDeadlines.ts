import { calendarEntries } from '../../workflows/calendarEntries';
import type { Deps } from '../../workflows/deps';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { deadlinesCalendar } from './deadlinesCalendar';
import { boardMeant } from './open';
import { putOut } from './putOut';

/** `deadlines export`: what lies ahead of a board, as a calendar file. */
export async function exportDeadlines(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const entries = await calendarEntries(deps, board);
  // A calendar without anything in it is none (RFC 5545, 3.6).
  if (entries.length === 0)
    throw new Refusal('Nothing lies ahead of the board, so there is no calendar to write.');
  const text = deadlinesCalendar(board, entries, deps.clock.now());
  return putOut(text, options.out, (file) => `${file}: ${entries.length} entries.`);
}
