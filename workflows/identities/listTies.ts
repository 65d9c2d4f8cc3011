import type { Board } from '../../domain/board/board';
import { type Ties, tiesOf } from '../../domain/board/identityClaim';
import type { Deps } from '../deps';

/** By which accounts each person on a board's roster is known, and which wait to be confirmed. */
export async function listTies({ boards }: Pick<Deps, 'boards'>, board: Board): Promise<Ties[]> {
  return tiesOf(board, (await boards.readRecord(board.id)).value.claims);
}
