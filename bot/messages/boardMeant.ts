import type { Seated } from '../../workflows/actor';
import type { Turn } from '../turn';

/**
 * Which board is spoken of. `untied`: said in a channel of no board, where nothing is told of any. `elsewhere`: said in the
 * channel of a board the person has no seat on. `which`: the person is on several and named none.
 */
export type MeantBoard =
  | { kind: 'board'; seated: Seated; text: string }
  | { kind: 'untied' }
  | { kind: 'elsewhere' }
  | { kind: 'which' };

/** A channel has its own board; in 1:1 it is the only one the person is on, or the one the words name. */
export async function boardMeant(
  { deps, incoming }: Turn,
  boards: readonly Seated[],
  text: string,
): Promise<MeantBoard> {
  if (incoming.inChannel) {
    const tie = await deps.conversations.boardOf(incoming.conversationId);
    if (tie === null) return { kind: 'untied' };
    const seated = boards.find(({ board }) => board.id === tie.boardId);
    return seated === undefined ? { kind: 'elsewhere' } : { kind: 'board', seated, text };
  }
  const [only] = boards;
  if (boards.length === 1 && only !== undefined) return { kind: 'board', seated: only, text };
  const typed = text.toLowerCase();
  const [named] = boards
    .filter(({ board }) => typed.includes(board.shortName.toLowerCase()))
    .sort((a, b) => b.board.shortName.length - a.board.shortName.length);
  if (named === undefined) return { kind: 'which' };
  return { kind: 'board', seated: named, text: withoutName(text, named.board.shortName) };
}

// "status i Havnen", "Havnen: status": the name has done its work, and is no case to be looked for.
function withoutName(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const before = text.slice(0, at).replace(/\s(?:i|for|in|of)\s$/i, ' ');
  return `${before}${text.slice(at + name.length).replace(/^\s*[:,]\s*/, ' ')}`.trim();
}
