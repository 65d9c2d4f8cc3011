import { boardStream } from '../../workflows/outbox';
import type { Halted, HaltedRow } from '../../workflows/ports';
import { aBoardId, aMoment, aUlid } from '../support/builders';

/** What the workflows rely on in `Halted`. */
export function haltedContract(open: () => Halted): void {
  describe('halted', () => {
    const aRow = (overrides: Partial<HaltedRow> = {}): HaltedRow => {
      const boardId = overrides.boardId ?? aBoardId();
      return {
        why: 'held',
        boardId,
        to: 'seat|by-1',
        stream: boardStream(boardId),
        outId: aUlid(),
        at: aMoment,
        code: 'neverSeen',
        ...overrides,
      };
    };

    test('is found by board and by recipient, also where one name begins as another', async () => {
      const halted = open();
      const first = aRow();
      const { boardId } = first;
      const tenth = aRow({ boardId, to: 'seat|by-10' });
      const person = aRow({ boardId, to: 'person|æ/#?|1' });
      for (const row of [first, tenth, person]) await halted.put(row);
      expect(await halted.list('held', boardId, 'seat|by-1')).toEqual([first]);
      expect(await halted.list('held', boardId, 'person|æ/#?|1')).toEqual([person]);
      expect(await halted.list('held', boardId)).toHaveLength(3);
      expect(await halted.list('held', aBoardId())).toEqual([]);
    });

    test('what is held and what is stuck are told apart, and found over all boards', async () => {
      const halted = open();
      const held = aRow();
      const stuck = aRow({ why: 'stuck', boardId: held.boardId, stream: held.stream, outId: held.outId });
      const elsewhere = aRow({ why: 'stuck' });
      for (const row of [held, stuck, elsewhere]) await halted.put(row);
      expect(await halted.list('held', held.boardId)).toEqual([held]);
      const found = await halted.list('stuck');
      expect(found).toContainEqual(stuck);
      expect(found).toContainEqual(elsewhere);
      expect(found.every(({ why }) => why === 'stuck')).toBe(true);
    });

    test('put twice is put once, as it was last; dropped is gone, and dropping it again is nothing', async () => {
      const halted = open();
      const row = aRow();
      await halted.put({ ...row, code: 'appRemoved' });
      await halted.put(row);
      expect(await halted.list('held', row.boardId)).toEqual([row]);
      await halted.drop(row);
      await halted.drop(row);
      expect(await halted.list('held', row.boardId)).toEqual([]);
    });
  });
}
