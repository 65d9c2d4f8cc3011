import { refusalText } from '../../cards/refusals/refusalText';
import type { Board } from '../../domain/board/board';
import { onRoster, type Ties } from '../../domain/board/identityClaim';
import { Identity } from '../../domain/ids';
import { askAgainAsOperator } from '../../workflows/identities/askAgain';
import { bindByHand } from '../../workflows/identities/bindByHand';
import { listTies } from '../../workflows/identities/listTies';
import { settleClaimAsOperator } from '../../workflows/identities/settleClaim';
import { unbindAsOperator } from '../../workflows/identities/unbind';
import type { Refused } from '../../workflows/refused';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { boardMeant, operatorName, type Store } from './open';
import { nameOfBy } from './showHistory';

type Options = Args['options'];

/** `identity list`: by which accounts each person on a board's roster is known, and which wait or were turned down. */
export async function listIdentities(store: Store, { options }: Args): Promise<string[]> {
  const board = await boardMeant(store, options.board);
  const ties = await listTies(store, board);
  if (options.json) return [JSON.stringify(ties.map(forMachines), null, 2)];
  return ties.flatMap(({ who, ties: own }) => [
    `${who.person.name} (${who.as}, ${who.body}) ${who.person.email ?? 'no address'}`,
    ...(own.length === 0
      ? ['  no account']
      : own.map((tie) => `  ${tie.identity.tenantId}/${tie.identity.objectId} ${said(tie)}`)),
  ]);
}

/** `identity bind`: binds an account to whoever the address belongs to. */
export async function bindIdentity(store: Store, { options }: Args): Promise<string[]> {
  const board = await boardMeant(store, options.board);
  const email = emailIn(options);
  if (email === null) throw new Refusal('Say whose account it is: --email ADDRESS, as the roster has it.');
  const identity = identityIn(options);
  if (identity === null)
    throw new Refusal('Say which account: --tenant ID --object ID, both as Entra shows them.');
  const bound = must(board, await bindByHand(store, board.id, operatorName(options), email, identity));
  return [`${bound.who.person.name}: ${bound.before ? 'bound already' : 'bound'}.`];
}

/** `identity confirm`: an account that waits is whom it claims to be. */
export function confirmIdentity(store: Store, { options }: Args): Promise<string[]> {
  return settle(store, options, 'confirmed');
}

/** `identity refuse`: it is not; it is remembered, and not asked about again. */
export function refuseIdentity(store: Store, { options }: Args): Promise<string[]> {
  return settle(store, options, 'refused');
}

/** `identity reopen`: an account that was turned down or taken away waits again, and the secretariat is asked. */
export async function reopenIdentity(store: Store, { options }: Args): Promise<string[]> {
  const board = await boardMeant(store, options.board);
  const isSettled = ({ bound, claim }: Ties['ties'][number]) => !bound && claim?.status !== 'pending';
  const identity = await accountMeant(store, board, options, isSettled);
  const reopened = must(board, await askAgainAsOperator(store, board.id, operatorName(options), identity));
  return [`${reopened.who.person.name}: the secretariat is asked.`];
}

/** `identity undo`: takes an account away from somebody; it holds from the next press on. */
export async function undoIdentity(store: Store, { options }: Args): Promise<string[]> {
  const board = await boardMeant(store, options.board);
  const identity = await accountMeant(store, board, options, ({ bound }) => bound);
  const { who, answered } = must(
    board,
    await unbindAsOperator(store, board.id, operatorName(options), identity),
  );
  return [
    `${who.person.name}: the account is taken away.`,
    ...(answered.length === 0
      ? ['It has not answered in any case under way.']
      : [
          'It has answered in these cases, and the answers stand until they are changed:',
          ...answered.map(({ roundId, title, body }) => `  ${roundId} ${title} (${body})`),
        ]),
  ];
}

async function settle(store: Store, options: Options, word: 'confirmed' | 'refused'): Promise<string[]> {
  const board = await boardMeant(store, options.board);
  const isPending = ({ claim }: Ties['ties'][number]) => claim?.status === 'pending';
  const identity = await accountMeant(store, board, options, isPending);
  const operator = operatorName(options);
  const settled = must(board, await settleClaimAsOperator(store, board.id, operator, identity, word));
  const { claim, who, before } = settled;
  const name = who?.person.name ?? claim.email;
  if (before) throw new Refusal(`${name}: it is settled already (${claim.status}). Nothing was changed.`);
  return [`${name}: ${claim.status}.`];
}

/** The account that is named, or the only one of its kind of whoever the address belongs to. */
async function accountMeant(
  store: Store,
  board: Board,
  options: Options,
  isMeant: (tie: Ties['ties'][number]) => boolean,
): Promise<Identity> {
  const named = identityIn(options);
  if (named !== null) return named;
  const email = emailIn(options);
  if (email === null)
    throw new Refusal('Say which account: --tenant ID --object ID, or --email ADDRESS where there is one.');
  if (onRoster(board, email) === null) throw new Refusal(refusalText('leftRoster', 'en'));
  const own = (await listTies(store, board)).find(({ who }) => who.person.email === email);
  const found = (own?.ties ?? []).filter(isMeant);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.identity;
  if (only === undefined)
    throw new Refusal(`${email} has no such account. See: npm run votum -- identity list`);
  const all = found.map(
    ({ identity: { tenantId, objectId } }) => `  --tenant ${tenantId} --object ${objectId}`,
  );
  throw new Refusal([`${email} has several such accounts. Say which:`, ...all].join('\n'));
}

function identityIn({ tenant, object }: Options): Identity | null {
  if (tenant === undefined && object === undefined) return null;
  const read = Identity.safeParse({ tenantId: tenant, objectId: object });
  if (!read.success)
    throw new Refusal('--tenant and --object are both needed, each an id as Entra shows it.');
  return read.data;
}

function emailIn({ email }: Options): string | null {
  return email === undefined ? null : email.trim().toLowerCase();
}

function must<T extends { kind: string }>(board: Board, result: T | Refused): Exclude<T, Refused> {
  if (result.kind !== 'refused') return result as Exclude<T, Refused>;
  const { why } = result as Refused;
  throw new Refusal(
    why === 'notFound'
      ? `${board.id} knows no such account. See: npm run votum -- identity list`
      : refusalText(why, 'en'),
  );
}

function said({ claim }: Ties['ties'][number]): string {
  if (claim === null) return "bound in the board's file";
  const { status, settled, at } = claim;
  return settled === null ? `${status} since ${at}` : `${status} by ${nameOfBy(settled.by)} ${settled.at}`;
}

function forMachines({ who, ties }: Ties): object {
  const accounts = ties.map(({ identity, claim, bound }) => ({
    ...identity,
    bound,
    claim: claim === null ? null : { status: claim.status, at: claim.at, settled: claim.settled },
  }));
  return { name: who.person.name, as: who.as, body: who.body, email: who.person.email ?? null, accounts };
}
