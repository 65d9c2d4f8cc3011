import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from '../openSite';
import type { SeededRandom } from '../seededRandom';

/**
 * Kills the first host so many times, each at a moment of chance, and starts it again. While it is down two minutes pass
 * on the desk's clock, so that what it was doing is known to be a dead worker's.
 */
export async function killNow(
  site: Site,
  times: number,
  random: SeededRandom,
  note: (at: string) => void,
): Promise<void> {
  const [host] = site.hosts;
  for (let killed = 0; killed < times; killed += 1) {
    await wait(random.between(100, 1_800));
    await host?.kill();
    site.clock.advance('PT2M');
    await wait(random.between(50, 300));
    // What the process sent before it died has come to the stage by now, and nothing was sent since.
    note(site.now());
    await host?.start();
  }
}
