import { commitWork, work } from '../commitWork';
import type { Notice, Sent } from '../notice';
import type { Outbox, Recipient } from '../outbox';
import type { Post, Stored } from '../ports';
import { placeOf } from '../recipients';
import type { At } from './at';
import type { Delivered } from './deliver';
import { finish } from './finish';
import { viewTo } from './viewTo';

const TRIES = 4;
// Cards of one place: the first, and one a reminder.
const MOST_CARDS = 8;

/** A card that was just sent: what it showed, and where it stands now. */
interface Posted {
  card: Post['card'];
  notice: Notice;
  sent: Extract<Sent, { kind: 'sent' }>;
}

/** Records where a card stands, so that it is kept up to date, and marks its row of work done. */
export async function recordPost(
  at: At,
  row: Stored<Outbox>,
  to: Recipient,
  posted: Posted,
): Promise<Delivered> {
  const place = placeOf(to, posted.card);
  const { conversationId, serviceUrl, activityId } = posted.sent;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = (await at.deps.rounds.readPosts(at.stream)).find((post) => post.value.place === place);
    const value: Post = {
      place,
      to,
      card: posted.card,
      conversationId,
      serviceUrl,
      activityIds: [...(before?.value.activityIds ?? []), activityId].slice(-MOST_CARDS),
      leasedUntil: before?.value.leasedUntil ?? null,
    };
    const done = await finish(at, row, [{ row: 'post', value, etag: before?.etag ?? null }]);
    if (done.kind !== 'done') continue;
    await bringUpToDate(at, to, place, posted.notice);
    return done;
  }
  return { kind: 'again', seconds: 10 };
}

/** Updates that ran while the card was under way did not know of it: where the case has moved on since, one more follows. */
async function bringUpToDate(at: At, to: Recipient, place: string, shown: Notice): Promise<void> {
  if (shown.kind !== 'case' && shown.kind !== 'run') return;
  const latest = await viewTo(at, to, shown.view.now);
  if (latest === null || JSON.stringify(latest) === JSON.stringify(shown.view)) return;
  const update = work(at.deps, { kind: 'update', place });
  await commitWork(at.deps, at.stream, `follow-${update.value.id}`, [update]);
}
