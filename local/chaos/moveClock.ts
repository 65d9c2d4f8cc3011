import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from './openSite';

const PATIENCE_MS = 120_000;

/**
 * Leaps the first host's clock to an instant by the host's own route, as after an outage: what is due is done there. A host
 * that is killed on the way is asked again when it is up.
 */
export async function moveClock(site: Site, to: string): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; site.now() < to; ) {
    if (performance.now() > end) throw new Error(`The clock was not moved to ${to}.`);
    const url = site.hosts[0]?.url() ?? null;
    if (url !== null)
      await fetch(`${url}/local/clock`, {
        method: 'POST',
        body: JSON.stringify({ now: to, jump: true }),
      }).then(
        (response) => response.arrayBuffer(),
        () => undefined,
      );
    if (site.now() < to) await wait(100);
  }
}
