import type { Queue, Wakes } from '../../workflows/ports';
import { aBoardId, aUlid } from '../support/builders';

/** What an operator relies on in a queue. `giveUp` puts a message among those the host gave up. */
export function queueContract(
  open: () => { queue: Queue; wakes: Wakes; giveUp: (message: unknown) => Promise<void> },
): void {
  describe('a queue', () => {
    test('what was given up is queued again, once, and what names nothing is taken away', async () => {
      const { queue, wakes, giveUp } = open();
      const before = await queue.lengths();
      const wake = { stream: `${aBoardId()}|board`, outId: aUlid() };
      await wakes.wake(wake.stream, wake.outId, 0);
      for (const message of [wake, { stream: '../x' }, 'noget andet']) await giveUp(message);
      expect(await queue.lengths()).toEqual({ deliver: before.deliver + 1, poison: before.poison + 3 });
      expect(await queue.redrive()).toEqual({ woken: [wake], unreadable: 2 });
      expect(await queue.lengths()).toEqual({ deliver: before.deliver + 2, poison: 0 });
      expect(await queue.redrive()).toEqual({ woken: [], unreadable: 0 });
    });
  });
}
