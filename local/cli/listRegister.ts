import { decisionNumber } from '../../domain/register/decisionNumber';
import { type Decision, decisionsIn } from '../../domain/register/decisionsIn';
import type { Entry } from '../../domain/register/entry';
import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { boardMeant } from './open';

/** `register list`: the entries of a board's register, oldest first. */
export async function listRegister(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const entries = await deps.register.list(board.id);
  if (entries.length === 0) return ['Nothing is entered yet.'];
  const decisions = decisionsIn(entries);
  return entries.map((entry) =>
    [lineOf(entry), ...becameOf(entry, decisions), entry.hash.slice(0, 12)].join('  '),
  );
}

/** What became of it since: 'erstattet af Beslutning 2025-4'. */
function becameOf({ hash }: Entry, decisions: readonly Decision[]): string[] {
  const found = decisions.find(({ entry }) => entry.hash === hash);
  if (found === undefined) return [];
  return [
    ...(found.voided === null ? [] : [`annulleret ${found.voided.date}`]),
    ...found.replacedBy.map((number) => `erstattet af Beslutning ${decisionNumber(number)}`),
  ];
}

function lineOf(entry: Entry): string {
  if (entry.kind === 'voided')
    return `Annulleret ${entry.date}  Beslutning ${decisionNumber(entry.voids.number)}: ${entry.reason}`;
  const named = entry.number === null ? 'Uden nummer' : `Beslutning ${decisionNumber(entry.number)}`;
  const outcome = entry.ending.kind === 'decided' ? entry.ending.verdict.outcome : entry.ending.kind;
  return `${named}  ${entry.date}  ${outcome}  ${entry.title}`;
}
