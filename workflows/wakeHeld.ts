import type { BoardId, Identity } from '../domain/ids';
import { HIDDEN_SECONDS } from './commitWork';
import type { Deps } from './deps';
import { namesOf } from './recipients';

type Waking = Pick<Deps, 'halted' | 'rounds' | 'wakes'>;

/**
 * Wakes what is held on a board, for all or for one of its recipients (see `nameOf`). The wake-ups are hidden for as long as
 * a commit takes, so that they may be queued before what they wait for is written: delivery looks whether the person can be
 * reached, and a row that still waits stays held.
 */
export async function wakeHeld(deps: Waking, boardId: BoardId, to?: string): Promise<void> {
  const rows = await deps.halted.list('held', boardId, to);
  await Promise.all(
    rows.map(async (row) => {
      // Done, or never held: the index is written before the row, and dropped after it.
      if ((await deps.rounds.readOut(row.stream, row.outId)) === null) return deps.halted.drop(row);
      return deps.wakes.wake(row.stream, row.outId, HIDDEN_SECONDS);
    }),
  );
}

/** Wakes what is held for a person on every board whose roster holds this identity. */
export async function wakeHeldFor(deps: Waking & Pick<Deps, 'boards'>, identity: Identity): Promise<void> {
  for (const id of await deps.boards.ofIdentity(identity)) {
    const board = await deps.boards.read(id);
    for (const name of board === null ? [] : namesOf(board.value, identity)) await wakeHeld(deps, id, name);
  }
}
