import type { BoardHappening } from '../domain/board/boardEvents';
import type { BoardId } from '../domain/ids';
import type { By } from '../domain/round/events';
import type { Deps } from './deps';

// A whole board may be written to in the same minute, when the app is installed for its team.
const TRIES = 12;

/**
 * Notes what was done to a board and changes nothing else. False when the store did not say that it is noted: what was done
 * stands all the same.
 */
export async function recordOnBoard(
  deps: Pick<Deps, 'boards' | 'clock' | 'log'>,
  boardId: BoardId,
  by: By,
  happening: BoardHappening,
): Promise<boolean> {
  const event = { at: deps.clock.now(), by, happening };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const read = await deps.boards.readRecord(boardId);
    const outcome = await deps.boards.record(boardId, { read, event });
    if (outcome === 'committed') return true;
    if (outcome === 'unknown') break;
  }
  deps.log.warn('an event of a board could not be noted', { board: boardId, code: 'VOTUM-BOARD-EVENT' });
  return false;
}
