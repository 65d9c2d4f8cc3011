import { boardStream, type StreamId, streamOf } from '../../workflows/outbox';
import type { Wakes } from '../../workflows/ports';
import { aBoard, aDraft, aUlid } from '../support/builders';

/** A wake-up as the queue holds it. */
export interface SeenWake {
  stream: StreamId;
  outId: string;
  looked: boolean;
}

/** What the workflows rely on in `Wakes`. `visible` takes out what a worker would be given now. */
export function wakesContract(open: () => { wakes: Wakes; visible: () => Promise<SeenWake[]> }): void {
  describe('wakes', () => {
    test('a wake-up arrives with its stream and row; asked for twice it comes twice', async () => {
      const { wakes, visible } = open();
      await visible();
      const one = { stream: streamOf(aDraft(aBoard()).id), outId: aUlid(), looked: false };
      const two = { stream: boardStream(aBoard().id), outId: aUlid(), looked: false };
      await wakes.wake(one.stream, one.outId, 0);
      await wakes.wake(two.stream, two.outId, 0);
      await wakes.wake(two.stream, two.outId, -3, { looked: true });
      expect(await visible()).toEqual([one, two, { ...two, looked: true }]);
    });

    test('one for later stays hidden until then', async () => {
      const { wakes, visible } = open();
      await visible();
      const later = { stream: boardStream(aBoard().id), outId: aUlid(), looked: false };
      await wakes.wake(later.stream, later.outId, 0.5);
      await wakes.wake(later.stream, aUlid(), 400 * 24 * 60 * 60);
      expect(await visible()).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await visible()).toEqual([later]);
    });
  });
}
