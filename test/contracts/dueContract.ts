import { boardStream } from '../../workflows/outbox';
import type { Due, DueRow } from '../../workflows/ports';
import { aBoardId } from '../support/builders';

/** What the workflows rely on in `Due`. */
export function dueContract(open: () => Due): void {
  describe('due', () => {
    const aRow = (dueAt: string, overrides: Partial<DueRow> = {}): DueRow => ({
      dueAt,
      stream: boardStream(aBoardId()),
      what: 'case',
      key: '',
      ...overrides,
    });
    const put = async (due: Due, rows: DueRow[]) => {
      for (const row of rows) await due.put(row);
    };
    const mine = async (due: Due, now: string, rows: DueRow[], limit = 1_000) => {
      const streams = new Set(rows.map(({ stream }) => stream));
      return (await due.upTo(now, limit)).filter(({ stream }) => streams.has(stream));
    };

    test('gives what is due now or earlier, oldest first, however long ago', async () => {
      const due = open();
      const rows = [
        aRow('2025-06-11T21:59:59.999Z'),
        aRow('2025-06-11T08:00:00.000Z', { what: 'out', key: '01JVJ9G0E80000000000000001' }),
        aRow('2024-12-31T23:59:59.999Z', { what: 'monday', key: 'æ/#?|' }),
        aRow('2025-06-11T08:00:00.001Z'),
        aRow('2025-06-12T00:00:00.000Z'),
      ];
      await put(due, rows);
      expect(await mine(due, '2025-06-11T08:00:00.000Z', rows)).toEqual([rows[2], rows[1]]);
      expect(await mine(due, '2025-06-12T00:00:00.000Z', rows)).toEqual([
        rows[2],
        rows[1],
        rows[3],
        rows[0],
        rows[4],
      ]);
      expect(await mine(due, '2024-12-31T23:59:59.998Z', rows)).toEqual([]);
    });

    test('gives no more than asked for', async () => {
      const due = open();
      const rows = [3, 1, 2].map((day) => aRow(`1990-01-0${day}T00:00:00.000Z`));
      await put(due, rows);
      expect(await mine(due, '1990-02-01T00:00:00.000Z', rows, 2)).toEqual([rows[1], rows[2]]);
      for (const row of rows) await due.drop(row);
    });

    test('a row that has failed says how often, and since when it is due', async () => {
      const due = open();
      const row = aRow('2025-06-14T08:10:00.000Z', {
        failed: { since: '2025-06-14T08:00:00.000Z', times: 3 },
      });
      await due.put(row);
      expect(await mine(due, row.dueAt, [row])).toEqual([row]);
      await due.drop(row);
      expect(await mine(due, row.dueAt, [row])).toEqual([]);
    });

    test('put twice is put once; dropped is gone, and dropping it again is nothing', async () => {
      const due = open();
      const row = aRow('2025-06-13T08:00:00.000Z');
      const other = aRow('2025-06-13T08:00:00.000Z', { stream: row.stream, what: 'out', key: 'x' });
      await put(due, [row, row, other]);
      expect(await mine(due, row.dueAt, [row])).toHaveLength(2);
      await due.drop(row);
      await due.drop(row);
      expect(await mine(due, row.dueAt, [row])).toEqual([other]);
    });

    test('what is put aside is never due, is found by its board or its case, and is kept once', async () => {
      const due = open();
      const boardId = aBoardId();
      const row = aRow('1991-06-13T08:00:00.000Z', { stream: `${boardId}|01JVJ9G0E80000000000000001` });
      const work: DueRow = { ...row, what: 'out', key: '01JVJ9G0E80000000000000002' };
      const other = aRow('1991-06-13T08:00:00.000Z', { stream: `${boardId}x|01JVJ9G0E80000000000000003` });
      for (const put of [row, row, work, other]) await due.setAside(put);
      expect(await mine(due, '1991-06-14T00:00:00.000Z', [row, other])).toEqual([]);
      expect(await due.aside(`${boardId}|`, 10)).toEqual([row, work]);
      expect(await due.aside(other.stream, 10)).toEqual([other]);
      expect(await due.aside(`${boardId}|`, 1)).toEqual([row]);
      await due.dropAside(row);
      await due.dropAside(row);
      expect(await due.aside(`${boardId}|`, 10)).toEqual([work]);
      for (const put of [work, other]) await due.dropAside(put);
    });
  });
}
