import { type ChannelLook, compareWithRoster } from '../../domain/board/channelLook';
import { isReached } from '../../domain/board/seatReach';
import { laterBy } from '../../domain/calendar/localMoment';
import { nextOfficeMoment } from '../../domain/calendar/officeHours';
import { fingerprint } from '../../domain/round/fingerprint';
import { commitWork, HIDDEN_SECONDS, work } from '../commitWork';
import type { Sent } from '../notice';
import { boardStream, type Outbox } from '../outbox';
import type { ChannelTie, Stored, Write } from '../ports';
import { secretariatRecipients } from '../recipients';
import { seatReaches } from '../seatReaches';
import type { At } from './at';
import { backoffSeconds } from './backoff';
import { childId } from './childId';
import type { Delivered } from './deliver';
import { finish } from './finish';

// There is another look at the latest on Monday.
const MOST_LOOKS = 8;

/**
 * Looks who sits in the board's channel and keeps what concerns the board. The secretariat is told of those without a seat
 * once, and again of who came since. A channel that does not answer is asked again, and then left: what was seen before
 * stands, with its date.
 */
export async function lookAtChannel(at: At, row: Stored<Outbox>): Promise<Delivered> {
  const { deps, board, messenger } = at;
  const tie = await deps.conversations.channelOf(board.id);
  if (tie === null) return seen(at, row);
  const turn = await deps.pace.take(tie);
  if (turn.kind === 'later') return { kind: 'again', seconds: turn.seconds };
  const before = await deps.conversations.readLook(board.id);
  const found = await messenger.members(tie);
  if (found.kind !== 'members') return notSeen(at, row, tie, before, found);
  const same = before?.value.conversationId === tie.conversationId ? before.value : null;
  const compared = compareWithRoster(board, found.members);
  const told = same?.told ?? [];
  const fresh = compared.unseated.map(({ userId }) => userId).filter((id) => !told.includes(id));
  if (fresh.length > 0 && !(await tell(at, fresh, before?.value.at ?? 'first')))
    return { kind: 'again', seconds: 10 };
  // Who has left and comes back is told of anew.
  const look: ChannelLook = {
    conversationId: tie.conversationId,
    at: deps.clock.now(),
    ...compared,
    told: compared.unseated.map(({ userId }) => userId),
    failed: null,
  };
  // Somebody else's look is as good: only the newest is kept.
  await deps.conversations.saveLook(board.id, look, before?.etag ?? null);
  return seen(at, row);
}

/** Done; where somebody may have to be mentioned, whom is decided when that is sent. */
async function seen(at: At, row: Stored<Outbox>): Promise<Delivered> {
  const { deps, board, stream } = at;
  const { id: parent, task } = row.value;
  const version = task.kind === 'channelLook' ? task.call : undefined;
  if (version === undefined) return finish(at, row, []);
  const { seats } = await seatReaches(deps, board);
  if (!seats.some((seat) => !isReached(seat) && seat.inChannel === true)) return finish(at, row, []);
  const id = childId(parent, 0);
  await deps.wakes.wake(stream, id, HIDDEN_SECONDS);
  return finish(at, row, [work(deps, { kind: 'channelCall', version }, { id })]);
}

/**
 * Leaves the news to be sent, in one transaction with the proof of it. The proof names the look before this one, so that a
 * process that dies before it has written its own is recognised. False when the store did not say.
 */
async function tell({ deps, board }: At, fresh: readonly string[], since: string): Promise<boolean> {
  const key = `unseated|${since}|${fingerprint(fresh).slice(0, 16)}`;
  const notBefore = nextOfficeMoment(board.calendar, deps.clock.now());
  const writes: Write[] = [
    { row: 'claim', value: { key, at: deps.clock.now() } },
    ...secretariatRecipients(board).map((to) => work(deps, { kind: 'unseated', to }, { notBefore })),
  ];
  const outcome = await commitWork(deps, boardStream(board.id), `claim-${key}`, writes);
  return outcome === 'committed' || outcome === 'conflict';
}

async function notSeen(
  at: At,
  row: Stored<Outbox>,
  tie: ChannelTie,
  before: Stored<ChannelLook> | null,
  { kind, code, ...told }: Exclude<Sent, { kind: 'sent' }>,
): Promise<Delivered> {
  const { deps, board, stream } = at;
  const out = { ...row.value, attempts: row.value.attempts + 1 };
  if ((kind === 'later' || kind === 'ambiguous') && out.attempts < MOST_LOOKS) {
    const seconds = ('seconds' in told ? told.seconds : null) ?? backoffSeconds(out, code);
    if (code === 'throttled') await deps.pace.pause(tie.tenantId, seconds);
    const value: Outbox = { ...out, notBefore: laterBy(deps.clock.now(), seconds * 1000), code };
    await deps.rounds.commit(stream, `wait-${out.id}-${out.attempts}`, [
      { row: 'out', value, etag: row.etag },
    ]);
    return { kind: 'again', seconds };
  }
  deps.log.warn('it could not be seen who sits in the channel', { board: board.id, last: code });
  const failed = { at: deps.clock.now(), code };
  const nobody = {
    conversationId: tie.conversationId,
    at: failed.at,
    seated: [],
    unseated: [],
    more: 0,
    told: [],
  };
  const same = before?.value.conversationId === tie.conversationId ? before.value : nobody;
  await deps.conversations.saveLook(board.id, { ...same, failed }, before?.etag ?? null);
  return seen(at, row);
}
