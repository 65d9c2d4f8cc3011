import { decisionNumber } from '../../domain/register/entry';
import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { boardMeant } from './open';

/** `register list`: the decisions of a board, oldest first. */
export async function listRegister(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const entries = await deps.register.list(board.id);
  if (entries.length === 0) return ['No decisions yet.'];
  return entries.map((entry) => {
    const outcome = entry.ending.kind === 'decided' ? entry.ending.verdict.outcome : entry.ending.kind;
    return `Beslutning ${decisionNumber(entry)}  ${entry.date}  ${outcome}  ${entry.title}  ${entry.hash.slice(0, 12)}`;
  });
}
