import { laterBy } from '../../domain/calendar/localMoment';
import { commitWork, work } from '../commitWork';
import type { Address, Notice, Sent } from '../notice';
import type { Outbox, Recipient } from '../outbox';
import type { Post, Stored, Write } from '../ports';
import { placeOf } from '../recipients';
import { reach } from './address';
import type { At } from './at';
import type { Delivered } from './deliver';
import { noticeFor } from './noticeFor';

/** After this many attempts a row is stuck, and shown to the secretariat and the operator. */
const MOST_ATTEMPTS = 20;
// Longer than a sending can take: a row that has stood as "sending" for so long belongs to a worker that died.
const SENDING_MS = 60_000;
const TRIES = 4;

/**
 * Sends one notice. The row is marked before the sending, so that two workers never send it both; a row found marked and
 * old is from a process that died, and whether it was sent cannot be known: it is sent once more, and only once.
 */
export async function sendOne(at: At, row: Stored<Outbox>): Promise<Delivered> {
  const { deps, stream } = at;
  const now = deps.clock.now();
  const out = row.value;
  if (out.status === 'sending' && now < laterBy(out.notBefore, SENDING_MS))
    return { kind: 'again', seconds: 30 };
  const to = recipientOf(out);
  const notice = await noticeFor(at, out.task);
  if (notice === null || (out.status === 'sending' && out.attempts > 1 && out.task.kind === 'reminder'))
    return finish(at, row, []);
  const reached = await reach(at, to);
  if (reached.kind === 'unreachable') return unreachable(at, row, to, reached.code);

  const sending: Outbox = { ...out, status: 'sending', attempts: out.attempts + 1, notBefore: now };
  const operation = `send-${out.id}-${sending.attempts}`;
  const claimed = await deps.rounds.commit(stream, operation, [
    { row: 'out', value: sending, etag: row.etag },
  ]);
  if (claimed !== 'committed') return { kind: 'again', seconds: 30 };
  const mine = await deps.rounds.readOut(stream, out.id);
  if (mine === null) return { kind: 'done' };
  return settle(at, mine, to, notice, await at.messenger.send(reached.address, notice), reached.address);
}

async function settle(
  at: At,
  row: Stored<Outbox>,
  to: Recipient,
  notice: Notice,
  sent: Sent,
  address: Address,
): Promise<Delivered> {
  switch (sent.kind) {
    case 'sent': {
      if (address.kind === 'person' && address.chat.unreachable !== null)
        await at.deps.conversations.savePersonal({ ...address.chat, unreachable: null });
      const card = notice.kind === 'case' ? 'case' : notice.kind === 'run' ? 'run' : null;
      return card === null ? finish(at, row, []) : finishPosted(at, row, to, card, sent);
    }
    case 'later':
      return again(at, row, sent.seconds, sent.code);
    case 'ambiguous':
      // It may have arrived. A reminder is sent once more, for none may be lost, and never a third time. Anything else
      // is repeated until the channel answers: a card too many shows the same case, a card too few is a member who never heard.
      return row.value.task.kind === 'reminder' && row.value.attempts >= 2
        ? finish(at, row, [])
        : again(at, row, backoffSeconds(row.value.attempts), sent.code);
    case 'unreachable':
      if (address.kind === 'person')
        await at.deps.conversations.savePersonal({ ...address.chat, unreachable: sent.code });
      return unreachable(at, row, to, sent.code);
    case 'gone':
      return finish(at, row, []);
  }
}

// 10 s, 20 s, 40 s … at most ten minutes: a channel that is down for an hour and a half is waited out.
function backoffSeconds(attempts: number): number {
  return Math.min(600, 10 * 2 ** Math.min(attempts - 1, 6));
}

async function again(at: At, row: Stored<Outbox>, seconds: number, code: string): Promise<Delivered> {
  const out = row.value;
  const stuck = out.attempts >= MOST_ATTEMPTS;
  const value: Outbox = {
    ...out,
    status: stuck ? 'stuck' : 'waiting',
    notBefore: laterBy(at.deps.clock.now(), seconds * 1000),
    code,
  };
  await at.deps.rounds.commit(at.stream, `wait-${out.id}-${out.attempts}`, [
    { row: 'out', value, etag: row.etag },
  ]);
  if (!stuck) return { kind: 'again', seconds };
  at.deps.log.error('a sending is stuck', {
    code: 'VOTUM-DELIVER-STUCK',
    stream: at.stream,
    out: out.id,
    last: code,
  });
  return { kind: 'done' };
}

/** Nobody is left unreached in silence: the secretariat hears of it once for each case and seat. */
async function unreachable(at: At, row: Stored<Outbox>, to: Recipient, code: string): Promise<Delivered> {
  const { kind } = row.value.task;
  if (at.roundId === null || to.kind !== 'seat' || (kind !== 'caseCard' && kind !== 'reminder'))
    return finish(at, row, []);
  const key = `unreachable|${to.seatId}`;
  const told = (await at.deps.rounds.readClaims(at.stream, key)).length > 0;
  if (!told)
    await commitWork(at.deps, at.stream, `claim-${key}`, [
      { row: 'claim', value: { key, at: at.deps.clock.now() } },
      work(at.deps, { kind: 'news', news: 'unreachable', seatId: to.seatId, text: code, asked: 0 }),
    ]);
  return finish(at, row, []);
}

async function finish(at: At, row: Stored<Outbox>, more: Write[]): Promise<Delivered> {
  const { id } = row.value;
  const outcome = await at.deps.rounds.commit(at.stream, `done-${id}`, [
    { row: 'outDone', id, etag: row.etag },
    ...more,
  ]);
  return outcome === 'committed' ? { kind: 'done' } : { kind: 'again', seconds: 10 };
}

async function finishPosted(
  at: At,
  row: Stored<Outbox>,
  to: Recipient,
  card: Post['card'],
  sent: Extract<Sent, { kind: 'sent' }>,
): Promise<Delivered> {
  const place = placeOf(to, card);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = (await at.deps.rounds.readPosts(at.stream)).find((post) => post.value.place === place);
    const { conversationId, serviceUrl, activityId } = sent;
    const activityIds = [...(before?.value.activityIds ?? []), activityId].slice(-8);
    const value: Post = {
      place,
      to,
      card,
      conversationId,
      serviceUrl,
      activityIds,
      leasedUntil: before?.value.leasedUntil ?? null,
    };
    const done = await finish(at, row, [{ row: 'post', value, etag: before?.etag ?? null }]);
    if (done.kind === 'done') return done;
  }
  return { kind: 'again', seconds: 10 };
}

function recipientOf(out: Outbox): Recipient {
  return 'to' in out.task ? out.task.to : { kind: 'channel' };
}
