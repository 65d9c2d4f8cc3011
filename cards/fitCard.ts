import type { CardMessage } from './card';

/** What a card may take: older clients stop at 28 KB, and the channel adds a little of its own. */
export const MOST_BYTES = 27 * 1024;

const ROOMS = [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.12, 0.05] as const;

/**
 * Builds a card that can be sent, of `mostBytes` at the most. `build` is given how much of the longest texts to show, 1 for all of it; only a card
 * that would be too big is built again with less. Where nothing is short enough for a lower limit, it is as short as can
 * be.
 */
export function fitCard(build: (room: number) => CardMessage, mostBytes = MOST_BYTES): CardMessage {
  let shortest: CardMessage | null = null;
  for (const room of ROOMS) {
    shortest = build(room);
    if (bytesOf(shortest) <= mostBytes) return shortest;
  }
  if (shortest !== null && bytesOf(shortest) <= MOST_BYTES) return shortest;
  throw new Error('the card is too big, however short its texts are made');
}

function bytesOf({ card }: CardMessage): number {
  return Buffer.byteLength(JSON.stringify(card));
}
