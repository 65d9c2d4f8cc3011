import { compareInstants } from '../../domain/calendar/localMoment';
import type { Deps } from '../deps';
import type { Messenger } from '../notice';
import { isAsleep, partsOf, type StreamId } from '../outbox';
import { wakeHeldFor } from '../wakeHeld';
import { lookAtChannel } from './lookAtChannel';
import { sendOne } from './sendOne';
import { spread } from './spread';
import { updateCards } from './updateCards';

/**
 * What became of a wake-up. `nothing`: no such row, because it is done, or its commit did not come through (yet).
 * `again`: not now; the caller queues it again with this delay, and nobody sleeps on it.
 */
export type Delivered = { kind: 'done' } | { kind: 'nothing' } | { kind: 'again'; seconds: number };

/** Does the work one outbox row names. Safe to repeat, and safe to be run twice at once. */
export async function deliver(
  deps: Deps,
  messenger: Messenger,
  stream: StreamId,
  outId: string,
): Promise<Delivered> {
  const row = await deps.rounds.readOut(stream, outId);
  if (row === null) return { kind: 'nothing' };
  if (row.value.status === 'stuck' || isAsleep(row.value)) return { kind: 'done' };
  const wait = compareInstants(row.value.notBefore, deps.clock.now());
  if (row.value.status === 'waiting' && wait > 0) return waitFor(deps, stream, outId, row.value.notBefore);
  const { boardId, roundId } = partsOf(stream);
  const board = await deps.boards.read(boardId);
  if (board === null) return { kind: 'nothing' };
  const at = { deps, messenger, stream, board: board.value, roundId };
  switch (row.value.task.kind) {
    case 'opened':
    case 'amended':
    case 'answered':
    case 'changed':
    case 'closed':
    case 'voided':
    case 'outcome':
    case 'news':
    case 'answerToAll':
    case 'contactReminders':
      return spread(at, row);
    case 'channelLook':
      return lookAtChannel(at, row);
    case 'update':
      return updateCards(at, row, row.value.task.place);
    case 'caseCard':
    case 'reminder':
    case 'outcomeCard':
    case 'newsCard':
    case 'answerToAllCard':
    case 'agenda':
    case 'undelivered':
    case 'monday':
    case 'unseated':
    case 'channelCall':
    case 'claimCard':
    case 'unboundCard':
      return sendOne(at, row);
    case 'welcome':
      await wakeHeldFor(deps, row.value.task.identity);
      return sendOne(at, row);
  }
}

// Short waits are the queue's; long ones stand in the due index, which the sweep asks by the board's clock.
const SHORT_WAIT_MS = 5 * 60 * 1000;

async function waitFor(deps: Deps, stream: StreamId, outId: string, notBefore: string): Promise<Delivered> {
  const ms = Date.parse(notBefore) - Date.parse(deps.clock.now());
  if (ms <= SHORT_WAIT_MS) return { kind: 'again', seconds: Math.max(1, Math.ceil(ms / 1000)) };
  await deps.due.put({ dueAt: notBefore, stream, what: 'out', key: outId });
  return { kind: 'done' };
}
