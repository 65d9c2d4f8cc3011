import { connectStorage } from '../../../storage/connect';
import { defaultLimits } from '../../../storage/limits';
import { startAzurite } from '../../azurite';
import type { Bout } from '../runBouts';
import { runModel } from './runModel';

const RUNS = 10;
const COMMANDS = 40;

/** Random commands over Azurite, and a sheet of paper beside them. */
export const modelBout: Bout = {
  name: 'model',
  async run(_programs, _folder, random) {
    const azurite = await startAzurite({ kind: 'memory' });
    try {
      const { connectionString } = azurite;
      // What a busy machine is late with is no disagreement.
      const storage = connectStorage(
        { connectionString },
        { ...defaultLimits, callMs: 60_000, checkMs: 60_000 },
      );
      await storage.ensure();
      const seed = random.between(1, 2 ** 30);
      const done = await runModel(() => storage, { runs: RUNS, commands: COMMANDS, seed });
      return { counts: { 'model runs': done.runs, 'model commands': done.commands }, breaches: [] };
    } finally {
      await azurite.stop();
    }
  },
};
