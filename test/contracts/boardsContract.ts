import { BoardId, SeatId } from '../../domain/ids';
import type { Boards } from '../../workflows/ports';
import { aBoard, aBoardOf, anIdentity, aSeat } from '../support/builders';

/** What the workflows rely on in `Boards`. Persons of these tests have numbers of their own: the index is one for all. */
export function boardsContract(open: () => Boards): void {
  describe('boards', () => {
    const seat = (n: number) => aSeat(n, { id: SeatId.parse(`seat-${n}`), chair: true });
    test('a board is read back as it was saved; one that does not exist is null', async () => {
      const boards = open();
      const board = aBoard();
      expect(await boards.read(board.id)).toBeNull();
      expect(await boards.save(board, null)).toBe('committed');
      expect(await boards.read(board.id)).toEqual({ value: board, etag: expect.any(String) });
    });

    test('created twice, and saved from an old state, is a conflict', async () => {
      const boards = open();
      const board = aBoard();
      await boards.save(board, null);
      const first = await boards.read(board.id);
      expect(await boards.save({ ...board, name: 'En anden' }, null)).toBe('conflict');
      expect(await boards.save({ ...board, name: 'Ny' }, first?.etag ?? '')).toBe('committed');
      expect(await boards.save({ ...board, name: 'For sent' }, first?.etag ?? '')).toBe('conflict');
      expect((await boards.read(board.id))?.value.name).toBe('Ny');
    });

    test('of twenty who save at once, one does', async () => {
      const boards = open();
      const board = aBoard();
      const saved = await Promise.all(Array.from({ length: 20 }, () => boards.save(board, null)));
      expect(saved.filter((outcome) => outcome === 'committed')).toHaveLength(1);
      expect(saved.filter((outcome) => outcome === 'conflict')).toHaveLength(19);
    });

    test('is found by any identity and any address on its roster', async () => {
      const boards = open();
      const board = aBoard({
        seats: [
          aSeat(901, {
            chair: true,
            person: {
              name: 'Opdigtet',
              email: "o'hara+1@eksempel.example",
              identities: [anIdentity(902), anIdentity(903)],
            },
            contacts: [aSeat(905).person],
            substitute: aSeat(906).person,
          }),
        ],
        secretariat: [{ body: 'Sekretariatet', person: aSeat(904).person }],
      });
      await boards.save(board, null);
      expect(await boards.ofIdentity(anIdentity(902))).toEqual([board.id]);
      expect(await boards.ofIdentity(anIdentity(903))).toEqual([board.id]);
      expect(await boards.ofIdentity(anIdentity(904))).toEqual([board.id]);
      expect(await boards.ofIdentity(anIdentity(905))).toEqual([board.id]);
      expect(await boards.ofEmail('person905@eksempel.example')).toEqual([board.id]);
      expect(await boards.ofEmail("o'hara+1@eksempel.example")).toEqual([board.id]);
      expect(await boards.ofEmail('person904@eksempel.example')).toEqual([board.id]);
      expect(await boards.ofIdentity(anIdentity(999_999))).toEqual([]);
      expect(await boards.ofEmail('ukendt@eksempel.example')).toEqual([]);
    });

    test('one person may be on several boards', async () => {
      const boards = open();
      const [one, two] = [aBoard({ seats: [seat(911)] }), aBoard({ seats: [seat(911)] })];
      await boards.save(one, null);
      await boards.save(two, null);
      expect((await boards.ofIdentity(anIdentity(911))).sort()).toEqual([one.id, two.id].sort());
    });

    test('who has left is found no longer, who came is, and who stayed still is', async () => {
      const boards = open();
      const board = aBoard({ seats: [seat(921), seat(922)] });
      await boards.save(board, null);
      const stored = await boards.read(board.id);
      await boards.save({ ...board, seats: [seat(922), seat(923)] }, stored?.etag ?? '');
      expect(await boards.ofIdentity(anIdentity(921))).toEqual([]);
      expect(await boards.ofEmail('person921@eksempel.example')).toEqual([]);
      expect(await boards.ofIdentity(anIdentity(922))).toEqual([board.id]);
      expect(await boards.ofIdentity(anIdentity(923))).toEqual([board.id]);
    });

    test('a refused saving takes nobody out of the index', async () => {
      const boards = open();
      const board = aBoard({ seats: [seat(931), seat(932)] });
      await boards.save(board, null);
      const old = await boards.read(board.id);
      await boards.save({ ...board, name: 'Ny' }, old?.etag ?? '');
      expect(await boards.save({ ...board, seats: [seat(932)] }, old?.etag ?? '')).toBe('conflict');
      expect(await boards.ofIdentity(anIdentity(931))).toEqual([board.id]);
    });

    test('all boards are listed, whatever they are called', async () => {
      const boards = open();
      const ids = ['board', 'boards', 'index', 'person'].map((id) => aBoard({ id: BoardId.parse(id) }));
      for (const board of ids) await boards.save(board, null);
      const listed = (await boards.list()).map(({ id }) => id);
      for (const { id } of ids) expect(listed).toContain(id);
      expect(new Set(listed).size).toBe(listed.length);
    });

    test('a board of ninety seats with long texts is kept whole', async () => {
      const boards = open();
      const board = aBoardOf(90, { sources: Array.from({ length: 100 }, () => 'Æ'.repeat(400)) });
      expect(await boards.save(board, null)).toBe('committed');
      expect((await boards.read(board.id))?.value).toEqual(board);
    });

    test('what was read can be changed without changing what is stored', async () => {
      const boards = open();
      const board = aBoard();
      await boards.save(board, null);
      const read = await boards.read(board.id);
      if (read) read.value.name = 'Ændret';
      expect((await boards.read(board.id))?.value.name).toBe(board.name);
    });

    const tied = (n: number) => ({
      at: '2025-05-28T07:00:00.000Z',
      by: { kind: 'operator' as const, name: 'anna' },
      happening: { kind: 'channelTied' as const, conversationId: `19:${n}`, tenantId: 'a' },
    });

    test('nothing is recorded of a board until something is; then in the order it was', async () => {
      const boards = open();
      const { id } = aBoard();
      expect(await boards.readRecord(id)).toEqual({ value: { claims: [], events: 0 }, etag: null });
      expect(await boards.readEvents(id)).toEqual([]);
      for (const n of [1, 2, 3])
        expect(await boards.record(id, { read: await boards.readRecord(id), event: tied(n) })).toBe(
          'committed',
        );
      expect(await boards.readEvents(id)).toEqual([1, 2, 3].map((n) => ({ schema: 1, n, ...tied(n) })));
    });

    test('of twenty who record on the same state, one does, and every event has its own number', async () => {
      const boards = open();
      const { id } = aBoard();
      const read = await boards.readRecord(id);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, n) => boards.record(id, { read, event: tied(n) })),
      );
      expect(outcomes.filter((one) => one === 'committed')).toHaveLength(1);
      expect((await boards.readEvents(id)).map(({ n }) => n)).toEqual([1]);
    });

    test('roster, claims and event are written together or not at all', async () => {
      const boards = open();
      const board = aBoard();
      const claims = [
        {
          identity: anIdentity(940),
          email: 'nogen@eksempel.example',
          status: 'pending' as const,
          asked: 1,
          at: '2025-05-28T07:00:00.000Z',
          settled: null,
        },
      ];
      const read = await boards.readRecord(board.id);
      expect(await boards.save(board, null, { read, event: tied(1), claims })).toBe('committed');
      const first = await boards.read(board.id);
      expect((await boards.readRecord(board.id)).value).toEqual({ claims, events: 1 });
      // An old record stops the board, and an old board the record.
      const etag = first?.etag ?? '';
      expect(await boards.save({ ...board, name: 'Ny' }, etag, { read, event: tied(2) })).toBe('conflict');
      expect((await boards.read(board.id))?.value.name).toBe(board.name);
      const now = await boards.readRecord(board.id);
      expect(await boards.save({ ...board, name: 'Ny' }, etag, { read: now, event: tied(2) })).toBe(
        'committed',
      );
      const then = await boards.readRecord(board.id);
      expect(await boards.save(board, etag, { read: then, event: tied(3), claims: [] })).toBe('conflict');
      expect((await boards.readRecord(board.id)).value).toEqual({ claims, events: 2 });
      expect(await boards.readEvents(board.id)).toHaveLength(2);
    });
  });
}
