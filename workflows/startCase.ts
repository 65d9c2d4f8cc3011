import type { Board } from '../domain/board/board';
import type { OperationId, RoundId } from '../domain/ids';
import type { FormFaults } from '../domain/round/form';
import { readForm } from '../domain/round/readForm';
import { isSent, type Round } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { readWith } from './changesOf';
import type { Deps } from './deps';
import { isCaseReleased } from './isReleased';
import { type Refused, refused } from './refused';
import { sendOutRows } from './sendOut';

export type Started =
  | { kind: 'started' | 'scheduled'; round: Round; board: Board }
  | { kind: 'alreadyStarted'; round: Round; board: Board }
  | { kind: 'faults'; faults: FormFaults };

/**
 * Sends a case out, now or at the time its form says. Pressed twice it starts one case: the second press finds it sent.
 * Where the board's rules want the chairs' release, it cannot be sent without.
 */
export function startCase(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<Started | Refused> {
  return runCase<Started>(deps, roundId, actor, operation, async (whole, seated) => {
    const { board, role } = seated;
    const round = whole.round.value;
    if (isSent(round) || round.status === 'scheduled')
      return { kind: 'done', result: { kind: 'alreadyStarted', round, board } };
    if (round.status === 'discarded') return refused('discarded');
    if (!isCaseReleased(round, board, role, deps.clock.now())) return refused('notReleased');
    const now = deps.clock.now();
    const by = await readWith(deps, board.id, round.form);
    const read = readForm(round.form, board, by.changes, now, by.title, by.decisions);
    if (read.kind === 'faults') return { kind: 'done', result: { kind: 'faults', faults: read.faults } };
    const writes = await sendOutRows(
      deps,
      { ...whole.round, value: round },
      read.case,
      board,
      byOf(seated),
      now,
      operation,
    );
    const sent = writes.find((write) => write.row === 'round')?.value ?? round;
    return {
      kind: 'write',
      writes,
      result: { kind: sent.status === 'open' ? 'started' : 'scheduled', round: sent, board },
    };
  });
}
