import path from 'node:path';
import { chaosBoard } from '../../../local/chaos/chaosBoard';
import { judgeKills } from '../../../local/chaos/kills/judgeKills';
import { runKills } from '../../../local/chaos/kills/runKills';
import { openSite } from '../../../local/chaos/openSite';
import { seededRandom } from '../../../local/chaos/seededRandom';
import { builtPrograms } from './builtPrograms';

// Design, invariants 1, 8, 9 and 10, where the process dies: the deployed bundle, killed with -9 at moments of chance.

let built: Awaited<ReturnType<typeof builtPrograms>>;
beforeAll(async () => {
  built = await builtPrograms();
}, 120_000);
afterAll(() => built.remove());

const seed = 1;

test(`given 50 members and a host that is killed again and again (seed ${seed}), then no acknowledged answer is lost or counted twice, no reminder is lost, and one is repeated only where the first could not be known`, async () => {
  const site = await openSite({
    programs: built.programs,
    folder: path.join(built.folder, 'site'),
    board: chaosBoard(50),
    now: '2025-05-19T08:00:00.000Z',
  });
  try {
    const random = seededRandom(seed);
    const ledger = await runKills(site, { cases: 1, workingDays: 1, killsAtMost: 1, answering: 0.2 }, random);
    const { counts, breaches } = await judgeKills(site, ledger);
    expect(breaches).toEqual([]);
    expect(counts).toMatchObject({
      'answers lost': 0,
      'counted twice': 0,
      'reminders lost': 0,
      'outcomes lost': 0,
      'cases closed': 1,
    });
    // A test that nothing was tried in has shown nothing.
    expect(counts.kills).toBeGreaterThan(3);
    expect(counts['answers acknowledged']).toBeGreaterThan(10);
    expect(counts['reminders due']).toBeGreaterThan(10);
  } finally {
    await site.stop();
  }
}, 300_000);
