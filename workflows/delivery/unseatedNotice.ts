import type { Notice } from '../notice';
import { seatReaches } from '../seatReaches';
import type { At } from './at';

/** Who sits in the channel without being on the roster; null when nobody does any more. */
export async function unseatedNotice({ deps, board }: At): Promise<Notice | null> {
  const { look } = await seatReaches(deps, board);
  return look === null || look.unseated.length === 0 ? null : { kind: 'unseated', board, look };
}
