import { helpCard } from '../../cards/answers/helpCard';
import { seatsOf } from '../../workflows/actor';
import { card, languageFor, type Reply, type Turn } from '../turn';

/** Greets someone of a board who installs the app, with what they can ask. Anyone else gets nothing. */
export async function welcome(turn: Turn): Promise<Reply> {
  const [seated] = await seatsOf(turn.deps, turn.actor);
  if (seated === undefined) return { kind: 'unknown', text: null };
  return card(helpCard(seated.board, seated.role.kind, languageFor(turn, seated.board)));
}
