import { nextItemText, plainLines } from '../../cards/agenda/nextItemText';
import { nextAgendaText } from '../../cards/text/nextAgenda';
import type { Deps } from '../../workflows/deps';
import { agendaItemsFor } from '../../workflows/nextAgenda';
import type { Args } from './commands';
import { boardMeant } from './open';

/** `agenda next BOARD`: what goes on the next agenda, each item ready to copy, in the board's language. */
export async function listNextAgenda(deps: Deps, { files }: Args): Promise<string[]> {
  const board = await boardMeant(deps, files[0]);
  const items = await agendaItemsFor(deps, board, { kind: 'secretariat' });
  if (items.length === 0) return [nextAgendaText(board.language).nobody];
  return items.flatMap((item, i) => [
    ...(i === 0 ? [] : ['']),
    ...plainLines(nextItemText(item, board.language)),
  ]);
}
