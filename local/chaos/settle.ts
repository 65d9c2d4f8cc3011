import { setTimeout as wait } from 'node:timers/promises';
import type { RoundId } from '../../domain/ids';
import { boardStream, type Outbox, streamOf, type Task } from '../../workflows/outbox';
import type { Site } from './openSite';

const PATIENCE_MS = 240_000;
const PAUSE_MS = 250;

/** Fires the sweep on every host that is up, as its timer would; one that dies meanwhile has not been fired. */
export async function tick({ hosts }: Pick<Site, 'hosts'>): Promise<void> {
  await Promise.all(
    hosts.map(async (host) => {
      const url = host.url();
      if (url === null) return;
      await fetch(`${url}/admin/functions/sweep`, { method: 'POST', body: '{}' }).then(
        (response) => response.arrayBuffer(),
        () => undefined,
      );
    }),
  );
}

/**
 * Waits until nothing that is due is left to do on these cases, of the kinds that are waited for. Throws after four
 * minutes: work that never ends.
 */
export async function settle(
  site: Site,
  cases: readonly RoundId[],
  isWaitedFor: (kind: Task['kind']) => boolean = () => true,
): Promise<void> {
  const { truth, board } = site;
  const streams = [boardStream(board.id), ...cases.map(streamOf)];
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    await tick(site);
    const left = (await Promise.all(streams.map((stream) => truth.rounds.readOuts(stream)))).flat();
    const now = truth.clock.now();
    const waiting = left.filter(
      ({ value }) => isWaitedFor(value.task.kind) && isMoving(value) && value.notBefore <= laterThan(now),
    );
    const due = (await truth.due.upTo(now, 500)).filter(({ stream }) => streams.includes(stream));
    if (waiting.length === 0 && due.length === 0) return;
    if (performance.now() > end)
      throw new Error(
        `Work that never ends: ${JSON.stringify(waiting.map(({ value }) => value)).slice(0, 2_000)}`,
      );
    await wait(PAUSE_MS);
  }
}

// What is held waits for a person, and what is stuck for an operator.
const isMoving = ({ status }: Outbox) => status === 'waiting' || status === 'sending';

// What a busy channel or a lease puts off a little belongs to now; what is due later is moved to.
function laterThan(now: string): string {
  return new Date(Date.parse(now) + 30_000).toISOString();
}
