import { countPress } from '../../../local/bench/answerPress';
import { countSweep } from '../../../local/bench/sweepOpenCases';

// What a benchmark counts is exact, so it is held here; what it times is not.

test('given a member who answers on a board of 90, then two round trips of four calls and three rows come before the reply', async () => {
  expect(await countPress()).toEqual({ trips: 2, calls: 6, rows: 3 });
});

test('given five cases due, then a sweep asks and reads the same whether none or five hundred more are open', async () => {
  const alone = await countSweep(0, 5);
  expect(alone.calls).toBeGreaterThan(5);
  expect(await countSweep(500, 5)).toEqual(alone);
});
