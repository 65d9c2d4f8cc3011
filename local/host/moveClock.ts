import type { Clock } from '../clock';
import type { QueueListener } from './createQueueListener';
import type { Timers } from './createTimers';
import { nextStop } from './nextStop';

export type Moved = { fired: number; failed: number };

export type MovableDesk = {
  clock: Clock;
  timers: Timers;
  queues: readonly QueueListener[];
  /** When an HTTP function last ran, by `performance.now()`. */
  lastRequestMs(): number;
  /** Ends the move early when the host stops. */
  stopping: AbortSignal;
};

// Queue messages keep real time, and one may be put there hidden for a moment. How long is it waited for: before the
// first stop, so that what a person did just now still belongs to the hour it was done in; at one stop; in all.
const requestWaitMs = 4_000;
const stopWaitMs = 1_500;
const walkWaitMs = 15_000;

/**
 * Walks the clock to `to` (epoch ms): the timers on the way fire in order, and at each stop the queues are worked
 * off before the clock goes on, so that what belongs to the days between happens on them.
 */
export async function walkClock(desk: MovableDesk, to: number): Promise<Moved> {
  const moved = { fired: 0, failed: 0 };
  await finishRequests(desk);
  let leftMs = walkWaitMs;
  for (let at = 0; at < to && !desk.stopping.aborted; ) {
    at = nextStop(desk.timers.all, to);
    const step = await stopAt(desk, at, Math.min(stopWaitMs, leftMs));
    moved.fired += step.fired;
    moved.failed += step.failed;
    leftMs -= Math.min(leftMs, step.waitedMs);
  }
  return moved;
}

/** Leaps to `to` (epoch ms) as after an outage: each timer that is due fires once, there. */
export async function leapClock(desk: MovableDesk, to: number): Promise<Moved> {
  await finishRequests(desk);
  const { fired, failed } = await stopAt(desk, to, stopWaitMs);
  return { fired, failed };
}

async function finishRequests(desk: MovableDesk): Promise<void> {
  const sinceMs = performance.now() - desk.lastRequestMs();
  if (sinceMs < requestWaitMs) await workOff(desk, 0, requestWaitMs - sinceMs);
}

async function stopAt(desk: MovableDesk, at: number, waitMs: number): Promise<Moved & { waitedMs: number }> {
  const waitingBefore = await countWaiting(desk.queues);
  // Real time goes on while functions run, and may have taken the clock past a near stop already.
  if (at > desk.clock.now()) desk.clock.set(new Date(at).toISOString());
  const moved = await desk.timers.fireDue(at);
  return { ...moved, waitedMs: await workOff(desk, waitingBefore, waitMs) };
}

// Until no more messages are left than `enough` (those had been hidden before: retries that wait their turn), or no
// message has come to sight for `waitMs`. Returns how long it waited.
async function workOff(desk: MovableDesk, enough: number, waitMs: number): Promise<number> {
  let waitedMs = 0;
  for (let pauseMs = 20; !desk.stopping.aborted; pauseMs = Math.min(pauseMs * 2, 200)) {
    const waiting = await countWaiting(desk.queues);
    if (waiting === 0) break;
    const drained = await Promise.all(desk.queues.map((queue) => queue.drain()));
    if (drained.some((count) => count > 0)) continue;
    if (waiting <= enough || waitedMs >= waitMs) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    waitedMs += pauseMs;
  }
  return waitedMs;
}

async function countWaiting(queues: readonly QueueListener[]): Promise<number> {
  const counts = await Promise.all(queues.map((queue) => queue.waiting()));
  return counts.reduce((sum, count) => sum + count, 0);
}
