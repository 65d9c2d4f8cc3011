import { laterBy } from '../domain/calendar/localMoment';
import type { Instant, OperationId } from '../domain/ids';
import type { By, Happening, RoundEvent } from '../domain/round/events';
import type { Deps } from './deps';
import type { Outbox, StreamId, Task } from './outbox';
import type { Committed, Write } from './ports';

type Work = Pick<Deps, 'rounds' | 'wakes' | 'due' | 'ids' | 'clock'>;

/**
 * A wake-up is queued before the commit and hidden a little longer than the commit can take, so that no crash leaves a
 * row of work without one; finding nothing to do is normal.
 */
export const HIDDEN_SECONDS = 3;
// What waits longer than this is found by the sweep: a queue's delay runs on the store's clock and ends after a week.
const QUEUE_WAIT_MS = 5 * 60 * 1000;

/** An outbox row for a task, to be done now or at `notBefore`. `id` is given where its wake-up is queued already. */
export function work(
  deps: Pick<Deps, 'ids' | 'clock'>,
  task: Task,
  { notBefore, id }: { notBefore?: Instant; id?: string } = {},
): Extract<Write, { row: 'out' }> {
  const now = deps.clock.now();
  const value: Outbox = {
    id: id ?? deps.ids.ulid(),
    at: now,
    notBefore: notBefore !== undefined && notBefore > now ? notBefore : now,
    attempts: 0,
    status: 'waiting',
    code: null,
    task,
  };
  return { row: 'out', value, etag: null };
}

/** The row of an event. `n` is the number of events its stream will then have. */
export function eventRow(
  n: number,
  at: Instant,
  by: By,
  operation: OperationId,
  happening: Happening,
): Write {
  const value: RoundEvent = { schema: 1, n, at, by, operation, happening };
  return { row: 'event', value };
}

/** Queues the wake-ups of the work among `writes`, ahead of their commit. */
async function announce(deps: Work, stream: StreamId, writes: readonly Write[]): Promise<void> {
  const soon = laterBy(deps.clock.now(), QUEUE_WAIT_MS);
  await Promise.all(
    newWork(writes).map((out) =>
      out.notBefore > soon
        ? deps.due.put({ dueAt: out.notBefore, stream, what: 'out', key: out.id })
        : deps.wakes.wake(stream, out.id, HIDDEN_SECONDS),
    ),
  );
}

/**
 * Announces, commits, and wakes at once what the commit left to do. For everything but an answer, whose reply waits for
 * no third round trip.
 */
export async function commitWork(
  deps: Work,
  stream: StreamId,
  operation: OperationId,
  writes: Write[],
): Promise<Committed> {
  await announce(deps, stream, writes);
  const outcome = await deps.rounds.commit(stream, operation, writes);
  if (outcome === 'committed') {
    const now = deps.clock.now();
    await Promise.all(
      newWork(writes).flatMap((out) => (out.notBefore <= now ? [deps.wakes.wake(stream, out.id, 0)] : [])),
    );
  }
  return outcome;
}

function newWork(writes: readonly Write[]): Outbox[] {
  return writes.flatMap((write) => (write.row === 'out' && write.etag === null ? [write.value] : []));
}
