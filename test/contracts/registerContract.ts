import type { BoardId } from '../../domain/ids';
import { appendVoided } from '../../domain/register/appendVoided';
import { decisionNumber } from '../../domain/register/decisionNumber';
import { isNumbered, type RegisterHead } from '../../domain/register/entry';
import type { ClosedRound } from '../../domain/round/round';
import type { Register } from '../../workflows/ports';
import { aBoard, aClosedCase, anEntry, anOpenCase } from '../support/builders';

const board = aBoard();
const approvals = {
  ministeriet: 'approve',
  'region-vest': 'approve',
  'region-ost': 'approve',
  centret: 'approve',
} as const;
const aDecision = (own: { id: BoardId }, now = '2025-05-19T08:00:00.000Z'): ClosedRound =>
  aClosedCase(board, anOpenCase({ ...board, id: own.id }, { now, answers: approvals })).round;

const next = (head: RegisterHead | null, round: ClosedRound) => anEntry(board, round, head);

/** What the workflows rely on in `Register`. */
export function registerContract(open: () => Register): void {
  describe('the register', () => {
    test('an entry, the new head and the mark of its case are written together', async () => {
      const register = open();
      const own = aBoard();
      const round = aDecision(own);
      expect(await register.head(own.id)).toBeNull();
      expect(await register.ofRound(own.id, round.id)).toBeNull();
      const { head, entry } = next(null, round);
      expect(await register.append(head, null, entry)).toBe('committed');
      expect((await register.head(own.id))?.value).toEqual(head);
      expect(await register.ofRound(own.id, round.id)).toEqual(entry);
      expect(await register.list(own.id)).toEqual([entry]);
    });

    test('the same decision again is known again and written once', async () => {
      const register = open();
      const own = aBoard();
      const { head, entry } = next(null, aDecision(own));
      await register.append(head, null, entry);
      expect(await register.append(head, null, entry)).toBe('committed');
      expect(await register.list(own.id)).toHaveLength(1);
    });

    test('of two decisions for one number one is entered, and the other comes after it', async () => {
      const register = open();
      const own = aBoard();
      const [one, two] = [aDecision(own), aDecision(own)];
      const both = await Promise.all(
        [one, two].map((round) => {
          const { head, entry } = next(null, round);
          return register.append(head, null, entry);
        }),
      );
      expect([...both].sort()).toEqual(['committed', 'conflict']);
      const stored = await register.head(own.id);
      const late = next(stored?.value ?? null, both[0] === 'committed' ? two : one);
      expect(await register.append(late.head, stored?.etag ?? null, late.entry)).toBe('committed');
      const list = await register.list(own.id);
      expect(list.map(({ position }) => position)).toEqual([1, 2]);
      expect(list[1]?.previous).toBe(list[0]?.hash);
    });

    test('one case has one entry, also under a later number', async () => {
      const register = open();
      const own = aBoard();
      const round = aDecision(own);
      const first = next(null, round);
      await register.append(first.head, null, first.entry);
      const again = next(first.head, round);
      expect(
        await register.append(again.head, (await register.head(own.id))?.etag ?? null, again.entry),
      ).toBe('conflict');
      expect(await register.list(own.id)).toEqual([first.entry]);
    });

    test('every ended case is on the list of what is not journalised, oldest first, until it is taken off', async () => {
      const register = open();
      const own = aBoard();
      expect(await register.unjournalised(own.id)).toEqual([]);
      const rounds = ['2025-06-19T08:00:00.000Z', '2025-05-19T08:00:00.000Z'].map((now) =>
        aDecision(own, now),
      );
      let head: RegisterHead | null = null;
      for (const round of rounds) {
        const made = next(head, round);
        await register.append(made.head, (await register.head(own.id))?.etag ?? null, made.entry);
        head = made.head;
      }
      const [later, first] = rounds.map(({ id }) => id);
      if (later === undefined || first === undefined) throw new Error('there are two');
      const listed = await register.unjournalised(own.id);
      expect(listed.map(({ roundId }) => roundId)).toEqual([first, later]);
      expect(listed[0]).toEqual({
        boardId: own.id,
        roundId: first,
        since: (await register.ofRound(own.id, first))?.date,
      });
      await register.journalised(own.id, first);
      await register.journalised(own.id, first);
      expect((await register.unjournalised(own.id)).map(({ roundId }) => roundId)).toEqual([later]);
      expect(await register.list(own.id)).toHaveLength(2);
    });

    test('lists in the order of the chain, beyond the ninth', async () => {
      const register = open();
      const own = aBoard();
      let head: RegisterHead | null = null;
      for (const now of [
        ...Array.from({ length: 11 }, () => '2025-05-19T08:00:00.000Z'),
        '2026-05-18T08:00:00.000Z',
      ]) {
        const made = next(head, aDecision(own, now));
        expect(
          await register.append(made.head, (await register.head(own.id))?.etag ?? null, made.entry),
        ).toBe('committed');
        head = made.head;
      }
      const numbers = (await register.list(own.id)).flatMap((entry) =>
        isNumbered(entry) ? [decisionNumber(entry.number)] : [],
      );
      expect(numbers).toEqual([...Array.from({ length: 11 }, (_, i) => `2025-${i + 1}`), '2026-1']);
    });

    test('a decision that is annulled keeps its entry and its mark, and the entry that annuls it comes after', async () => {
      const register = open();
      const own = aBoard();
      const round = aDecision(own);
      const first = next(null, round);
      await register.append(first.head, null, first.entry);
      const by = { seatId: null, body: 'Sekretariatet', name: 'Ærlig Opdigtet 51' };
      const at = '2025-06-02T08:00:00.000Z';
      const second = appendVoided(
        first.head,
        first.entry,
        { reason: 'Sendt ud igen.', by, at },
        board.calendar,
      );
      const etag = (await register.head(own.id))?.etag ?? null;
      expect(await register.append(second.head, etag, second.entry)).toBe('committed');
      expect(await register.ofRound(own.id, round.id)).toEqual(first.entry);
      expect(await register.list(own.id)).toEqual([first.entry, second.entry]);
      expect(await register.readRows(own.id)).toEqual({
        head: second.head,
        entries: [
          { position: 1, entry: first.entry },
          { position: 2, entry: second.entry },
        ],
        marks: [{ roundId: round.id, position: 1 }],
      });
    });
  });
}
