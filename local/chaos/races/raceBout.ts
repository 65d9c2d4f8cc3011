import path from 'node:path';
import { chaosBoard } from '../chaosBoard';
import { openSite } from '../openSite';
import type { Bout } from '../runBouts';
import { runRaces } from './runRaces';

// As many as one store in memory holds before it grows slow; ten bouts are a thousand.
const TIMES = 100;

/** Presses against closings and new versions at the same instant, on two hosts. */
export const raceBout: Bout = {
  name: 'races',
  async run(programs, folder, random) {
    const board = chaosBoard(3);
    const site = await openSite({
      programs,
      folder: path.join(folder, 'site'),
      board,
      now: '2025-05-19T08:00:00.000Z',
      hostsAheadMs: [0, 0],
    });
    try {
      return await runRaces(site, board, TIMES, random);
    } finally {
      await site.stop();
    }
  },
};
