import { laterBy } from '../../domain/calendar/localMoment';
import { commitWork, work } from '../commitWork';
import type { Notice } from '../notice';
import type { Outbox } from '../outbox';
import type { Post, Stored } from '../ports';
import { reach } from './address';
import type { At } from './at';
import type { Delivered } from './deliver';
import { finish } from './finish';
import { halt } from './halt';
import { viewTo } from './viewTo';

const LEASE_MS = 20_000;
const MOST_ATTEMPTS = 12;

/**
 * Brings the cards of one place to the latest state, under a lease on the place: two updates at once could land in the
 * wrong order. The state is read after the lease is taken, so the last to update shows the latest.
 */
export async function updateCards(at: At, row: Stored<Outbox>, place: string): Promise<Delivered> {
  const { deps, stream } = at;
  const post = (await deps.rounds.readPosts(stream)).find((candidate) => candidate.value.place === place);
  if (post === undefined) return finish(at, row, []);
  const now = deps.clock.now();
  if (post.value.leasedUntil !== null && now < post.value.leasedUntil) return { kind: 'again', seconds: 2 };
  const leased: Post = { ...post.value, leasedUntil: laterBy(now, LEASE_MS) };
  const taken = await deps.rounds.commit(stream, `lease-${row.value.id}-${now}`, [
    { row: 'post', value: leased, etag: post.etag },
  ]);
  if (taken !== 'committed') return { kind: 'again', seconds: 2 };

  const { gone, wait, code } = await showLatest(at, leased);
  await release(at, leased, gone);
  if (wait === null && deps.clock.now() >= laterBy(now, LEASE_MS)) await showOnceMore(at, row);
  if (wait === null) return finish(at, row, []);
  const attempts = row.value.attempts + 1;
  if (attempts >= MOST_ATTEMPTS) {
    const halted = await halt(at, row, 'stuck', post.value.to, code);
    return halted ? { kind: 'done' } : { kind: 'again', seconds: 10 };
  }
  const value: Outbox = { ...row.value, attempts, notBefore: laterBy(now, wait * 1000), code };
  await deps.rounds.commit(stream, `wait-${row.value.id}-${attempts}`, [
    { row: 'out', value, etag: row.etag },
  ]);
  return { kind: 'again', seconds: wait };
}

/** What came of showing the latest: cards that are no longer there, and how long to wait before it is shown again. */
interface Shown {
  gone: string[];
  wait: number | null;
  code: string;
}

async function showLatest(at: At, post: Post): Promise<Shown> {
  const reached = await reach(at, post.to);
  const notice = reached.kind === 'reached' ? await latest(at, post) : null;
  let wait: number | null = null;
  let code = '';
  const gone: string[] = [];
  if (reached.kind === 'reached' && notice !== null)
    for (const activityId of post.activityIds) {
      const sent = await at.messenger.update(reached.address, activityId, notice);
      if (sent.kind === 'gone') gone.push(activityId);
      // An ambiguous update is done once more: repeating one is harmless, and a card must end with the latest.
      if (sent.kind === 'later' || sent.kind === 'ambiguous') {
        wait = Math.max(wait ?? 0, sent.kind === 'later' ? sent.seconds : 5);
        code = sent.code;
      }
    }
  return { gone, wait, code };
}

async function latest(at: At, post: Post): Promise<Notice | null> {
  const view = await viewTo(at, post.to, at.deps.clock.now());
  if (view === null) return null;
  return post.card === 'run' ? { kind: 'run', view } : { kind: 'case', view, lead: 'update' };
}

/**
 * Whoever took longer than the lease may have shown something older after somebody else's newer. A row of its own, since
 * the other may have finished this one; it counts on from it, so that a channel that stays slow is given up in the end.
 */
async function showOnceMore(at: At, { value: row }: Stored<Outbox>): Promise<void> {
  const attempts = row.attempts + 1;
  if (attempts >= MOST_ATTEMPTS) return;
  const { value } = work(at.deps, row.task);
  await commitWork(at.deps, at.stream, `follow-${value.id}`, [
    { row: 'out', value: { ...value, attempts }, etag: null },
  ]);
}

async function release(at: At, { place, leasedUntil }: Post, gone: readonly string[]): Promise<void> {
  const { deps, stream } = at;
  const post = (await deps.rounds.readPosts(stream)).find((candidate) => candidate.value.place === place);
  if (post === undefined) return;
  const activityIds = post.value.activityIds.filter((id) => !gone.includes(id));
  const isMine = post.value.leasedUntil === leasedUntil;
  const value: Post = { ...post.value, activityIds, leasedUntil: isMine ? null : post.value.leasedUntil };
  // Lost to a card that was posted meanwhile: then the lease runs out by itself.
  await deps.rounds.commit(stream, `release-${place}-${deps.clock.now()}`, [
    { row: 'post', value, etag: post.etag },
  ]);
}
