import { inParallel } from '../../storage/inParallel';
import { filterOf } from '../../storage/tables/entity';
import { etagOf } from '../../storage/tables/table';

test('an ETag names one state: anything else is refused', () => {
  expect(etagOf('W/"1"')).toBe('W/"1"');
  for (const text of ['*', '', 'W/""', '"1"', 'W/*']) expect(() => etagOf(text)).toThrow('storage.bad-etag');
});

test('every value of a query stands in quotes', () => {
  expect(filterOf({ partition: "b'" })).toBe("PartitionKey eq 'b'''");
  expect(filterOf({ partition: { from: 'a', through: 'b' }, rows: { from: '', below: 'c~' } })).toBe(
    "PartitionKey ge 'a' and PartitionKey le 'b' and RowKey ge '' and RowKey lt 'c~'",
  );
  expect(filterOf({ partition: 'b', anyOf: { properties: ['id0', 'id1'], equals: "x' or 1 eq 1" } })).toBe(
    "PartitionKey eq 'b' and (id0 eq 'x'' or 1 eq 1' or id1 eq 'x'' or 1 eq 1')",
  );
});

test('work is done sixteen at a time, and comes back in order', async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel(
    Array.from({ length: 50 }, (_, i) => i),
    async (i) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, i % 3));
      running -= 1;
      return i * 2;
    },
  );
  expect(most).toBe(16);
  expect(results).toEqual(Array.from({ length: 50 }, (_, i) => i * 2));
  expect(await inParallel([], async () => 1)).toEqual([]);
  await expect(inParallel([1], async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
