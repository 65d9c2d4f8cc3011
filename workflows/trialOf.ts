import type { OperationId, RoundId } from '../domain/ids';
import { type CaseView, caseView } from '../domain/round/caseView';
import { openCase } from '../domain/round/openCase';
import { readForm } from '../domain/round/readForm';
import { isSent } from '../domain/round/round';
import type { Actor } from './actor';
import { runCase } from './changeCase';
import { readWith } from './changesOf';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';

/**
 * The card a member would get, made from the draft as it stands, for the eyes of whoever prepares it. Nothing is sent
 * and nothing is frozen.
 */
export function trialOf(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<{ kind: 'trial'; view: CaseView } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, { board }) => {
    const round = whole.round.value;
    if (isSent(round)) return refused('alreadySent');
    if (round.status === 'discarded') return refused('discarded');
    const now = deps.clock.now();
    const by = await readWith(deps, board.id, round.form);
    const read = readForm(round.form, board, by.changes, now, by.title, by.decisions);
    if (read.kind === 'faults') return refused('nothingToDo');
    const sent = openCase(round, read.case, board, read.case.sendAt);
    const voting = sent.seats.find((seat) => seat.vote && !seat.recused);
    if (voting === undefined) return refused('nothingToDo');
    const view = caseView(
      board,
      sent.round,
      sent.seats,
      { kind: 'member', seatId: voting.seatId },
      read.case.sendAt,
    );
    return { kind: 'done', result: { kind: 'trial', view } };
  });
}
