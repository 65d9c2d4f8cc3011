import { titleOf } from '../../domain/round/round';
import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { boardMeant } from './open';

/** `round list`: every case of a board, with its state. */
export async function listRounds(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const rounds = await deps.rounds.list(board.id);
  if (rounds.length === 0) return ['No cases.'];
  return rounds.map((round) => {
    const due =
      'deadline' in round ? `, deadline ${round.deadline.localDate} ${round.deadline.localTime}` : '';
    const decision =
      round.status === 'closed' && round.decision !== null ? `, Beslutning ${round.decision}` : '';
    return `${round.id}  ${round.status}${due}${decision}  ${titleOf(round)}`;
  });
}
