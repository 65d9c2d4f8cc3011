import { claimCard } from '../../cards/identities/claimCard';
import { tiesCard } from '../../cards/identities/tiesCard';
import { unboundCard } from '../../cards/identities/unboundCard';
import { refusalText } from '../../cards/refusals/refusalText';
import type { VerbData } from '../../cards/verbs';
import { isSame, onRoster } from '../../domain/board/identityClaim';
import type { BoardId, Identity } from '../../domain/ids';
import { type Seated, seatedOn } from '../../workflows/actor';
import { askAgain } from '../../workflows/identities/askAgain';
import { listTies } from '../../workflows/identities/listTies';
import { settleClaim } from '../../workflows/identities/settleClaim';
import { beforeUnbinding, unbind } from '../../workflows/identities/unbind';
import type { Refused } from '../../workflows/refused';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

type Account = VerbData<'identity.show'>;

/** By which accounts people on the roster are known, to the secretariat. */
export async function listTiesPress(
  turn: Turn,
  { boardId, from }: VerbData<'identity.list'>,
): Promise<Reply> {
  const seated = await asSecretariat(turn, boardId);
  return seated.kind === 'refused' ? refusal(turn, seated.why) : showTies(turn, seated.seated, from);
}

/** The list, to somebody of the secretariat. */
export async function showTies(turn: Turn, { board }: Seated, from = 0): Promise<Reply> {
  const ties = await listTies(turn.deps, board);
  const reader = turn.actor.identity.tenantId;
  return card(tiesCard({ board, ties, reader, from }, languageFor(turn, board)));
}

/** An account that waits, or what became of it. */
export async function showClaimPress(turn: Turn, data: Account): Promise<Reply> {
  const seated = await asSecretariat(turn, data.boardId);
  if (seated.kind === 'refused') return refusal(turn, seated.why);
  const { board } = seated.seated;
  const { claims } = (await turn.deps.boards.readRecord(board.id)).value;
  const claim = claims.find((one) => isSame(one.identity, identityIn(data)));
  if (claim === undefined) return refusal(turn, 'notFound');
  const who = onRoster(board, claim.email);
  const facts = { board, claim, who, elsewhere: isElsewhere(turn, data), before: true };
  return card(claimCard(facts, languageFor(turn, board)));
}

/** The secretariat says that an account is whom it claims to be, or that it is not. */
export async function settleClaimPress(
  turn: Turn,
  data: Account,
  word: 'confirmed' | 'refused',
): Promise<Reply> {
  const settled = await settleClaim(turn.deps, data.boardId, turn.actor, identityIn(data), word);
  if (settled.kind === 'refused') return refusal(turn, settled.why);
  const { claim, who, before } = settled;
  return onBoard(turn, data.boardId, ({ board }, lang) =>
    card(claimCard({ board, claim, who, elsewhere: isElsewhere(turn, data), before }, lang)),
  );
}

/** An account that was turned down or taken away is taken up again: the card to confirm it on. */
export async function askAgainPress(turn: Turn, data: Account): Promise<Reply> {
  const reopened = await askAgain(turn.deps, data.boardId, turn.actor, identityIn(data));
  if (reopened.kind === 'refused') return refusal(turn, reopened.why);
  const { claim, who } = reopened;
  return onBoard(turn, data.boardId, ({ board }, lang) =>
    card(claimCard({ board, claim, who, elsewhere: isElsewhere(turn, data) }, lang)),
  );
}

/** Asks whether an account is to be taken away, and takes it away once that is said. */
export async function undoTiePress(turn: Turn, data: VerbData<'identity.undo'>): Promise<Reply> {
  const { boardId, sure } = data;
  const identity = identityIn(data);
  const unbound = await (sure
    ? unbind(turn.deps, boardId, turn.actor, identity)
    : beforeUnbinding(turn.deps, boardId, turn.actor, identity));
  if (unbound.kind === 'refused') return refusal(turn, unbound.why);
  const { who, answered } = unbound;
  const stage = { kind: sure ? ('done' as const) : ('ask' as const) };
  return onBoard(turn, boardId, ({ board }, lang) =>
    card(unboundCard({ board, identity, who, answered, stage }, lang)),
  );
}

async function asSecretariat(
  turn: Turn,
  boardId: BoardId,
): Promise<{ kind: 'seated'; seated: Seated } | Refused> {
  const seated = await seatedOn(turn.deps, boardId, turn.actor);
  if (seated === null) return { kind: 'refused', why: 'notFound' };
  return seated.role.kind === 'secretariat'
    ? { kind: 'seated', seated }
    : { kind: 'refused', why: 'notYours' };
}

/** The answer to what was done; whoever took his own account away has nothing to see any more. */
async function onBoard(
  turn: Turn,
  boardId: BoardId,
  answer: (seated: Seated, lang: ReturnType<typeof languageFor>) => Reply,
): Promise<Reply> {
  const seated = await seatedOn(turn.deps, boardId, turn.actor);
  return seated === null ? refusal(turn, 'notFound') : answer(seated, languageFor(turn, seated.board));
}

function refusal(turn: Turn, why: Refused['why']): Reply {
  return words(refusalText(why, languageFor(turn)));
}

function identityIn({ tenantId, objectId }: Account): Identity {
  return { tenantId, objectId };
}

function isElsewhere(turn: Turn, { tenantId }: Account): boolean {
  return tenantId !== turn.actor.identity.tenantId;
}
