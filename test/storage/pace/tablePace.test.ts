import { StorageFault } from '../../../storage/fault';
import { memoryTable } from '../../../storage/memory/memoryTable';
import { tablePace } from '../../../storage/pace/tablePace';
import type { Table } from '../../../storage/tables/table';
import { heldTime } from '../../contracts/paceContract';

// The pace over a store that does not do as it is told.

const to = { tenantId: 'tenant', conversationId: 'a:1' };
const over = (wrong: Partial<Table>): Table => ({ ...memoryTable('Conversations'), ...wrong });

test('given a row that others always write first, then nobody is sent a turn or a fault, but asked to come again', async () => {
  const pace = tablePace(over({ create: async () => ({ kind: 'refused', why: 'exists' }) }), heldTime());
  expect(await pace.take(to)).toEqual({ kind: 'later', seconds: 1 });
});

test('given writes nobody knows of, then a turn may be lost, and none is given twice', async () => {
  const table = memoryTable('Conversations');
  let silent = 2;
  const pace = tablePace(
    {
      ...table,
      create: async (row) => {
        const written = await table.create(row);
        silent -= 1;
        return silent >= 0 ? { kind: 'unknown' } : written;
      },
    },
    heldTime(),
  );
  const turns = await Promise.all(Array.from({ length: 8 }, () => pace.take(to)));
  expect(turns.filter(({ kind }) => kind === 'now').length).toBeLessThanOrEqual(5);
  expect(turns.filter(({ kind }) => kind === 'now').length).toBeGreaterThan(0);
});

test('given a store that fails, then all who ask are told so, and the next who ask are served', async () => {
  const table = memoryTable('Conversations');
  let fails = true;
  const pace = tablePace(
    {
      ...table,
      get: async (key) => {
        if (fails) throw new StorageFault('busy', 'Conversations');
        return table.get(key);
      },
    },
    heldTime(),
  );
  const asked = await Promise.allSettled([pace.take(to), pace.take(to), pace.take(to)]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  fails = false;
  expect(await pace.take(to)).toEqual({ kind: 'now' });
});
