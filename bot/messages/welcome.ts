import { helpCard } from '../../cards/answers/helpCard';
import { meetPerson } from '../../workflows/meetPerson';
import { card, languageFor, type Reply, type Turn } from '../turn';

/** Greets someone of a board who installs the app, with what they can ask. Anyone else gets nothing. */
export async function welcome(turn: Turn, email: () => Promise<string | null>): Promise<Reply> {
  const [seated] = await meetPerson(turn.deps, turn.actor, email);
  if (seated === undefined) return { kind: 'nothing' };
  return card(helpCard(seated.board, seated.role.kind, languageFor(turn, seated.board)));
}
