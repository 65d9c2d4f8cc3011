import { type RuleName, UNSET } from '../../domain/board/rules';
import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { boardMeant } from './open';

/** `board show`, `rules show`: the roster and the rules, with what nobody has set. */
export async function showBoard(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const invented = board.sample ? ' (persons are invented)' : '';
  const rules = Object.keys(board.rules) as RuleName[];
  return [
    `${board.name} (${board.id})${invented}`,
    ...board.seats.map(
      (seat) =>
        `  ${seat.id}: ${seat.body}, ${seat.person.name}, ${seat.chair ? 'co-chair' : seat.vote ? 'member' : 'observer without vote'}`,
    ),
    ...board.secretariat.map(({ body, person }) => `  secretariat: ${person.name}, ${body}`),
    'Rules',
    ...rules.map(
      (name) => `  ${name}: ${board.rules[name] === UNSET ? 'not set (ikke fastsat)' : board.rules[name]}`,
    ),
  ];
}
