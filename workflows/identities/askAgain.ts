import { type IdentityClaim, isSame, type OnRoster, onRoster } from '../../domain/board/identityClaim';
import { roleOf } from '../../domain/board/roles';
import type { BoardId, Identity } from '../../domain/ids';
import type { By } from '../../domain/round/events';
import { type Actor, byOf, seatedOn } from '../actor';
import type { Task } from '../outbox';
import { secretariatRecipients } from '../recipients';
import { type Refused, refused } from '../refused';
import { changeTies, type TieChange, type Tying } from './changeTies';

export interface Reopened {
  kind: 'reopened';
  claim: IdentityClaim;
  who: OnRoster;
}

/** The secretariat takes up again an account that was turned down or taken away: it waits once more. */
export async function askAgain(
  deps: Tying,
  boardId: BoardId,
  actor: Actor,
  identity: Identity,
): Promise<Reopened | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (seated.role.kind !== 'secretariat') return refused('notYours');
  // Whoever asks has the card before them; the others find it on the list.
  return reopen(deps, boardId, byOf(seated), identity, () => []);
}

/** As `askAgain`, for an operator: the secretariat is asked by a card. */
export function askAgainAsOperator(
  deps: Tying,
  boardId: BoardId,
  operator: string,
  identity: Identity,
): Promise<Reopened | Refused> {
  return reopen(deps, boardId, { kind: 'operator', name: operator }, identity, (board, asked) =>
    secretariatRecipients(board).map((to) => ({ kind: 'claimCard', identity, asked, to })),
  );
}

function reopen(
  deps: Tying,
  boardId: BoardId,
  by: By,
  identity: Identity,
  tell: (board: Parameters<typeof secretariatRecipients>[0], asked: number) => Task[],
): Promise<Reopened | Refused> {
  return changeTies(deps, boardId, by, (board, claims): TieChange<Reopened> => {
    const before = claims.find((one) => isSame(one.identity, identity));
    if (before === undefined) return refused('notFound');
    const { email } = before;
    const who = onRoster(board, email);
    if (who === null) return refused('leftRoster');
    if (before.status === 'pending')
      return { kind: 'done', result: { kind: 'reopened', claim: before, who } };
    if (roleOf(board, identity) !== null) return refused('alreadyBound');
    const claim: IdentityClaim = {
      ...before,
      status: 'pending',
      asked: before.asked + 1,
      at: deps.clock.now(),
      settled: null,
    };
    return {
      kind: 'write',
      claim,
      happening: { kind: 'identityClaimed', identity, email, asked: claim.asked },
      tasks: tell(board, claim.asked),
      result: { kind: 'reopened', claim, who },
    };
  });
}
