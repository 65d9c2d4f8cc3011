import type { CaseView } from '../../domain/round/caseView';
import { countedSeats } from '../../domain/round/endCase';
import { type Verdict, verdict } from '../../domain/round/verdict';
import { commitWork, work } from '../commitWork';
import type { Notice, Sent } from '../notice';
import type { Outbox, Recipient } from '../outbox';
import type { Post, Stored } from '../ports';
import { placeOf } from '../recipients';
import type { At } from './at';
import type { Delivered } from './deliver';
import { finish } from './finish';
import { reachedRows } from './reachedRows';
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

/** Records where a card stands, so that it is kept up to date, and whom it has reached, and marks its row of work done. */
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
    const reached = await reachedRows(at, to, posted.notice, `reached-${row.value.id}`);
    const done = await finish(at, row, [{ row: 'post', value, etag: before?.etag ?? null }, ...reached]);
    if (done.kind !== 'done') continue;
    await bringUpToDate(at, to, place, posted.notice);
    if (reached.length > 0) await tellForecast(at, to);
    return done;
  }
  return { kind: 'again', seconds: 10 };
}

/**
 * Updates that ran while the card was under way did not know of it: where the case has moved on since, one more
 * follows.
 */
async function bringUpToDate(at: At, to: Recipient, place: string, shown: Notice): Promise<void> {
  if (shown.kind !== 'case' && shown.kind !== 'run') return;
  const latest = await viewTo(at, to, shown.view.now);
  if (latest === null || shownBy(latest) === shownBy(shown.view)) return;
  const update = work(at.deps, { kind: 'update', place });
  await commitWork(at.deps, at.stream, `follow-${update.value.id}`, [update]);
}

// Whom a case has reached shows in its forecast alone: nobody is told of it seat by seat.
function shownBy(view: CaseView): string {
  const reached = { silentReached: 0, silentUnreached: 0 };
  const forecast = (verdict: Verdict | null) =>
    verdict === null ? null : [verdict.outcome, verdict.reason, verdict.deciding];
  return JSON.stringify({
    ...view,
    figures: view.figures === null ? null : { ...view.figures, ...reached },
    ifNobodyElse: forecast(view.ifNobodyElse),
    ifClosedNow: forecast(view.ifClosedNow),
  });
}

/**
 * Where silence approves, a case that has come to the last who lacked it may have another forecast: those who run it
 * see it.
 */
async function tellForecast(at: At, to: Recipient): Promise<void> {
  const whole = at.roundId === null ? null : await at.deps.rounds.readWhole(at.roundId);
  if (whole === null || whole.round.value.status !== 'open') return;
  if (to.kind !== 'seat' && to.kind !== 'substitute') return;
  const { rules } = whole.round.value;
  const seats = whole.seats.map((seat) => seat.value);
  const before = seats.map((seat) => (seat.seatId === to.seatId ? { ...seat, reached: false } : seat));
  if (verdict(rules, countedSeats(before)).outcome === verdict(rules, countedSeats(seats)).outcome) return;
  const posts = await at.deps.rounds.readPosts(at.stream);
  const updates = posts
    .filter(({ value }) => value.card === 'run')
    .map(({ value }) => work(at.deps, { kind: 'update', place: value.place }));
  const [first] = updates;
  if (first !== undefined) await commitWork(at.deps, at.stream, `forecast-${first.value.id}`, updates);
}
