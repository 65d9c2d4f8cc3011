import type { Board } from '../domain/board/board';
import type { OperationId, RoundId } from '../domain/ids';
import type { By } from '../domain/round/events';
import { isSameJournal, type Journal, readJournal, type TypedJournal } from '../domain/round/journal';
import { type Actor, byOf } from './actor';
import { type Change, operateCase, runCase } from './changeCase';
import { eventRow } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import type { WholeCase } from './ports';
import { type Refused, refused } from './refused';

export type Journalised = { kind: 'journalised'; journal: Journal; corrected: boolean };

/**
 * The secretariat records that an ended case is journalised, and where (offentlighedslovens § 15). Recorded again, the
 * latest holds: the event points at the one it corrects.
 */
export function recordJournal(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  typed: TypedJournal,
  operation: OperationId,
): Promise<Journalised | Refused> {
  return runCase(deps, roundId, actor, operation, (whole, seated) =>
    seated.role.kind === 'secretariat'
      ? journalise(deps, whole, { board: seated.board, by: byOf(seated) }, typed, operation)
      : refused('notYours'),
  );
}

/** The same from the command line, by a named operator. */
export function recordJournalAsOperator(
  deps: Deps,
  roundId: RoundId,
  name: string,
  typed: TypedJournal,
  operation: OperationId,
): Promise<Journalised | Refused> {
  const by: By = { kind: 'operator', name };
  return operateCase(deps, roundId, operation, (whole, board) =>
    journalise(deps, whole, { board, by }, typed, operation),
  );
}

async function journalise(
  deps: Deps,
  { round: { value: round, etag } }: WholeCase,
  { board, by }: { board: Board; by: By },
  typed: TypedJournal,
  operation: OperationId,
): Promise<Change<Journalised>> {
  if (round.status !== 'closed') return refused('notEnded');
  const before = round.journal;
  // Recorded, and corrected since, by an activity that Teams now sends again.
  const done = await doneBefore(deps, round.id, operation, 'journalised');
  if (done !== null) return { kind: 'done', result: resultOf(done.journal, done.corrects !== null) };
  const now = deps.clock.now();
  const date = typed.date.trim() === '' ? (before?.date ?? '') : typed.date;
  const read = readJournal({ ...typed, date }, round, board, now);
  if (read.kind === 'fault') return refused(read.fault);
  const { journal } = read;
  if (before !== null && isSameJournal(before, journal))
    return { kind: 'done', result: resultOf(journal, false) };
  const n = round.events + 1;
  return {
    kind: 'write',
    writes: [
      { row: 'round', value: { ...round, events: n, journal: { ...journal, event: n } }, etag },
      eventRow(n, now, by, operation, {
        stream: 'round',
        kind: 'journalised',
        journal,
        corrects: before?.event ?? null,
      }),
    ],
    result: resultOf(journal, before !== null),
  };
}

function resultOf(journal: Journal, corrected: boolean): Journalised {
  return { kind: 'journalised', journal, corrected };
}
