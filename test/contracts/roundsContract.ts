import { boardOf } from '../../domain/ids';
import type { SeatInCase } from '../../domain/round/seat';
import { boardStream, type Outbox, type StreamId, streamOf } from '../../workflows/outbox';
import type { Post, Rounds, Stored, WholeCase, Write } from '../../workflows/ports';
import {
  aBoard,
  aBoardId,
  aBoardOf,
  aClosedCase,
  aDraft,
  aMoment,
  anEvent,
  anIdentity,
  anOpenCase,
  aUlid,
  type OpenCase,
} from '../support/builders';

const anOut = (overrides: Partial<Outbox> = {}): Outbox => ({
  id: aUlid(),
  at: aMoment,
  notBefore: aMoment,
  attempts: 0,
  status: 'waiting',
  code: null,
  task: { kind: 'changed' },
  ...overrides,
});

const newOut = (value = anOut()): Write => ({ row: 'out', value, etag: null });

const opening = ({ round, seats, events }: OpenCase): Write[] => [
  { row: 'round', value: round, etag: null },
  ...seats.map((seat): Write => ({ row: 'seat', value: seat, etag: null })),
  ...events.map((event): Write => ({ row: 'event', value: event })),
];

/** An open case in the store, as read. */
async function opened(rounds: Rounds, board = aBoard()): Promise<WholeCase & { stream: StreamId }> {
  const open = anOpenCase(board);
  const stream = streamOf(open.round.id);
  expect(await rounds.commit(stream, aUlid(), opening(open))).toBe('committed');
  return { ...(await whole(rounds, open.round.id)), stream };
}

async function whole(rounds: Rounds, id: Parameters<Rounds['readWhole']>[0]): Promise<WholeCase> {
  const read = await rounds.readWhole(id);
  if (read === null) throw new Error('no such case');
  return read;
}

/** The rows of one press: the seat as answered under the ETag it was read by, its event and a row of work. */
function press({ value: seat, etag }: Stored<SeatInCase>, operation: string, comment = 'Tak.'): Write[] {
  const n = seat.events + 1;
  const answered: SeatInCase = {
    ...seat,
    events: n,
    answer: { n, version: 1, choice: 'approve', comment, at: aMoment, onBehalf: null },
  };
  const happening = { stream: seat.seatId, kind: 'commented' as const, text: comment };
  return [
    { row: 'seat', value: answered, etag },
    { row: 'event', value: anEvent(happening, { n, operation }) },
    newOut(),
  ];
}

function seatOf({ seats }: WholeCase, i: number): Stored<SeatInCase> {
  const seat = seats[i];
  if (seat === undefined) throw new Error('no such seat');
  return seat;
}

/** What the workflows rely on in `Rounds`. */
export function roundsContract(open: () => Rounds): void {
  describe('rounds: reading', () => {
    test('a case is read back as it was written, in one go and in parts', async () => {
      const rounds = open();
      const board = aBoard();
      const open1 = anOpenCase(board, { answers: { centret: 'approve-with-comment' } });
      const id = open1.round.id;
      await rounds.commit(streamOf(id), aUlid(), opening(open1));

      const read = await whole(rounds, id);
      const byId = (a: SeatInCase, b: SeatInCase) => a.seatId.localeCompare(b.seatId);
      expect(read.round.value).toEqual(open1.round);
      expect(read.seats.map(({ value }) => value).sort(byId)).toEqual([...open1.seats].sort(byId));
      expect(await rounds.readHeader(id)).toEqual(read.round);
      const centre = read.seats.find(({ value }) => value.answer !== null);
      expect(
        await rounds.readSeat(id, centre?.value.seatId ?? open1.seats[0]?.seatId ?? ('' as never)),
      ).toEqual(centre);
    });

    test('a case that does not exist is null everywhere', async () => {
      const rounds = open();
      const { id } = aDraft(aBoard());
      expect(await rounds.readHeader(id)).toBeNull();
      expect(await rounds.readWhole(id)).toBeNull();
      expect(await rounds.readForPress(id, anIdentity(1))).toBeNull();
      expect(await rounds.readEvents(id)).toEqual([]);
      expect(await rounds.readOuts(streamOf(id))).toEqual([]);
      expect(await rounds.readOut(streamOf(id), aUlid())).toBeNull();
    });

    test('a press finds the seat by any of its identities, and nobody else’s', async () => {
      const rounds = open();
      const board = aBoard();
      const [first] = board.seats;
      if (first)
        first.person.identities = [
          anIdentity(1),
          anIdentity(61),
          anIdentity(62),
          anIdentity(63),
          anIdentity(64),
        ];
      const { round, seats } = await opened(rounds, board);
      for (const n of [1, 61, 64]) {
        const read = await rounds.readForPress(round.value.id, anIdentity(n));
        expect(read?.round).toEqual(round);
        expect(read?.seat?.value.seatId).toBe(first?.id);
        expect(read?.seat).toEqual(seats.find(({ value }) => value.seatId === first?.id));
      }
      expect((await rounds.readForPress(round.value.id, anIdentity(999)))?.seat).toBeNull();
    });

    test('events come seat by seat in the order of commit, also beyond the tenth', async () => {
      const rounds = open();
      const { round, stream, ...read } = await opened(rounds);
      const seatId = seatOf({ round, ...read }, 0).value.seatId;
      for (let n = 1; n <= 11; n += 1) {
        const happening = { stream: seatId, kind: 'commented' as const, text: `nr. ${n}` };
        await rounds.commit(stream, aUlid(), [{ row: 'event', value: anEvent(happening, { n }) }]);
      }
      const events = await rounds.readEvents(round.value.id);
      const own = events.filter(({ happening }) => happening.stream === seatId);
      expect(own.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      expect(events.filter(({ happening }) => happening.stream === 'round').map(({ n }) => n)).toEqual([
        1, 2,
      ]);
    });

    test('claims are read by how their key begins, odd characters and all', async () => {
      const rounds = open();
      const stream = boardStream(aBoardId());
      const keys = ['reminder|1|æøå/#?%|a', 'reminder|1|b', 'reminder|11|a', 'remind', 'told|1|\u0001~'];
      for (const key of keys)
        await rounds.commit(stream, aUlid(), [{ row: 'claim', value: { key, at: aMoment } }]);
      const read = async (prefix: string) =>
        (await rounds.readClaims(stream, prefix)).map(({ key }) => key).sort();
      expect(await read('reminder|1|')).toEqual(['reminder|1|b', 'reminder|1|æøå/#?%|a'].sort());
      expect(await read('reminder|1|æ')).toEqual(['reminder|1|æøå/#?%|a']);
      expect(await read('told')).toEqual(['told|1|\u0001~']);
      expect(await read('')).toHaveLength(5);
    });

    test('posts are kept by place', async () => {
      const rounds = open();
      const stream = streamOf(aDraft(aBoard()).id);
      const to = { kind: 'channel' as const };
      const post: Post = {
        place: 'channel|case|æ/#?%',
        to,
        card: 'case',
        conversationId: '19:æ/#?@thread.tacv2;messageid=1',
        serviceUrl: 'https://tjeneste.example/emea/',
        activityIds: ['1', '2'],
        leasedUntil: null,
      };
      await rounds.commit(stream, aUlid(), [{ row: 'post', value: post, etag: null }]);
      const [stored] = await rounds.readPosts(stream);
      expect(stored?.value).toEqual(post);
      const leased = { ...post, leasedUntil: '2025-05-19T08:01:00.000Z' };
      const lease: Write[] = [{ row: 'post', value: leased, etag: stored?.etag ?? '' }];
      expect(await rounds.commit(stream, 'same', lease)).toBe('committed');
      expect(await rounds.commit(stream, 'same', lease)).toBe('conflict');
      expect((await rounds.readPosts(stream)).map(({ value }) => value)).toEqual([leased]);
    });

    test('a board lists its cases, drafts included, and no other board’s', async () => {
      const rounds = open();
      const board = aBoard();
      const draft = aDraft(board);
      await rounds.commit(streamOf(draft.id), aUlid(), [{ row: 'round', value: draft, etag: null }]);
      const { round } = await opened(rounds, board);
      await opened(rounds);
      expect(await rounds.list(board.id)).toEqual(
        [draft, round.value].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(await rounds.list(aBoardId())).toEqual([]);
    });

    test('the list of a board tells where each case stands, and follows it', async () => {
      const rounds = open();
      const board = aBoard();
      const draft = aDraft(board);
      await rounds.commit(streamOf(draft.id), aUlid(), [{ row: 'round', value: draft, etag: null }]);
      const { round, seats } = await opened(rounds, board);
      await opened(rounds);
      const listed = async () =>
        new Map((await rounds.listed(board.id)).map(({ id, ...rest }) => [id, rest] as const));
      const before = await listed();
      expect(before.size).toBe(2);
      expect(before.get(draft.id)).toEqual({
        status: 'draft',
        title: draft.form.title,
        item: draft.form.item,
        deadlineAt: null,
        closedAt: null,
        decision: null,
      });
      const { value, etag } = round;
      if (value.status !== 'open') throw new Error('not open');
      const { title, item } = value.proposal;
      const underWay = { status: 'open', title, item, deadlineAt: value.deadline.at };
      expect(before.get(value.id)).toMatchObject(underWay);
      const asked = { round: value, seats: seats.map((seat) => seat.value), events: [] };
      const { round: closed } = aClosedCase(board, asked, { round: { decision: '2025-7' } });
      const end: Write[] = [{ row: 'round', value: closed, etag }];
      expect(await rounds.commit(streamOf(value.id), aUlid(), end)).toBe('committed');
      expect((await listed()).get(value.id)).toMatchObject({
        status: 'closed',
        closedAt: closed.closedAt,
        decision: '2025-7',
      });
      // A refused write says nothing in the list.
      const late: Write[] = [{ row: 'round', value: { ...value, events: 9 }, etag }];
      expect(await rounds.commit(streamOf(value.id), aUlid(), late)).toBe('conflict');
      expect((await listed()).get(value.id)).toMatchObject({ status: 'closed' });
      await rounds.relist(value.id);
      expect((await listed()).get(value.id)).toMatchObject({ status: 'closed', decision: '2025-7' });
      expect(await rounds.listed(aBoardId())).toEqual([]);
    });

    test('a case whose first writing was refused is not listed', async () => {
      const rounds = open();
      const board = aBoard();
      const draft = aDraft(board);
      const claim: Write = { row: 'claim', value: { key: 'once', at: aMoment } };
      await rounds.commit(streamOf(draft.id), aUlid(), [claim]);
      const outcome = await rounds.commit(streamOf(draft.id), aUlid(), [
        { row: 'round', value: draft, etag: null },
        claim,
      ]);
      expect(outcome).toBe('conflict');
      expect(await rounds.list(board.id)).toEqual([]);
    });

    test('long texts in Danish are kept letter by letter', async () => {
      const rounds = open();
      const board = aBoard();
      const long = `${'Blåbærgrød på Ærø. 😀 " \\ \n'.repeat(280)}slut`;
      const draft = aDraft(board, {
        form: { title: long, question: long, text: long, links: long, workingDays: long },
      });
      await rounds.commit(streamOf(draft.id), aUlid(), [{ row: 'round', value: draft, etag: null }]);
      expect((await rounds.readHeader(draft.id))?.value).toEqual(draft);
      expect(JSON.stringify(draft).length).toBeGreaterThan(32_000);
    });
  });

  describe('rounds: committing', () => {
    test('of twenty who write one event, one does', async () => {
      const rounds = open();
      const { stream, round, seats } = await opened(rounds);
      const first = seatOf({ round, seats }, 0);
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, i) => {
          const operation = aUlid();
          return rounds.commit(stream, operation, press(first, operation, `nr. ${i}`));
        }),
      );
      expect(all.filter((outcome) => outcome === 'committed')).toHaveLength(1);
      expect(all.filter((outcome) => outcome === 'conflict')).toHaveLength(19);
      const winner = `nr. ${all.indexOf('committed')}`;
      expect((await rounds.readSeat(round.value.id, first.value.seatId))?.value.answer?.comment).toBe(winner);
      expect(await rounds.readOuts(stream)).toHaveLength(1);
      expect(await rounds.readEvents(round.value.id)).toHaveLength(3);
    });

    test('two seats that answer at once both do', async () => {
      const rounds = open();
      const read = await opened(rounds);
      const both = await Promise.all(
        [0, 1].map((i) => {
          const operation = aUlid();
          return rounds.commit(read.stream, operation, press(seatOf(read, i), operation));
        }),
      );
      expect(both).toEqual(['committed', 'committed']);
    });

    test('an answer and a closing of the same state cannot both win', async () => {
      const rounds = open();
      for (let i = 0; i < 5; i += 1) {
        const board = aBoard();
        const read = await opened(rounds, board);
        const ended = aClosedCase(board, {
          round: read.round.value as OpenCase['round'],
          seats: read.seats.map(({ value }) => value),
          events: [],
        });
        const closing: Write[] = [
          { row: 'round', value: ended.round, etag: read.round.etag },
          ...ended.seats.map(
            (seat, at): Write => ({ row: 'seat', value: seat, etag: seatOf(read, at).etag }),
          ),
          ...ended.events.map((event): Write => ({ row: 'event', value: event })),
        ];
        const [answered, closed] = await Promise.all([
          rounds.commit(read.stream, 'press', press(seatOf(read, 0), 'press')),
          rounds.commit(read.stream, 'close', closing),
        ]);
        expect([answered, closed].sort()).toEqual(['committed', 'conflict']);
        const after = await whole(rounds, read.round.value.id);
        expect(after.round.value.status).toBe(closed === 'committed' ? 'closed' : 'open');
        expect(after.seats.some(({ value }) => value.answer !== null)).toBe(answered === 'committed');
      }
    });

    test('one’s own write is known again, also when the case has moved on since', async () => {
      const rounds = open();
      const read = await opened(rounds);
      const writes = press(seatOf(read, 0), 'press-1');
      expect(await rounds.commit(read.stream, 'press-1', writes)).toBe('committed');
      expect(await rounds.commit(read.stream, 'press-1', writes)).toBe('committed');
      const now = await rounds.readSeat(read.round.value.id, seatOf(read, 0).value.seatId);
      if (now) await rounds.commit(read.stream, 'press-2', press(now, 'press-2', 'Ændret.'));
      expect(await rounds.commit(read.stream, 'press-1', writes)).toBe('committed');
      expect(await rounds.commit(read.stream, 'press-3', writes)).toBe('conflict');
      const seat = await rounds.readSeat(read.round.value.id, seatOf(read, 0).value.seatId);
      expect(seat?.value.answer?.comment).toBe('Ændret.');
      expect(await rounds.readEvents(read.round.value.id)).toHaveLength(4);
    });

    test('own work is known again by its row, and somebody else’s is not taken for it', async () => {
      const rounds = open();
      const stream = boardStream(aBoardId());
      const out = anOut();
      expect(await rounds.commit(stream, 'tick', [newOut(out)])).toBe('committed');
      expect(await rounds.commit(stream, 'tick', [newOut(out)])).toBe('committed');
      expect(await rounds.commit(stream, 'tock', [newOut(out)])).toBe('conflict');
    });

    test('a claim is given once, whatever the operation is called', async () => {
      const rounds = open();
      const stream = boardStream(aBoardId());
      const claim = (): Write[] => [
        { row: 'claim', value: { key: 'monday|2025-05-19', at: aMoment } },
        newOut(),
      ];
      const all = await Promise.all(Array.from({ length: 20 }, () => rounds.commit(stream, 'tick', claim())));
      expect(all.filter((outcome) => outcome === 'committed')).toHaveLength(1);
      expect(await rounds.readOuts(stream)).toHaveLength(1);
    });

    test('two who take up the same work under one operation: one gets it', async () => {
      const rounds = open();
      const stream = boardStream(aBoardId());
      const out = anOut();
      await rounds.commit(stream, 'tick', [newOut(out)]);
      const etag = (await rounds.readOut(stream, out.id))?.etag ?? '';
      const taken: Write[] = [{ row: 'out', value: { ...out, status: 'sending', attempts: 1 }, etag }];
      const both = await Promise.all([
        rounds.commit(stream, 'deliver', taken),
        rounds.commit(stream, 'deliver', taken),
      ]);
      expect(both.sort()).toEqual(['committed', 'conflict']);
    });

    test('ninety seats, the header, an event and a row of work go in one transaction', async () => {
      const rounds = open();
      const open90 = anOpenCase(aBoardOf(90));
      const stream = streamOf(open90.round.id);
      const [, event] = open90.events;
      if (event === undefined) throw new Error('no event');
      const writes = [...opening({ ...open90, events: [event] }), newOut()];
      expect(await rounds.commit(stream, aUlid(), writes)).toBe('committed');
      expect((await whole(rounds, open90.round.id)).seats).toHaveLength(90);
    });

    test('more than a hundred rows are refused before anything is written', async () => {
      const rounds = open();
      const draft = aDraft(aBoard());
      const writes: Write[] = [{ row: 'round', value: draft, etag: null }];
      for (let i = 0; i < 100; i += 1) writes.push(newOut());
      await expect(rounds.commit(streamOf(draft.id), aUlid(), writes)).rejects.toMatchObject({
        code: 'storage.too-many-rows',
      });
      expect(await rounds.readWhole(draft.id)).toBeNull();
    });

    test('a header belongs in its own stream', async () => {
      const rounds = open();
      const draft = aDraft(aBoard());
      const commit = rounds.commit(boardStream(boardOf(draft.id)), aUlid(), [
        { row: 'round', value: draft, etag: null },
      ]);
      await expect(commit).rejects.toMatchObject({ code: 'storage.bad-transaction' });
    });

    test('a row that could never be read again is refused', async () => {
      const rounds = open();
      const draft = { ...aDraft(aBoard()), events: -1 };
      const commit = rounds.commit(streamOf(draft.id), aUlid(), [{ row: 'round', value: draft, etag: null }]);
      await expect(commit).rejects.toMatchObject({ code: 'storage.invalid-value' });
    });

    test('no ETag stands for any state', async () => {
      const rounds = open();
      const read = await opened(rounds);
      const commit = rounds.commit(read.stream, aUlid(), [
        { row: 'round', value: read.round.value, etag: '*' },
      ]);
      await expect(commit).rejects.toMatchObject({ code: 'storage.bad-etag' });
    });
  });

  describe('rounds: work that is done', () => {
    test('is gone, alone or together with others', async () => {
      const rounds = open();
      const stream = boardStream(aBoardId());
      const outs = [anOut(), anOut(), anOut()];
      await rounds.commit(stream, aUlid(), outs.map(newOut));
      const [a, b, c] = await rounds.readOuts(stream);
      if (!a || !b || !c) throw new Error('three rows were written');
      const done = ({ value, etag }: Stored<Outbox>): Write => ({ row: 'outDone', id: value.id, etag });

      expect(await rounds.commit(stream, aUlid(), [done(a)])).toBe('committed');
      expect(await rounds.readOut(stream, a.value.id)).toBeNull();
      const claim: Write = { row: 'claim', value: { key: 'sent', at: aMoment } };
      expect(await rounds.commit(stream, aUlid(), [done(b), claim, newOut()])).toBe('committed');
      expect(await rounds.readOut(stream, b.value.id)).toBeNull();
      expect((await rounds.readOuts(stream)).map(({ value }) => value.id)).toHaveLength(2);
      expect((await rounds.readOuts(stream)).map(({ value }) => value)).toContainEqual(c.value);
    });

    test('cannot be done from an old state, and a second time is a conflict', async () => {
      const rounds = open();
      const stream = boardStream(aBoardId());
      const out = anOut();
      await rounds.commit(stream, aUlid(), [newOut(out)]);
      const etag = async () => (await rounds.readOut(stream, out.id))?.etag ?? '';
      const first = await etag();
      const delayed: Write = { row: 'out', value: { ...out, attempts: 1 }, etag: first };
      expect(await rounds.commit(stream, aUlid(), [delayed])).toBe('committed');
      const claim: Write = { row: 'claim', value: { key: 'sent', at: aMoment } };
      expect(await rounds.commit(stream, aUlid(), [{ row: 'outDone', id: out.id, etag: first }])).toBe(
        'conflict',
      );
      expect(await rounds.commit(stream, aUlid(), [{ row: 'outDone', id: out.id, etag: first }, claim])).toBe(
        'conflict',
      );
      expect(await rounds.readClaims(stream, 'sent')).toEqual([]);
      expect((await rounds.readOut(stream, out.id))?.value.attempts).toBe(1);

      const second = await etag();
      expect(await rounds.commit(stream, aUlid(), [{ row: 'outDone', id: out.id, etag: second }])).toBe(
        'committed',
      );
      expect(await rounds.commit(stream, aUlid(), [{ row: 'outDone', id: out.id, etag: second }])).toBe(
        'conflict',
      );
    });
  });
}
