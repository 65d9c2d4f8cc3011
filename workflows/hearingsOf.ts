import type { Board } from '../domain/board/board';
import { rulesInForce, valueOr } from '../domain/board/rules';
import type { AskedHearings } from '../domain/round/readAmendment';
import type { OpenRound } from '../domain/round/round';
import { takenFromItem } from './changesOf';
import type { Deps } from './deps';

/** The hearings a sent case is held to: by the rules in force when it was sent out, as for its other rules. */
export async function hearingsOf(
  deps: Pick<Deps, 'meetings'>,
  board: Board,
  { openedAt, proposal }: Pick<OpenRound, 'openedAt' | 'proposal'>,
): Promise<AskedHearings> {
  const rule = valueOr(rulesInForce(board, openedAt).hearing, []);
  const itemTitle = rule.length === 0 ? '' : (await takenFromItem(deps, board.id, proposal.item)).title;
  return { rule, itemTitle };
}
