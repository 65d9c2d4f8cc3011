import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from '../openSite';
import { type CardPress, type PressReply, pressCard } from '../pressCard';
import type { SeededRandom } from '../seededRandom';

/** Two presses at the same instant, give or take a few milliseconds, each on the host that chance gives it. */
export function together(
  site: Site,
  random: SeededRandom,
  one: CardPress,
  other: CardPress,
): Promise<[PressReply, PressReply]> {
  const soon = (press: CardPress) => {
    const host = random.pick(site.hosts);
    const ms = random.between(0, 12);
    return wait(ms).then(() => pressCard(site, host.url(), press));
  };
  return Promise.all([soon(one), soon(other)]);
}
