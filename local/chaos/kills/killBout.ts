import path from 'node:path';
import { chaosBoard } from '../chaosBoard';
import { openSite } from '../openSite';
import type { Bout } from '../runBouts';
import { judgeKills } from './judgeKills';
import { runKills } from './runKills';

/** Two cases of a board with 50 seats, from sending out to the outcome told, on a host that is killed again and again. */
export const killBout: Bout = {
  name: 'kill -9',
  async run(programs, folder, random) {
    const site = await openSite({
      programs,
      folder: path.join(folder, 'site'),
      board: chaosBoard(50),
      now: '2025-05-19T08:00:00.000Z',
    });
    try {
      const ledger = await runKills(
        site,
        { cases: 2, workingDays: 4, killsAtMost: 3, answering: 0.2 },
        random,
      );
      return await judgeKills(site, ledger);
    } finally {
      await site.stop();
    }
  },
};
