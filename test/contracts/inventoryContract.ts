import { createHash } from 'node:crypto';
import type { Inventory, RawRow } from '../../storage/backup/inventory';
import { aBoardId, aUlid } from '../support/builders';

/** What a backup relies on in an inventory. */
export function inventoryContract(open: () => Inventory): void {
  describe('an inventory', () => {
    const everyType: RawRow['props'] = {
      text: 'æøå 😀 "\'',
      empty: '',
      int: 3,
      negative: -2_147_483_648,
      yes: true,
      no: false,
      long: { type: 'Int64', value: '9007199254740993' },
      short: { type: 'Int64', value: '5' },
      double: { type: 'Double', value: '1.5' },
      notANumber: { type: 'Double', value: 'NaN' },
      when: { type: 'DateTime', value: '2025-05-08T07:00:00.1234567Z' },
      guid: { type: 'Guid', value: '0b0b0b0b-0000-4000-8000-000000000001' },
      bytes: { type: 'Binary', value: 'AAEC' },
    };
    const partitionOf = (n: number, partition = aUlid()): RawRow[] =>
      Array.from({ length: n }, (_, i) => ({
        partition,
        row: String(i).padStart(5, '0'),
        props: { n: i, text: 'x'.repeat(i % 7) },
      }));

    test('gives back every type of property as it was', async () => {
      const inventory = open();
      const row = { partition: aUlid(), row: "a'b|=C3=A6", props: everyType };
      await inventory.create('Meetings', [row]);
      expect(await inventory.partition('Meetings', row.partition)).toEqual([row]);
    });

    test('what is there already is not written over', async () => {
      const inventory = open();
      const [row] = partitionOf(1);
      if (row === undefined) throw new Error('one row');
      await inventory.create('Meetings', [row]);
      await expect(inventory.create('Meetings', [{ ...row, props: { n: 9 } }])).rejects.toMatchObject({
        code: 'storage.bad-request',
      });
      expect(await inventory.partition('Meetings', row.partition)).toEqual([row]);
    });

    test('lists every partition once and whole, also one that goes over the end of a page', async () => {
      const inventory = open();
      const mark = aUlid();
      const parts = [400, 900, 1, 1200, 3].map((n, i) => partitionOf(n, `${mark}|${i}`));
      for (const rows of parts) await inventory.create('Boards', rows);
      const found: RawRow[][] = [];
      for await (const rows of inventory.partitions('Boards'))
        if (rows[0]?.partition.startsWith(mark)) found.push(rows);
      expect(found).toEqual(parts);
    });

    test('takes large rows of one partition', async () => {
      const inventory = open();
      const partition = aUlid();
      const text = 'x'.repeat(30_000);
      const rows = Array.from({ length: 12 }, (_, i): RawRow => {
        const props = Object.fromEntries(Array.from({ length: 14 }, (_, part) => [`json${part}`, text]));
        return { partition, row: `r${String(i).padStart(2, '0')}`, props };
      });
      await inventory.create('Meetings', rows);
      expect(await inventory.partition('Meetings', partition)).toEqual(rows);
    });

    test('gives back papers with what is noted beside them', async () => {
      const inventory = open();
      const board = aBoardId();
      const put = async (text: string, notes: Record<string, string>) => {
        const bytes = new TextEncoder().encode(text);
        const mark = { board, sha256: createHash('sha256').update(bytes).digest('hex'), notes };
        await inventory.putPaper(mark, bytes);
        return { mark, text };
      };
      const kept = [await put('årshjul', { name: 'w6Vyc2hqdWw', type: 'dGV4dA' }), await put('', {})];
      const found = new Map<string, string>();
      for await (const mark of inventory.papers()) {
        if (mark.board !== board) continue;
        expect(kept.map((paper) => paper.mark)).toContainEqual(mark);
        found.set(mark.sha256, new TextDecoder().decode(await inventory.paper(mark)));
      }
      expect(found).toEqual(new Map(kept.map(({ mark, text }) => [mark.sha256, text])));
      const [first] = kept;
      if (first === undefined) throw new Error('two papers');
      await expect(inventory.putPaper(first.mark, new Uint8Array([1]))).rejects.toMatchObject({
        code: 'storage.bad-request',
      });
    });
  });
}
