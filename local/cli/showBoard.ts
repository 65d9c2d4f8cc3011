import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { boardMeant } from './open';
import { rulesOf } from './showRules';

/** `board show`: the roster and the rules in force, with what nobody has set. */
export async function showBoard(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const invented = board.sample ? ' (persons are invented)' : '';
  return [
    `${board.name} (${board.id})${invented}`,
    ...board.seats.flatMap((seat) => [
      `  ${seat.id}: ${seat.body}, ${seat.person.name}, ${seat.chair ? 'co-chair' : seat.vote ? 'member' : 'observer without vote'}`,
      ...seat.contacts.map(({ name }) => `    contact: ${name}`),
      ...(seat.substitute === undefined ? [] : [`    substitute: ${seat.substitute.name}`]),
    ]),
    ...board.secretariat.map(({ body, person }) => `  secretariat: ${person.name}, ${body}`),
    ...rulesOf(board, deps.clock.now()),
  ];
}
