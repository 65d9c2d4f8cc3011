import type { Board } from '../domain/board/board';
import type { Instant } from '../domain/ids';
import type { RegisterHead } from '../domain/register/entry';
import {
  isAskedFor,
  type RegisterFilter,
  type RegisterRow,
  registerRows,
} from '../domain/register/registerRow';
import type { Deps } from './deps';

/** What a board's register holds of what was asked for, and the head that says how much there was in all. */
export interface ExportedRegister {
  board: Board;
  at: Instant;
  filter: RegisterFilter;
  head: RegisterHead | null;
  rows: RegisterRow[];
}

// As many cases at once, so that a register of many years is no burst.
const AT_ONCE = 20;

/** The register for a file: every ended case that was asked for, with where it is journalised. */
export async function exportRegister(
  deps: Pick<Deps, 'register' | 'rounds' | 'clock'>,
  board: Board,
  filter: RegisterFilter,
): Promise<ExportedRegister> {
  const [head, entries] = await Promise.all([deps.register.head(board.id), deps.register.list(board.id)]);
  const found = registerRows(entries).filter((row) => isAskedFor(row, filter));
  const rows: RegisterRow[] = [];
  for (let i = 0; i < found.length; i += AT_ONCE)
    rows.push(...(await Promise.all(found.slice(i, i + AT_ONCE).map((row) => withJournal(deps, row)))));
  return { board, at: deps.clock.now(), filter, head: head?.value ?? null, rows };
}

async function withJournal(
  { rounds }: Pick<Deps, 'rounds'>,
  row: Omit<RegisterRow, 'journal'>,
): Promise<RegisterRow> {
  const round = (await rounds.readHeader(row.entry.roundId))?.value;
  return { ...row, journal: round?.status === 'closed' ? round.journal : null };
}
