import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from '../openSite';
import { type CardPress, type PressReply, pressCard } from '../pressCard';
import type { SeededRandom } from '../seededRandom';

/**
 * Two presses at the same instant, each on the host that chance gives it. The first, which has less to read, is up to
 * `laterMs` later, so that both get to win.
 */
export function together(
  site: Site,
  random: SeededRandom,
  one: CardPress,
  other: CardPress,
  laterMs: number,
): Promise<[PressReply, PressReply]> {
  const soon = (press: CardPress, mostMs: number) => {
    const host = random.pick(site.hosts);
    const ms = random.between(0, mostMs);
    return wait(ms).then(() => pressCard(site, host.url(), press));
  };
  return Promise.all([soon(one, laterMs), soon(other, 5)]);
}
