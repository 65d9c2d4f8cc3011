import { laterBy } from '../../domain/calendar/localMoment';
import { caseView } from '../../domain/round/caseView';
import type { Notice } from '../notice';
import type { Outbox } from '../outbox';
import type { Post, Stored } from '../ports';
import { reach } from './address';
import type { At } from './at';
import type { Delivered } from './deliver';
import { viewerTo } from './noticeFor';

const LEASE_MS = 20_000;
const MOST_ATTEMPTS = 12;

/**
 * Brings the cards of one place to the latest state, under a lease on the place: two updates at once could land in the
 * wrong order. The state is read after the lease is taken, so the last to update shows the latest.
 */
export async function updateCards(at: At, row: Stored<Outbox>, place: string): Promise<Delivered> {
  const { deps, stream } = at;
  const post = (await deps.rounds.readPosts(stream)).find((candidate) => candidate.value.place === place);
  if (post === undefined) return done(at, row);
  const now = deps.clock.now();
  if (post.value.leasedUntil !== null && now < post.value.leasedUntil) return { kind: 'again', seconds: 2 };
  const leased: Post = { ...post.value, leasedUntil: laterBy(now, LEASE_MS) };
  const taken = await deps.rounds.commit(stream, `lease-${row.value.id}-${now}`, [
    { row: 'post', value: leased, etag: post.etag },
  ]);
  if (taken !== 'committed') return { kind: 'again', seconds: 2 };

  const { gone, wait, code } = await showLatest(at, leased);
  await release(at, place, gone);
  if (wait === null) return done(at, row);
  const attempts = row.value.attempts + 1;
  const stuck = attempts >= MOST_ATTEMPTS;
  const value: Outbox = {
    ...row.value,
    attempts,
    status: stuck ? 'stuck' : 'waiting',
    notBefore: laterBy(now, wait * 1000),
    code,
  };
  await deps.rounds.commit(stream, `wait-${row.value.id}-${attempts}`, [
    { row: 'out', value, etag: row.etag },
  ]);
  if (stuck)
    deps.log.error('an update is stuck', {
      code: 'VOTUM-UPDATE-STUCK',
      stream,
      out: row.value.id,
      last: code,
    });
  return stuck ? { kind: 'done' } : { kind: 'again', seconds: wait };
}

async function showLatest(
  at: At,
  post: Post,
): Promise<{ gone: string[]; wait: number | null; code: string }> {
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
  const { deps, board, roundId } = at;
  const whole = roundId === null ? null : await deps.rounds.readWhole(roundId);
  if (whole === null) return null;
  const round = whole.round.value;
  if (round.status !== 'open' && round.status !== 'closed') return null;
  const seats = whole.seats.map((seat) => seat.value);
  const view = caseView(board, round, seats, viewerTo(at, post.to), deps.clock.now());
  return post.card === 'run' ? { kind: 'run', view } : { kind: 'case', view, lead: 'update' };
}

async function release(at: At, place: string, gone: readonly string[]): Promise<void> {
  const { deps, stream } = at;
  const post = (await deps.rounds.readPosts(stream)).find((candidate) => candidate.value.place === place);
  if (post === undefined) return;
  const activityIds = post.value.activityIds.filter((id) => !gone.includes(id));
  // Lost to a card that was posted meanwhile: then the lease runs out by itself.
  await deps.rounds.commit(stream, `release-${place}-${deps.clock.now()}`, [
    { row: 'post', value: { ...post.value, activityIds, leasedUntil: null }, etag: post.etag },
  ]);
}

async function done(at: At, row: Stored<Outbox>): Promise<Delivered> {
  const outcome = await at.deps.rounds.commit(at.stream, `done-${row.value.id}`, [
    { row: 'outDone', id: row.value.id, etag: row.etag },
  ]);
  return outcome === 'committed' ? { kind: 'done' } : { kind: 'again', seconds: 10 };
}
