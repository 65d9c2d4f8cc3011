import { laterBy } from '../../domain/calendar/localMoment';
import type { Address, Notice, Sent } from '../notice';
import type { Outbox, Recipient } from '../outbox';
import type { Stored } from '../ports';
import { reach } from './address';
import type { At } from './at';
import type { Delivered } from './deliver';
import { finish } from './finish';
import { halt } from './halt';
import { noticeFor } from './noticeFor';
import { recordPost } from './recordPost';
import { tellUnreached } from './tellUnreached';

/** After this many attempts a row is stuck, and shown to the secretariat and the operator. */
const MOST_ATTEMPTS = 20;
// Longer than a sending can take: a row that has stood as "sending" for so long belongs to a worker that died.
const SENDING_MS = 60_000;

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
  const died = out.status === 'sending';
  if (notice === null || (died && out.unsure && out.task.kind === 'reminder')) return finish(at, row, []);
  const reached = await reach(at, to);
  if (reached.kind === 'unreachable') return unreachable(at, row, to, reached.code);

  const sending: Outbox = {
    ...out,
    status: 'sending',
    attempts: out.attempts + 1,
    notBefore: now,
    ...(died ? { unsure: true } : {}),
  };
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
      return card === null ? finish(at, row, []) : recordPost(at, row, to, { card, notice, sent });
    }
    case 'later':
      return again(at, row, sent.seconds, sent.code);
    case 'ambiguous':
      // It may have arrived. A reminder is sent once more, for none may be lost, and never a third time. Anything else
      // is repeated until the channel answers: a card too many shows the same case, a card too few is a member who
      // never heard.
      return row.value.task.kind === 'reminder' && row.value.unsure
        ? finish(at, row, [])
        : again(at, unsureOf(row), backoffSeconds(row.value.attempts), sent.code);
    case 'unreachable':
      if (address.kind === 'person')
        await at.deps.conversations.savePersonal({ ...address.chat, unreachable: sent.code });
      return unreachable(at, row, to, sent.code);
    case 'gone':
      return unreachable(at, row, to, sent.code);
  }
}

function unsureOf(row: Stored<Outbox>): Stored<Outbox> {
  return { ...row, value: { ...row.value, unsure: true } };
}

// 10 s, 20 s, 40 s … at most ten minutes: a channel that is down for an hour and a half is waited out.
function backoffSeconds(attempts: number): number {
  return Math.min(600, 10 * 2 ** Math.min(attempts - 1, 6));
}

async function again(at: At, row: Stored<Outbox>, seconds: number, code: string): Promise<Delivered> {
  const out = row.value;
  if (out.attempts >= MOST_ATTEMPTS) {
    const told = await tellUnreached(at, out.task.kind, recipientOf(out), code);
    if (!told || !(await halt(at, row, 'stuck', recipientOf(out), code)))
      return { kind: 'again', seconds: 10 };
    return { kind: 'done' };
  }
  const value: Outbox = {
    ...out,
    status: 'waiting',
    notBefore: laterBy(at.deps.clock.now(), seconds * 1000),
    code,
  };
  await at.deps.rounds.commit(at.stream, `wait-${out.id}-${out.attempts}`, [
    { row: 'out', value, etag: row.etag },
  ]);
  return { kind: 'again', seconds };
}

async function unreachable(at: At, row: Stored<Outbox>, to: Recipient, code: string): Promise<Delivered> {
  const told = await tellUnreached(at, row.value.task.kind, to, code);
  return told ? finish(at, row, []) : { kind: 'again', seconds: 10 };
}

function recipientOf(out: Outbox): Recipient {
  return 'to' in out.task ? out.task.to : { kind: 'channel' };
}
