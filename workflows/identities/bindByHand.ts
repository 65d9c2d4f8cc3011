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
import { type Refused, refused } from '../refused';
import { changeTies, type TieChange, type Tying } from './changeTies';
import { welcomeTo } from './welcomeTo';

/** An operator binds an account to whoever this address of the roster belongs to. Bound already, it is left as it is. */
export function bindByHand(
  deps: Tying,
  boardId: BoardId,
  operator: string,
  email: string,
  identity: Identity,
): Promise<{ kind: 'bound'; who: OnRoster; before: boolean } | Refused> {
  const by = { kind: 'operator' as const, name: operator };
  type Bound = { kind: 'bound'; who: OnRoster; before: boolean };
  return changeTies(deps, boardId, by, async (board, claims): Promise<TieChange<Bound>> => {
    const who = onRoster(board, email);
    if (who === null) return refused('leftRoster');
    if (holdsIdentity(who.person, identity))
      return { kind: 'done', result: { kind: 'bound', who, before: true } };
    if (roleOf(board, identity) !== null) return refused('heldByOther');
    if (who.person.identities.length >= MOST_IDENTITIES) return refused('identitiesFull');
    const at = deps.clock.now();
    const asked = claims.find((one) => isSame(one.identity, identity))?.asked ?? 0;
    const claim: IdentityClaim = { identity, email, status: 'confirmed', asked, at, settled: { by, at } };
    const bound = withIdentity(board, email, identity);
    return {
      kind: 'write',
      claim,
      happening: { kind: 'identityBound', identity, email },
      board: bound,
      tasks: await welcomeTo(deps, bound, identity),
      result: { kind: 'bound', who, before: false },
    };
  });
}
