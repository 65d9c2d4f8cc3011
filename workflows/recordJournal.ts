import type { Board } from '../domain/board/board';
import { boardOf, type OperationId, type RoundId } from '../domain/ids';
import type { By } from '../domain/round/events';
import { isSameJournal, type Journal, type TypedJournal } from '../domain/round/journal';
import { readJournal } from '../domain/round/readJournal';
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
  return offTheList(
    deps,
    roundId,
    runCase(deps, roundId, actor, operation, (whole, seated) =>
      seated.role.kind === 'secretariat'
        ? journalise(deps, whole, { board: seated.board, by: byOf(seated) }, typed, operation)
        : refused('notYours'),
    ),
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
  return offTheList(
    deps,
    roundId,
    operateCase(deps, roundId, operation, (whole, board) =>
      journalise(deps, whole, { board, by }, typed, operation),
    ),
  );
}

// The receipt is committed, and that is what was asked for: a row that stays is passed over when the list is made.
async function offTheList(
  { register, log }: Deps,
  roundId: RoundId,
  recorded: Promise<Journalised | Refused>,
): Promise<Journalised | Refused> {
  const done = await recorded;
  if (done.kind === 'refused') return done;
  try {
    await register.journalised(boardOf(roundId), roundId);
  } catch {
    log.warn('a journalised case is still on the list', { code: 'VOTUM-JOURNAL-LIST', round: roundId });
  }
  return done;
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
