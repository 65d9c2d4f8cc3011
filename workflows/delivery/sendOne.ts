import { laterBy } from '../../domain/calendar/localMoment';
import type { Notice, Sent } from '../notice';
import type { Outbox, Recipient } from '../outbox';
import type { Stored } from '../ports';
import { isAhead } from './accountNotice';
import { type Reach, reach, sendingTo } from './address';
import type { At } from './at';
import { backoffSeconds, MOST_ATTEMPTS } from './backoff';
import type { Delivered } from './deliver';
import { finish } from './finish';
import { halt, unlist } from './halt';
import { hold } from './hold';
import { markReach } from './markReach';
import { noticeFor } from './noticeFor';
import { recordPost } from './recordPost';
import { sameTold } from './sameTold';
import { tellUnreached } from './tellUnreached';

// Longer than a sending can take: a row that has stood as "sending" for so long belongs to a worker that died.
const SENDING_MS = 60_000;
// Who comes to Teams after months is shown what is open, and no heap of what has long been over.
const OLD_MS = 30 * 24 * 60 * 60 * 1000;

type Reached = Extract<Reach, { kind: 'reached' }>;

/**
 * Sends one notice. The row is marked before the sending, so that two workers never send it both; a row found marked and
 * old is from a process that died, and whether it was sent cannot be known: it is sent once more, and only once.
 */
export async function sendOne(at: At, row: Stored<Outbox>): Promise<Delivered> {
  const { deps } = at;
  const out = row.value;
  if (out.status === 'sending' && deps.clock.now() < laterBy(out.notBefore, SENDING_MS))
    return { kind: 'again', seconds: 30 };
  const to = recipientOf(out);
  const notice = await noticeFor(at, out.task);
  const died = out.status === 'sending';
  if (notice === null && isAhead(at, out)) return { kind: 'again', seconds: 5 };
  if (notice === null || (died && out.unsure && out.task.kind === 'reminder')) return drop(at, row, to);
  const reached = await reach(at, to);
  if (reached.kind === 'nobody') return drop(at, row, to);
  if (reached.kind === 'unreachable') return hold(at, died ? unsureOf(row) : row, to, reached.code, reached);
  if (out.status === 'held') {
    // Woken for nothing: only somebody who is seen again, or a card that gets through, takes the mark away.
    if (reached.marked !== null) return { kind: 'done' };
    if (out.task.kind !== 'caseCard' && deps.clock.now() > laterBy(out.at, OLD_MS)) return drop(at, row, to);
    const told = await sameTold(at, row);
    if (told.better) return drop(at, row, to);
    for (const other of told.worse) await drop(at, other, to);
  }
  const turn = await deps.pace.take(sendingTo(reached.address));
  if (turn.kind === 'later') return { kind: 'again', seconds: turn.seconds };
  if (out.task.kind === 'reminder' && (died || out.unsure)) {
    const answers = await at.messenger.knock(reached.address);
    if (answers.kind !== 'sent') return notAnswered(at, row, to, answers, reached);
  }
  const mine = await claim(at, row, to);
  if (mine === null) return { kind: 'again', seconds: 30 };
  return settle(at, mine, to, notice, await at.messenger.send(reached.address, notice), reached);
}

/** Marks the row as being sent by this worker; null when another has it. */
async function claim(at: At, row: Stored<Outbox>, to: Recipient): Promise<Stored<Outbox> | null> {
  const { deps, stream } = at;
  const out = row.value;
  const sending: Outbox = {
    ...out,
    status: 'sending',
    attempts: out.attempts + 1,
    notBefore: deps.clock.now(),
    ...(out.status === 'sending' ? { unsure: true } : {}),
  };
  const operation = `send-${out.id}-${sending.attempts}`;
  const claimed = await deps.rounds.commit(stream, operation, [
    { row: 'out', value: sending, etag: row.etag },
  ]);
  if (claimed !== 'committed') return null;
  await unlist(at, out, to);
  return deps.rounds.readOut(stream, out.id);
}

async function settle(
  at: At,
  row: Stored<Outbox>,
  to: Recipient,
  notice: Notice,
  sent: Sent,
  reached: Reached,
): Promise<Delivered> {
  // What became of the row is written first: a process that dies after it repeats nothing.
  switch (sent.kind) {
    case 'sent': {
      const card = notice.kind === 'case' ? 'case' : notice.kind === 'run' ? 'run' : null;
      const done =
        card === null ? await finish(at, row, []) : await recordPost(at, row, to, { card, notice, sent });
      await markReach(at, reached, sent);
      return done;
    }
    case 'later': {
      const seconds = sent.seconds ?? backoffSeconds(row.value, sent.code);
      const later = await again(at, row, seconds, sent.code);
      if (sent.code === 'throttled') await at.deps.pace.pause(sendingTo(reached.address).tenantId, seconds);
      return later;
    }
    case 'ambiguous':
      // It may have arrived. A reminder is sent once more, for none may be lost, and never a third time. Anything else
      // is repeated until the channel answers: a card too many shows the same case, a card too few is a member who
      // never heard.
      return row.value.task.kind === 'reminder' && row.value.unsure
        ? finish(at, row, [])
        : again(at, unsureOf(row), backoffSeconds(row.value, sent.code), sent.code);
    case 'unreachable':
      await markReach(at, reached, sent);
      return hold(at, row, to, sent.code, reached);
    case 'gone':
      return giveUp(at, row, to, sent.code);
  }
}

/**
 * A reminder that may have arrived is repeated once. Before that Votum knocks: while the channel does not answer, that one
 * time would be thrown away.
 */
async function notAnswered(
  at: At,
  row: Stored<Outbox>,
  to: Recipient,
  answer: Exclude<Sent, { kind: 'sent' }>,
  reached: Reached,
): Promise<Delivered> {
  await markReach(at, reached, answer);
  const tried = unsureOf({ ...row, value: { ...row.value, attempts: row.value.attempts + 1 } });
  switch (answer.kind) {
    case 'unreachable':
      return hold(at, tried, to, answer.code, reached);
    case 'gone':
      return giveUp(at, tried, to, answer.code);
    case 'later':
    case 'ambiguous': {
      const told = answer.kind === 'later' ? answer.seconds : null;
      return again(at, tried, told ?? backoffSeconds(tried.value, answer.code), answer.code);
    }
  }
}

function unsureOf(row: Stored<Outbox>): Stored<Outbox> {
  return { ...row, value: { ...row.value, unsure: true } };
}

async function again(at: At, row: Stored<Outbox>, seconds: number, code: string): Promise<Delivered> {
  const out = row.value;
  if (out.attempts >= MOST_ATTEMPTS) return giveUp(at, row, recipientOf(out), code);
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

async function giveUp(at: At, row: Stored<Outbox>, to: Recipient, code: string): Promise<Delivered> {
  const told = await tellUnreached(at, row.value, to, code);
  const halted = told && (await halt(at, row, 'stuck', to, code));
  return halted ? { kind: 'done' } : { kind: 'again', seconds: 10 };
}

/** What is not true any more, or said by another row. */
async function drop(at: At, row: Stored<Outbox>, to: Recipient): Promise<Delivered> {
  const done = await finish(at, row, []);
  if (done.kind === 'done') await unlist(at, row.value, to);
  return done;
}

function recipientOf(out: Outbox): Recipient {
  return 'to' in out.task ? out.task.to : { kind: 'channel' };
}
