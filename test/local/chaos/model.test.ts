import { runModel } from '../../../local/chaos/model/runModel';
import { memoryStorage } from '../../../storage/memory/memoryStorage';

test('given whatever is done to a case, in whatever order, by processes that may die, then it agrees with a sheet of paper after every step', async () => {
  const { runs } = await runModel(memoryStorage, { runs: 30, commands: 40, seed: 20250507 });
  expect(runs).toBeGreaterThanOrEqual(30);
}, 240_000);
