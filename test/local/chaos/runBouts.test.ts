import { existsSync } from 'node:fs';
import { type Bout, type BoutReport, runBouts } from '../../../local/chaos/runBouts';

const programs = { host: '', functions: '', hostJson: '' };

test('each kind is run at least once, with a seed counted on, and a bout that throws is a breach', async () => {
  const folders: string[] = [];
  const bout = (name: string, run: Bout['run']): Bout => ({ name, run });
  const well = bout('well', async (_, folder, random) => {
    folders.push(folder);
    return { counts: { drawn: random.between(1, 1) }, breaches: [] };
  });
  const ill = bout('ill', async () => Promise.reject(new Error('a part did not start')));
  const reports: BoutReport[] = [];
  const totals = await runBouts([well, ill], { minutes: 0, seed: 7 }, programs, (one) => reports.push(one));
  expect(reports.map(({ name, seed }) => [name, seed])).toEqual([
    ['well', 7],
    ['ill', 8],
  ]);
  expect(totals.get('well')).toEqual({ counts: { drawn: 1 }, breaches: [] });
  expect(totals.get('ill')?.breaches).toEqual([expect.stringContaining('a part did not start')]);
  // Nothing is left behind, whatever became of it.
  expect(folders.map((folder) => existsSync(folder))).toEqual([false]);
});
