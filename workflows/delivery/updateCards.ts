import { laterBy } from '../../domain/calendar/localMoment';
import { commitWork, work } from '../commitWork';
import type { Notice, Sent } from '../notice';
import { isAsleep, type Outbox } from '../outbox';
import type { Post, Stored } from '../ports';
import { type Reach, reach, sendingTo } from './address';
import type { At } from './at';
import { backoffSeconds, MOST_ATTEMPTS } from './backoff';
import type { Delivered } from './deliver';
import { finish } from './finish';
import { halt, unlist } from './halt';
import { hold } from './hold';
import { markReach } from './markReach';
import { tellUnreached } from './tellUnreached';
import { viewTo } from './viewTo';

const LEASE_MS = 20_000;

type Reached = Extract<Reach, { kind: 'reached' }>;

/**
 * Brings the cards of one place to the latest state, under a lease on the place: two updates at once could land in the
 * wrong order. Under the lease all rows that ask for this place are read, and after them the state: what they were written
 * for is in it, so this one update does for all of them, and a busy case costs its channel a few calls and not one a press.
 */
export async function updateCards(at: At, row: Stored<Outbox>, place: string): Promise<Delivered> {
  const { deps, stream } = at;
  const post = (await deps.rounds.readPosts(stream)).find((candidate) => candidate.value.place === place);
  const reached = post === undefined ? null : await reach(at, post.value.to);
  if (post === undefined || reached === null || reached.kind === 'nobody') return finish(at, row, []);
  if (reached.kind === 'unreachable') return holdUpdate(at, row, post.value, reached.code, reached);
  if (reached.marked !== null) return holdUpdate(at, row, post.value, reached.marked, reached);
  const now = deps.clock.now();
  if (post.value.leasedUntil !== null && now < post.value.leasedUntil) return { kind: 'again', seconds: 2 };
  const sending = sendingTo(reached.address);
  const turn = await deps.pace.take({ ...sending, card: `${stream}|${place}` });
  if (turn.kind === 'later') return { kind: 'again', seconds: turn.seconds };
  const leased: Post = { ...post.value, leasedUntil: laterBy(now, LEASE_MS) };
  const taken = await deps.rounds.commit(stream, `lease-${row.value.id}-${now}`, [
    { row: 'post', value: leased, etag: post.etag },
  ]);
  if (taken !== 'committed') return { kind: 'again', seconds: 2 };

  const others = await waitingFor(at, row, place);
  const shown = await showLatest(at, leased, reached);
  const isMine = await release(at, leased, shown.gone);
  if (shown.unshown === null) {
    if (!isMine || deps.clock.now() >= laterBy(now, LEASE_MS)) await showOnceMore(at, row);
    await finishAll(at, others, post.value);
    return finishOne(at, row, post.value);
  }
  return comeBack(at, row, others, post.value, shown.unshown, reached);
}

/** The other rows that ask for the cards of this place, also those that were given up or wait for the person. */
async function waitingFor(at: At, row: Stored<Outbox>, place: string): Promise<Stored<Outbox>[]> {
  const outs = await at.deps.rounds.readOuts(at.stream);
  return outs.filter(
    ({ value }) => value.task.kind === 'update' && value.task.place === place && value.id !== row.value.id,
  );
}

// Each by itself: one that has been changed meanwhile, or is done, holds up no other, and shows the same again at worst.
async function finishAll(at: At, rows: readonly Stored<Outbox>[], post: Post): Promise<void> {
  await Promise.all(rows.map((row) => finishOne(at, row, post)));
}

async function finishOne(at: At, row: Stored<Outbox>, post: Post): Promise<Delivered> {
  const done = await finish(at, row, []);
  if (done.kind === 'done') await unlist(at, row.value, post.to);
  return done;
}

/** Held once for a place, however much happens meanwhile. */
async function holdUpdate(
  at: At,
  row: Stored<Outbox>,
  post: Post,
  code: string,
  reached: Reach,
): Promise<Delivered> {
  const others = row.value.status === 'held' ? [] : await waitingFor(at, row, post.place);
  if (others.some(({ value }) => value.status === 'held' && !isAsleep(value)))
    return finishOne(at, row, post);
  return hold(at, row, post.to, code, reached);
}

/** What was not shown: this row stays for it, and does for the others. */
async function comeBack(
  at: At,
  row: Stored<Outbox>,
  others: readonly Stored<Outbox>[],
  post: Post,
  unshown: Unshown,
  reached: Reached,
): Promise<Delivered> {
  const { deps, stream } = at;
  if (unshown.kind === 'turn') return { kind: 'again', seconds: unshown.seconds };
  if (unshown.kind === 'unreachable') {
    const held = await hold(at, row, post.to, unshown.code, reached);
    await finishAll(at, others, post);
    return held;
  }
  const { id, attempts: before } = row.value;
  const attempts = before + 1;
  if (attempts >= MOST_ATTEMPTS) {
    const told = await tellUnreached(at, row.value, post.to, unshown.code);
    const halted = told && (await halt(at, row, 'stuck', post.to, unshown.code));
    if (!halted) return { kind: 'again', seconds: 10 };
    await finishAll(at, others, post);
    return { kind: 'done' };
  }
  const told = unshown.kind === 'later' ? unshown.seconds : null;
  const seconds = told ?? backoffSeconds({ id, attempts }, unshown.code);
  if (unshown.code === 'throttled') await deps.pace.pause(sendingTo(reached.address).tenantId, seconds);
  const notBefore = laterBy(deps.clock.now(), seconds * 1000);
  const value: Outbox = { ...row.value, status: 'waiting', attempts, notBefore, code: unshown.code };
  const kept = await deps.rounds.commit(stream, `wait-${id}-${attempts}`, [
    { row: 'out', value, etag: row.etag },
  ]);
  if (kept === 'committed') {
    await unlist(at, row.value, post.to);
    await finishAll(at, others, post);
  } else if (kept === 'conflict') await showOnceMore(at, row);
  return { kind: 'again', seconds };
}

type Unshown = Exclude<Sent, { kind: 'sent' | 'gone' }> | { kind: 'turn'; seconds: number };

/** What came of showing the latest: cards that are no longer there, and what stopped it. */
interface Shown {
  gone: string[];
  unshown: Unshown | null;
}

async function showLatest(at: At, post: Post, reached: Reached): Promise<Shown> {
  const notice = await latest(at, post);
  const gone: string[] = [];
  if (notice === null) return { gone, unshown: null };
  for (const [i, activityId] of post.activityIds.entries()) {
    // The first one's turn is taken already.
    const turn = i === 0 ? null : await at.deps.pace.take(sendingTo(reached.address));
    if (turn?.kind === 'later') return { gone, unshown: { kind: 'turn', seconds: turn.seconds } };
    const sent = await at.messenger.update(reached.address, activityId, notice);
    if (sent.kind === 'gone') gone.push(activityId);
    else if (sent.kind === 'unreachable') {
      await markReach(at, reached, sent);
      return { gone, unshown: sent };
    }
    // An ambiguous update is done once more: repeating one is harmless, and a card must end with the latest.
    else if (sent.kind !== 'sent') return { gone, unshown: sent };
  }
  return { gone, unshown: null };
}

async function latest(at: At, post: Post): Promise<Notice | null> {
  const view = await viewTo(at, post.to, at.deps.clock.now());
  if (view === null) return null;
  return post.card === 'run' ? { kind: 'run', view } : { kind: 'case', view, lead: 'update' };
}

/**
 * Whoever has lost the lease may have shown something older after somebody else's newer. A row of its own, since the other
 * may have finished this one; it counts on from it, so that a channel that stays slow is given up in the end.
 */
async function showOnceMore(at: At, { value: row }: Stored<Outbox>): Promise<void> {
  const attempts = row.attempts + 1;
  if (attempts >= MOST_ATTEMPTS) return;
  const { value } = work(at.deps, row.task);
  await commitWork(at.deps, at.stream, `follow-${value.id}`, [
    { row: 'out', value: { ...value, attempts }, etag: null },
  ]);
}

/** Gives the place free. False when the lease was no longer this worker's. */
async function release(at: At, { place, leasedUntil }: Post, gone: readonly string[]): Promise<boolean> {
  const { deps, stream } = at;
  const post = (await deps.rounds.readPosts(stream)).find((candidate) => candidate.value.place === place);
  if (post === undefined) return true;
  const activityIds = post.value.activityIds.filter((id) => !gone.includes(id));
  const isMine = post.value.leasedUntil === leasedUntil;
  const value: Post = { ...post.value, activityIds, leasedUntil: isMine ? null : post.value.leasedUntil };
  // Lost to a card that was posted meanwhile: then the lease runs out by itself.
  await deps.rounds.commit(stream, `release-${place}-${deps.clock.now()}`, [
    { row: 'post', value, etag: post.etag },
  ]);
  return isMine;
}
