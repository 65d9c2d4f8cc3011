import {
  everyoneOn,
  type IdentityClaim,
  isSame,
  type OnRoster,
  withoutIdentity,
} from '../../domain/board/identityClaim';
import { holdsIdentity } from '../../domain/board/roles';
import type { BoardId, Identity } from '../../domain/ids';
import type { By } from '../../domain/round/events';
import { type Actor, byOf, seatedOn } from '../actor';
import type { Recipient } from '../outbox';
import { nameOf, secretariatRecipients } from '../recipients';
import { type Refused, refused } from '../refused';
import { type AnsweredCase, answeredBy } from './answeredBy';
import { changeTies, type TieChange, type Tying } from './changeTies';

/** An account that somebody on the roster is known by, and the cases under way in which it gave the answer that stands. */
export interface Unbound {
  kind: 'unbound';
  who: OnRoster;
  identity: Identity;
  answered: AnsweredCase[];
}

/** What the secretariat is to know before it takes an account away. */
export async function beforeUnbinding(
  deps: Tying,
  boardId: BoardId,
  actor: Actor,
  identity: Identity,
): Promise<Unbound | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (seated.role.kind !== 'secretariat') return refused('notYours');
  const who = everyoneOn(seated.board).find(({ person }) => holdsIdentity(person, identity));
  if (who === undefined) return refused('notBound');
  return { kind: 'unbound', who, identity, answered: await answeredBy(deps, boardId, identity) };
}

/** The secretariat takes an account away from somebody: from the next press on it is nobody's. */
export async function unbind(
  deps: Tying,
  boardId: BoardId,
  actor: Actor,
  identity: Identity,
): Promise<Unbound | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (seated.role.kind !== 'secretariat') return refused('notYours');
  return takeAway(deps, boardId, byOf(seated), identity, { kind: 'secretariat', identity: actor.identity });
}

/** As `unbind`, for an operator: all of the secretariat hear of it. */
export function unbindAsOperator(
  deps: Tying,
  boardId: BoardId,
  operator: string,
  identity: Identity,
): Promise<Unbound | Refused> {
  return takeAway(deps, boardId, { kind: 'operator', name: operator }, identity, null);
}

/** @param knows who has the answer to it already; the others of the secretariat are told by a card. */
async function takeAway(
  deps: Tying,
  boardId: BoardId,
  by: By,
  identity: Identity,
  knows: Recipient | null,
): Promise<Unbound | Refused> {
  const done = await changeTies(deps, boardId, by, (board, claims): TieChange<Omit<Unbound, 'answered'>> => {
    const who = everyoneOn(board).find(({ person }) => holdsIdentity(person, identity));
    if (who === undefined) return refused('notBound');
    const at = deps.clock.now();
    const before = claims.find((one) => isSame(one.identity, identity));
    const email = who.person.email ?? before?.email ?? '';
    const claim: IdentityClaim = {
      identity,
      email,
      status: 'undone',
      asked: before?.asked ?? 0,
      at: before?.at ?? at,
      settled: { by, at },
    };
    const after = withoutIdentity(board, identity);
    return {
      kind: 'write',
      claim,
      happening: { kind: 'identityUnbound', identity, email },
      board: after,
      tasks: secretariatRecipients(after)
        .filter((to) => knows === null || nameOf(to) !== nameOf(knows))
        .map((to) => ({ kind: 'unboundCard', identity, to })),
      result: { kind: 'unbound', who, identity },
    };
  });
  // After it: what the account answered until the moment it was taken away is among them.
  return done.kind === 'refused' ? done : { ...done, answered: await answeredBy(deps, boardId, identity) };
}
