import fc from 'fast-check';
import { memoryTable } from '../../../storage/memory/memoryTable';
import { BUDGETS } from '../../../storage/pace/budgets';
import { type PersonTurns, takePersonTurn, withoutRested } from '../../../storage/pace/personTurns';
import { tableLimits } from '../../../storage/pace/tableLimits';
import { NEAR_MS } from '../../../storage/pace/turns';
import type { Table } from '../../../storage/tables/table';
import { EFFORTS } from '../../../workflows/ports';
import { askTimes, somebody } from '../../contracts/limitsContract';
import { heldTime } from '../../contracts/paceContract';

const BEGIN = 1_750_000_000_000;

test.each(EFFORTS)(
  'given someone who asks whenever they come, then no span holds more than the budget of `%s`',
  (effort) => {
    fc.assert(
      fc.property(fc.array(fc.nat(120_000), { minLength: 1, maxLength: 400 }), (moments) => {
        const at = moments.sort((a, b) => a - b);
        let kept: PersonTurns | undefined;
        const taken = at.filter((ms) => {
          const { after, allowance } = takePersonTurn(kept, { effort, activity: null }, BUDGETS, BEGIN + ms);
          if (after !== null) kept = withoutRested(after, BEGIN + ms) ?? undefined;
          return allowance.kind === 'allowed';
        });
        for (const [i, from] of taken.entries())
          for (const [j, to] of taken.slice(i).entries())
            for (const { burst, intervalMs } of BUDGETS[effort].limits)
              expect(j + 1).toBeLessThanOrEqual(burst + Math.ceil((to - from + NEAR_MS) / intervalMs));
      }),
      { numRuns: 30 },
    );
  },
);

test('given a person who presses fifty times in a minute, or a secretary who pastes eight agendas in a row, then nobody is stopped', async () => {
  const time = heldTime();
  const limits = tableLimits(memoryTable('Conversations'), time);
  const who = somebody();
  for (let i = 0; i < 50; i += 1) {
    time.at += 1_200;
    expect(await askTimes(limits, who, 'act', 1)).toMatchObject([{ kind: 'allowed' }]);
  }
  expect(await askTimes(limits, who, 'heavy', 8)).not.toContainEqual(
    expect.objectContaining({ kind: 'over' }),
  );
});

test('given any number of strangers, then the store holds no more rows and no more people than it has room for', async () => {
  const table = memoryTable('Conversations');
  const time = heldTime();
  const limits = tableLimits(table, time);
  for (let i = 0; i < 6_000; i += 1) await limits.take(somebody(), 'act', `f:${i}`).counted;
  const rows = await table.query({ partition: { from: '', through: '\uffff' } });
  expect(rows.length).toBeLessThanOrEqual(4_096);
  // Whoever comes later takes the place of those whose budgets are full again.
  time.at += 10 * 60_000;
  for (const { partition } of rows.slice(0, 1)) {
    let who = somebody();
    while (true) {
      await limits.take(who, 'act', null).counted;
      const row = await table.get({ partition, row: 'all' });
      const { people } = JSON.parse(String(row?.props.json0)) as { people: object };
      if (row?.etag !== rows[0]?.etag) {
        expect(Object.keys(people)).toHaveLength(1);
        break;
      }
      who = somebody();
    }
  }
});

test.each<[string, Partial<Table>]>([
  ['does not answer', { check: async () => Promise.reject(new Error('no answer')) }],
  [
    'holds a row that cannot be read',
    { check: async (key) => ({ ...key, props: { schema: 9 }, etag: 'W/"1"' }) },
  ],
  [
    'always says that somebody else wrote first',
    { create: async () => ({ kind: 'refused', why: 'exists' }) },
  ],
])('given a store that %s, then whoever asks is let through', async (_, broken) => {
  const table = { ...memoryTable('Conversations'), ...broken };
  const limits = tableLimits(table, heldTime());
  const { verdict, counted } = limits.take(somebody(), 'act', 'f:1');
  await counted;
  expect(await verdict).toEqual({ kind: 'allowed', again: null });
});
