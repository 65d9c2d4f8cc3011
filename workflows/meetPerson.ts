import { layClaim, onRoster } from '../domain/board/identityClaim';
import { roleOf } from '../domain/board/roles';
import type { BoardId, Identity } from '../domain/ids';
import { type Actor, type Seated, seatsOf } from './actor';
import { changeTies, type Tying } from './identities/changeTies';
import { secretariatRecipients } from './recipients';

/**
 * The boards of whoever speaks. Someone whose identity is on no roster is looked up by the e-mail the channel vouches for.
 * That seats nobody: in another tenant's directory its administrator writes what he likes. Found on a roster, it is a claim
 * that the board's secretariat is asked about, each board's its own.
 *
 * It takes longer for whoever is found, so it is done after the answer, which is the same to everyone without a seat.
 * @param email asks the channel for the address, lower case; called only for a person on no roster.
 */
export async function meetPerson(
  deps: Tying,
  actor: Actor,
  email: () => Promise<string | null>,
): Promise<Seated[]> {
  const known = await seatsOf(deps, actor);
  if (known.length > 0) return known;
  const address = await email();
  if (address === null) return [];
  for (const id of await deps.boards.ofEmail(address)) await putForward(deps, id, address, actor.identity);
  return [];
}

/** Puts an account before a board's secretariat, as whoever this address of its roster belongs to; once. */
export async function putForward(
  deps: Tying,
  boardId: BoardId,
  email: string,
  identity: Identity,
): Promise<void> {
  const laid = await changeTies<'laid' | 'nothing' | 'full'>(
    deps,
    boardId,
    { kind: 'votum' },
    (board, claims) => {
      if (onRoster(board, email) === null || roleOf(board, identity) !== null)
        return { kind: 'done', result: 'nothing' };
      const claim = layClaim(claims, identity, email, deps.clock.now());
      if (claim === 'full' || claim === null)
        return { kind: 'done', result: claim === null ? 'nothing' : 'full' };
      const { asked } = claim;
      return {
        kind: 'write',
        claim,
        happening: { kind: 'identityClaimed', identity, email, asked },
        tasks: secretariatRecipients(board).map((to) => ({ kind: 'claimCard', identity, asked, to })),
        result: 'laid',
      };
    },
  );
  if (laid === 'laid') deps.log.info('an account was put before the secretariat', { board: boardId });
  else if (laid !== 'nothing')
    deps.log.warn('an account could not be put before the secretariat', {
      board: boardId,
      code: 'VOTUM-CLAIM',
      why: laid === 'full' ? 'full' : laid.why,
    });
}
