import { isSame, onRoster } from '../../domain/board/identityClaim';
import { holdsIdentity, roleOf } from '../../domain/board/roles';
import { answeredBy } from '../identities/answeredBy';
import type { Notice } from '../notice';
import type { Outbox, Task } from '../outbox';
import { personTo } from '../recipients';
import type { At } from './at';

type AccountTask = Extract<Task, { kind: 'claimCard' | 'welcome' | 'unboundCard' }>;

const AHEAD_MS = 60_000;

/** What is told of an account, from the roster and the claims of this moment; null when it is not so, or not yet. */
export async function accountNotice({ deps, board }: At, task: AccountTask): Promise<Notice | null> {
  const { identity, to } = task;
  if (task.kind === 'welcome') {
    const role = roleOf(board, identity);
    const person = personTo(board, to);
    return role === null || person === null || !holdsIdentity(person, identity)
      ? null
      : { kind: 'welcome', board, role };
  }
  const { claims } = (await deps.boards.readRecord(board.id)).value;
  const claim = claims.find((one) => isSame(one.identity, identity));
  if (claim === undefined) return null;
  const who = onRoster(board, claim.email);
  if (task.kind === 'unboundCard') {
    if (claim.status !== 'undone' || claim.settled === null) return null;
    const answered = await answeredBy(deps, board.id, identity);
    return { kind: 'unbound', board, identity, who, answered, by: claim.settled.by };
  }
  const isAsked = claim.status === 'pending' && claim.asked === task.asked && who !== null;
  const reader = to.kind === 'secretariat' ? to.identity.tenantId : null;
  return isAsked ? { kind: 'claim', board, claim, who, elsewhere: identity.tenantId !== reader } : null;
}

/** Whether what a row tells of may still be on its way: it is written before that, in another table. */
export function isAhead({ deps }: At, { at, task }: Outbox): boolean {
  return (
    (task.kind === 'claimCard' || task.kind === 'welcome' || task.kind === 'unboundCard') &&
    Date.parse(deps.clock.now()) - Date.parse(at) < AHEAD_MS
  );
}
