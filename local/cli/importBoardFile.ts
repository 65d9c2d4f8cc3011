import { rulesInForce, unsetRules } from '../../domain/board/rules';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import { Refusal } from '../host/refusal';
import { checkedRules } from './checkRulesFile';
import type { Args } from './commands';
import { operatorName } from './open';
import { readBoardFile } from './readBoardFile';

/**
 * `board import FILE`: takes a board or updates it; one whose rules contradict each other is refused. Cases in
 * progress keep the roster and rules they were sent with.
 */
export async function importBoardFile(deps: Deps, { files, options }: Args): Promise<string[]> {
  const read = readBoardFile(files[0] ?? '');
  // Throws with what contradicts: no case could be decided by such rules.
  checkedRules(read);
  const { kind, board } = await importBoard(deps, read, {
    kind: 'operator',
    name: operatorName(options),
  });
  if (kind === 'busy') throw new Refusal('Somebody else changed the board just now. Run the command again.');
  const unset = unsetRules(rulesInForce(board, deps.clock.now()));
  return [
    `${board.name} (${board.id}): ${kind}.`,
    `${board.seats.length} seats, ${board.seats.filter((seat) => seat.vote).length} of them voting.`,
    unset.length === 0
      ? 'Every rule is set.'
      : `Rules not set: ${unset.join(', ')}. Whoever starts a case chooses them for it.`,
  ];
}
