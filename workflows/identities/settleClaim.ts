import {
  type IdentityClaim,
  isSame,
  MOST_IDENTITIES,
  type OnRoster,
  onRoster,
  withIdentity,
} from '../../domain/board/identityClaim';
import { holdsIdentity, roleOf } from '../../domain/board/roles';
import type { BoardId, Identity } from '../../domain/ids';
import type { By } from '../../domain/round/events';
import { type Actor, byOf, seatedOn } from '../actor';
import { type Refused, refused } from '../refused';
import { changeTies, type TieChange, type Tying } from './changeTies';
import { welcomeTo } from './welcomeTo';

/** What became of a claim; `before`: it was settled already, so or otherwise, and nothing was done now. */
export interface Settled {
  kind: 'settled';
  claim: IdentityClaim;
  who: OnRoster | null;
  before: boolean;
}

/** The secretariat says whether an account is whom it claims to be. Nobody says so of himself. */
export async function settleClaim(
  deps: Tying,
  boardId: BoardId,
  actor: Actor,
  identity: Identity,
  word: 'confirmed' | 'refused',
): Promise<Settled | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (seated.role.kind !== 'secretariat') return refused('notYours');
  return settle(deps, boardId, byOf(seated), identity, word, (board, claim) => {
    // Read again with the claim: who has left the secretariat meanwhile settles nothing.
    const role = roleOf(board, actor.identity);
    if (role?.kind !== 'secretariat') return refused('notFound');
    return role.person.email === claim.email ? refused('ownClaim') : null;
  });
}

/** As `settleClaim`, for an operator; the only one who can while nobody of the secretariat is bound. */
export function settleClaimAsOperator(
  deps: Tying,
  boardId: BoardId,
  operator: string,
  identity: Identity,
  word: 'confirmed' | 'refused',
): Promise<Settled | Refused> {
  return settle(deps, boardId, { kind: 'operator', name: operator }, identity, word, () => null);
}

/** A repeated press is a success, and no news to whoever pressed. */
function isOwnWord({ status, settled }: IdentityClaim, by: By, word: IdentityClaim['status']): boolean {
  return status === word && JSON.stringify(settled?.by) === JSON.stringify(by);
}

function settle(
  deps: Tying,
  boardId: BoardId,
  by: By,
  identity: Identity,
  word: 'confirmed' | 'refused',
  mayNot: (board: Parameters<typeof roleOf>[0], claim: IdentityClaim) => Refused | null,
): Promise<Settled | Refused> {
  return changeTies(deps, boardId, by, async (board, claims): Promise<TieChange<Settled>> => {
    const claim = claims.find((one) => isSame(one.identity, identity));
    if (claim === undefined) return refused('notFound');
    const stopped = mayNot(board, claim);
    if (stopped !== null) return stopped;
    const { email } = claim;
    const who = onRoster(board, email);
    if (claim.status !== 'pending')
      return { kind: 'done', result: { kind: 'settled', claim, who, before: !isOwnWord(claim, by, word) } };
    if (word === 'confirmed') {
      if (who === null) return refused('leftRoster');
      if (roleOf(board, identity) !== null && !holdsIdentity(who.person, identity))
        return refused('heldByOther');
      if (who.person.identities.length >= MOST_IDENTITIES) return refused('identitiesFull');
    }
    const settled: IdentityClaim = { ...claim, status: word, settled: { by, at: deps.clock.now() } };
    const result: Settled = { kind: 'settled', claim: settled, who, before: false };
    if (word === 'refused')
      return {
        kind: 'write',
        claim: settled,
        happening: { kind: 'identityRefused', identity, email },
        tasks: [],
        result,
      };
    const bound = withIdentity(board, email, identity);
    return {
      kind: 'write',
      claim: settled,
      happening: { kind: 'identityConfirmed', identity, email },
      board: bound,
      tasks: await welcomeTo(deps, bound, identity),
      result,
    };
  });
}
