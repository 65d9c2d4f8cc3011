import { type NextAgendaCard, nextAgendaCard } from '../../cards/agenda/nextAgendaCard';
import { refusalText } from '../../cards/refusals/refusalText';
import type { VerbData } from '../../cards/verbs';
import type { BoardId } from '../../domain/ids';
import { nextAgenda } from '../../workflows/nextAgenda';
import { takeOffAgenda } from '../../workflows/takeOffAgenda';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** What goes on the board's next agenda. */
export function nextAgendaPress(turn: Turn, { boardId }: VerbData<'agenda.next'>): Promise<Reply> {
  return showNextAgenda(turn, boardId);
}

/** Takes items off the list, or puts them back, and shows it as it now stands. */
export async function takeOffPress(
  turn: Turn,
  { boardId, items, back }: VerbData<'agenda.off'>,
): Promise<Reply> {
  const off = await takeOffAgenda(turn.deps, boardId, turn.actor, { items, back });
  if (off.kind === 'refused') return words(refusalText(off.why, languageFor(turn)));
  return showNextAgenda(turn, boardId, { kind: back ? 'putBack' : 'takenOff', items });
}

/** The list as a card; refused to whoever does not run cases. */
export async function showNextAgenda(
  turn: Turn,
  boardId: BoardId,
  done?: NonNullable<NextAgendaCard['done']>,
): Promise<Reply> {
  const next = await nextAgenda(turn.deps, boardId, turn.actor);
  if (next.kind === 'refused') return words(refusalText(next.why, languageFor(turn)));
  const { board, items } = next;
  return card(
    nextAgendaCard({ board, items, ...(done === undefined ? {} : { done }) }, languageFor(turn, board)),
  );
}
