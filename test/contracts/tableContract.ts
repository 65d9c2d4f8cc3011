import { startingWith } from '../../storage/keys';
import type { Change, Row, StoredRow, Table } from '../../storage/tables/table';
import { aUlid } from '../support/builders';

const rowAt = (partition: string, row: string, props: Row['props'] = {}): Row => ({ partition, row, props });
const create = (row: Row): Change => ({ do: 'create', row });

async function stored(table: Table, row: Row): Promise<StoredRow> {
  const found = await table.get(row);
  if (found === null) throw new Error(`no row ${row.row}`);
  return found;
}

/** What the adapters rely on in a table. */
export function tableContract(open: () => Table): void {
  describe('a table', () => {
    test('gives back what was put into it, and null for what was not', async () => {
      const table = open();
      const row = rowAt(aUlid(), 'a|=C3=A6', { text: 'æøå 😀 "\'', n: 3, yes: true, empty: '' });
      expect((await table.create(row)).kind).toBe('written');
      expect(await table.get(row)).toEqual({ ...row, etag: expect.stringMatching(/^W\/".+"$/) });
      expect(await table.check(row)).toEqual(await table.get(row));
      expect(await table.get(rowAt(row.partition, 'b'))).toBeNull();
    });

    test('keeps its own copy', async () => {
      const table = open();
      const row = rowAt(aUlid(), 'a', { n: 1 });
      await table.create(row);
      row.props.n = 2;
      const read = await stored(table, row);
      read.props.n = 3;
      expect((await stored(table, row)).props.n).toBe(1);
    });

    test('of twenty who create one row, one does', async () => {
      const table = open();
      const partition = aUlid();
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) => table.create(rowAt(partition, 'a', { n }))),
      );
      const won = all.flatMap((written, n) => (written.kind === 'written' ? [n] : []));
      expect(won).toHaveLength(1);
      expect(all.filter((written) => written.kind === 'refused' && written.why === 'exists')).toHaveLength(
        19,
      );
      expect((await stored(table, rowAt(partition, 'a'))).props.n).toBe(won[0]);
    });

    test('of twenty who replace one row as they read it, one does', async () => {
      const table = open();
      const row = rowAt(aUlid(), 'a');
      await table.create(row);
      const { etag } = await stored(table, row);
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) => table.replace({ ...row, props: { n } }, etag)),
      );
      expect(all.filter(({ kind }) => kind === 'written')).toHaveLength(1);
      expect(all.filter((written) => written.kind === 'refused' && written.why === 'changed')).toHaveLength(
        19,
      );
    });

    test('replacing leaves nothing of what was there', async () => {
      const table = open();
      const row = rowAt(aUlid(), 'a', { json0: 'x', json1: 'y' });
      await table.create(row);
      await table.replace({ ...row, props: { json0: 'z' } }, (await stored(table, row)).etag);
      expect((await stored(table, row)).props).toEqual({ json0: 'z' });
    });

    test('removes only the state that was read', async () => {
      const table = open();
      const row = rowAt(aUlid(), 'a');
      await table.create(row);
      const first = await stored(table, row);
      await table.overwrite({ ...row, props: { n: 2 } });
      expect(await table.remove(row, first.etag)).toEqual({ kind: 'refused', why: 'changed' });
      const second = await stored(table, row);
      expect((await table.remove(row, second.etag)).kind).toBe('written');
      expect(await table.remove(row, second.etag)).toEqual({ kind: 'refused', why: 'missing' });
      expect(await table.replace(row, second.etag)).toEqual({ kind: 'refused', why: 'missing' });
    });

    test('a transaction is written whole, or not at all', async () => {
      const table = open();
      const partition = aUlid();
      await table.create(rowAt(partition, 'there', { n: 1 }));
      const { etag } = await stored(table, rowAt(partition, 'there'));
      const replace = (row: string): Change => ({
        do: 'replace',
        row: rowAt(partition, row, { n: 2 }),
        etag,
      });

      expect(
        await table.transact([create(rowAt(partition, 'new')), create(rowAt(partition, 'there'))]),
      ).toEqual({
        kind: 'refused',
        why: 'exists',
      });
      expect(await table.transact([create(rowAt(partition, 'new')), replace('missing')])).toEqual({
        kind: 'refused',
        why: 'missing',
      });
      expect(await table.get(rowAt(partition, 'new'))).toBeNull();

      const written = await table.transact([create(rowAt(partition, 'new')), replace('there')]);
      const rows = [
        await stored(table, rowAt(partition, 'new')),
        await stored(table, rowAt(partition, 'there')),
      ];
      expect(written).toEqual({ kind: 'written', etags: rows.map((row) => row.etag) });
      expect(await table.transact([create(rowAt(partition, 'newer')), replace('there')])).toEqual({
        kind: 'refused',
        why: 'changed',
      });
      expect(await table.get(rowAt(partition, 'newer'))).toBeNull();
    });

    test('a transaction takes a hundred rows and refuses one more', async () => {
      const table = open();
      const rows = (n: number) => {
        const partition = aUlid();
        return Array.from({ length: n }, (_, i) => create(rowAt(partition, `r${i}`)));
      };
      expect((await table.transact(rows(100))).kind).toBe('written');
      await expect(table.transact(rows(101))).rejects.toMatchObject({ code: 'storage.too-many-rows' });
    });

    test('a transaction over two partitions, with a row twice, or with none is a fault', async () => {
      const table = open();
      const bad = { code: 'storage.bad-transaction' };
      await expect(table.transact([create(rowAt('p', 'a')), create(rowAt('q', 'a'))])).rejects.toMatchObject(
        bad,
      );
      await expect(table.transact([create(rowAt('p', 'a')), create(rowAt('p', 'a'))])).rejects.toMatchObject(
        bad,
      );
      await expect(table.transact([])).rejects.toMatchObject(bad);
    });

    test('a transaction above 4 MiB is refused', async () => {
      const table = open();
      const partition = aUlid();
      const text = 'x'.repeat(30_000);
      const big = (i: number) => create(rowAt(partition, `r${i}`, { json0: text, json1: text }));
      await expect(table.transact(Array.from({ length: 80 }, (_, i) => big(i)))).rejects.toMatchObject({
        code: 'storage.too-big',
      });
    });

    test('lists the rows of a partition in the order of their code units', async () => {
      const table = open();
      const partition = aUlid();
      for (const row of ['b', 'a', 'B', '_', '10', '9']) await table.create(rowAt(partition, row));
      await table.create(rowAt(`${partition}x`, 'c'));
      expect((await table.query({ partition })).map(({ row }) => row)).toEqual([
        '10',
        '9',
        'B',
        '_',
        'a',
        'b',
      ]);
      expect((await table.query({ partition, limit: 2 })).map(({ row }) => row)).toEqual(['10', '9']);
    });

    test('lists rows that begin alike, and no others', async () => {
      const table = open();
      const partition = aUlid();
      for (const row of ['claim|a', 'claim|a|b', 'claimed', 'claim', 'claim|=C3=A6', 'round']) {
        await table.create(rowAt(partition, row));
      }
      const found = await table.query({ partition, rows: startingWith('claim|') });
      expect(found.map(({ row }) => row)).toEqual(['claim|=C3=A6', 'claim|a', 'claim|a|b']);
    });

    test('lists partitions from one to another, in their order', async () => {
      const table = open();
      const mark = aUlid();
      for (const day of ['03', '01', '02', '04']) await table.create(rowAt(`${mark}|${day}`, 'a'));
      const found = await table.query({ partition: { from: `${mark}|`, through: `${mark}|03` } });
      expect(found.map(({ partition }) => partition.slice(-2))).toEqual(['01', '02', '03']);
    });

    test('finds rows by a property, quotes and all', async () => {
      const table = open();
      const partition = aUlid();
      await table.create(rowAt(partition, 'a', { id0: 'x', id1: "o'hara' or '1' eq '1" }));
      await table.create(rowAt(partition, 'b', { id0: 'y' }));
      const find = (equals: string) =>
        table.query({ partition, anyOf: { properties: ['id0', 'id1'], equals } });
      expect((await find("o'hara' or '1' eq '1")).map(({ row }) => row)).toEqual(['a']);
      expect((await find('y')).map(({ row }) => row)).toEqual(['b']);
      expect(await find("' or '1' eq '1")).toEqual([]);
    });

    test('lists more rows than one page holds', async () => {
      const table = open();
      const partition = aUlid();
      for (let hundred = 0; hundred < 11; hundred += 1) {
        const rows = Array.from({ length: 100 }, (_, i) =>
          rowAt(partition, String(hundred * 100 + i).padStart(5, '0')),
        );
        await table.transact(rows.map(create));
      }
      expect(await table.query({ partition })).toHaveLength(1100);
      expect(await table.query({ partition, limit: 1050 })).toHaveLength(1050);
    });
  });
}
