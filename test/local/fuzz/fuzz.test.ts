import path from 'node:path';
import { readFuzzWords } from '../../../local/fuzz/fuzzPlan';
import { FLAT_BYTES, runFuzz } from '../../../local/fuzz/runFuzz';
import { Refusal } from '../../../local/host/refusal';
import { bundle } from '../../support/bundle';
import { builtPrograms } from '../chaos/builtPrograms';

// The deployed bundle against the worst that can be sent: what may change nothing changes nothing, and what people of the
// board may send leaves every case countable.

let built: Awaited<ReturnType<typeof builtPrograms>>;
let probe: string;
beforeAll(async () => {
  built = await builtPrograms();
  probe = await bundle('local/fuzz/probe.ts', path.join(built.folder, 'probe.js'));
}, 120_000);
afterAll(() => built.remove());

const seed = 7;

test(`given 2,000 activities and card payloads of the worst kinds (seed ${seed}), then each is answered as Teams has it, nothing is changed by whoever may not, every case still counts, and the host holds no more than before`, async () => {
  const { breaches, outcomes, heap } = await runFuzz(
    { count: 2_000, seed },
    { ...built.programs, probe },
    path.join(built.folder, 'site'),
  );
  expect(breaches).toEqual([]);
  expect(heap.end - heap.quarter).toBeLessThan(FLAT_BYTES);
  // A test in which all is turned away at the door has shown nothing.
  expect(outcomes['200 adaptive']).toBeGreaterThan(100);
  expect(outcomes['200 message']).toBeGreaterThan(400);
  expect(outcomes['200 error']).toBeGreaterThan(50);
  expect(outcomes['400']).toBeGreaterThan(50);
  expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(2_000);
}, 300_000);

test.each<[string[], object]>([
  [[], { count: 20_000, seed: 500_000 }],
  [['--count', '2000', '--seed', '42'], { count: 2_000, seed: 42 }],
])('%j is read', (words, plan) => {
  expect(readFuzzWords(words, 0.5)).toEqual(plan);
});

test.each([[['--count', 'many']], [['--minutes', '3']], [['--seed', '-1']], [['2000']]])(
  '%j is refused with what to write',
  (words) => {
    expect(() => readFuzzWords(words, 0.5)).toThrow(Refusal);
  },
);
