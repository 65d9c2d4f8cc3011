import { decisionNumber } from '../../domain/register/decisionNumber';
import type { Entry } from '../../domain/register/entry';
import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { boardMeant } from './open';

/** `register list`: the entries of a board's register, oldest first. */
export async function listRegister(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const entries = await deps.register.list(board.id);
  if (entries.length === 0) return ['Nothing is entered yet.'];
  return entries.map((entry) => `${lineOf(entry)}  ${entry.hash.slice(0, 12)}`);
}

function lineOf(entry: Entry): string {
  if (entry.kind === 'voided')
    return `Annulleret ${entry.date}  Beslutning ${decisionNumber(entry.voids.number)}: ${entry.reason}`;
  const named = entry.number === null ? 'Uden nummer' : `Beslutning ${decisionNumber(entry.number)}`;
  const outcome = entry.ending.kind === 'decided' ? entry.ending.verdict.outcome : entry.ending.kind;
  return `${named}  ${entry.date}  ${outcome}  ${entry.title}`;
}
