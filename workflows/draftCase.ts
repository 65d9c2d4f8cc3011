import type { Amendment } from '../domain/agenda/meeting';
import type { Board } from '../domain/board/board';
import { runsCases } from '../domain/board/roles';
import { rulesInForce, UNSET } from '../domain/board/rules';
import { type BoardId, type Instant, type OperationId, type RoundId, roundIdOf } from '../domain/ids';
import type { Decision } from '../domain/register/decisionsIn';
import { replaceable } from '../domain/register/readReplaces';
import { blankForm, type FormStart } from '../domain/round/blankForm';
import type { CaseForm } from '../domain/round/form';
import type { PreparedRound } from '../domain/round/round';
import { type Actor, byOf, type Seated, seatedOn } from './actor';
import { readWith } from './changesOf';
import { commitWork, eventRow } from './commitWork';
import type { Deps } from './deps';
import { mintedBy } from './mintedBy';
import { streamOf } from './outbox';
import { type Refused, refused } from './refused';

export interface DraftView {
  kind: 'draft';
  board: Board;
  roundId: RoundId;
  form: CaseForm;
  /** The FROM/TO of the item the case springs from, ready to be included. */
  changes: Amendment[];
  /** The decisions it can replace, the newest first. */
  decisions: Decision[];
}

/**
 * Opens the form of a new case and keeps it as a draft from the first moment. The id is minted here, so that a form
 * sent twice is one case; and by the operation, so that a message sent twice opens one form.
 */
export async function draftCase(
  deps: Deps,
  boardId: BoardId,
  actor: Actor,
  start: Omit<FormStart, 'hasChanges'>,
  operation: OperationId,
): Promise<DraftView | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (!runsCases(seated.role)) return refused('notYours');
  const other = whoPrepares(seated, start, deps.clock.now());
  if (other !== null) return refused(other);
  const { changes, decisions } = await readWith(deps, boardId, { item: start.item ?? null });
  const now = deps.clock.now();
  const round: PreparedRound = {
    id: roundIdOf(boardId, mintedBy(operation)),
    status: 'draft',
    createdAt: now,
    events: 1,
    form: blankForm(seated.board, { ...start, hasChanges: changes.length > 0 }, now),
  };
  const outcome = await commitWork(deps, streamOf(round.id), operation, [
    { row: 'round', value: round, etag: null },
    eventRow(1, now, byOf(seated), operation, { stream: 'round', kind: 'drafted' }),
  ]);
  if (outcome !== 'committed') return refused(outcome === 'conflict' ? 'busy' : 'unknown');
  return {
    kind: 'draft',
    board: seated.board,
    roundId: round.id,
    form: round.form,
    changes,
    decisions: replaceable(decisions),
  };
}

/** Who prepares instead, by the board's rule; null where whoever asks may. Minutes are the secretariat's, whatever it says. */
function whoPrepares(
  { board, role }: Seated,
  start: Pick<FormStart, 'kind'>,
  now: Instant,
): 'chairsPrepare' | 'secretariatPrepares' | null {
  const { prepares } = rulesInForce(board, now);
  if (prepares === UNSET || start.kind === 'minutes') return null;
  if (prepares.value === 'oneChair') return role.kind === 'chair' ? null : 'chairsPrepare';
  return role.kind === 'secretariat' ? null : 'secretariatPrepares';
}
