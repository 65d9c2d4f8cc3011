import { odata, TableClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';
import { roundIdOf } from '../../domain/ids';
import { type ConnectedStorage, connectStorage } from '../../storage/connect';
import { defaultLimits } from '../../storage/limits';
import { boardStream, type Outbox, streamOf } from '../../workflows/outbox';
import type { Write } from '../../workflows/ports';
import { startAzurite } from '../support/azurite';
import {
  aBoard,
  aBoardId,
  aClosedCase,
  aDraft,
  aMoment,
  anEntry,
  anEvent,
  anOpenCase,
  aUlid,
} from '../support/builders';
import { type StoreProxy, startStoreProxy } from '../support/storeProxy';

const limits = { ...defaultLimits, callMs: 500, checkMs: 300 };
const LONGEST = limits.callMs + limits.checkMs + 700;
const batch = /^POST .*\$batch/;
const reading = /^GET /;

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let proxy: StoreProxy;
let queueProxy: StoreProxy;
/** Behind the proxy, with little patience. */
let storage: ConnectedStorage;
/** Behind the proxy, with time enough for whatever the client might do by itself. */
let patient: ConnectedStorage;
/** Straight to the store: what is really there. */
let truth: ConnectedStorage;

beforeAll(async () => {
  azurite = await startAzurite();
  proxy = await startStoreProxy(azurite.connectionString);
  queueProxy = await startStoreProxy(proxy.connectionString, 'Queue');
  storage = connectStorage({ connectionString: queueProxy.connectionString }, limits);
  patient = connectStorage({ connectionString: queueProxy.connectionString }, { ...limits, callMs: 20_000 });
  truth = connectStorage({ connectionString: azurite.connectionString });
  await truth.ensure();
  // The first call of a process pays for more than itself.
  await storage.boards.list();
});
afterEach(() => {
  proxy.calm();
  queueProxy.calm();
});
afterAll(async () => {
  await proxy.stop();
  await queueProxy.stop();
  await azurite.stop();
});

function aPress(by: Pick<ConnectedStorage, 'rounds'> = storage) {
  const operation = aUlid();
  const { round, seats } = anOpenCase(aBoard());
  const [seat] = seats;
  if (seat === undefined) throw new Error('no seat');
  const event = anEvent({ stream: seat.seatId, kind: 'commented', text: 'Tak.' }, { n: 1, operation });
  const writes: Write[] = [
    { row: 'seat', value: { ...seat, events: 1 }, etag: null },
    { row: 'event', value: event },
  ];
  const stream = streamOf(round.id);
  return {
    commit: () => by.rounds.commit(stream, operation, writes),
    written: async () => (await truth.rounds.readEvents(round.id)).length,
  };
}

async function rowsOf(partition: string): Promise<string[]> {
  const table = TableClient.fromConnectionString(azurite.connectionString, 'Rounds', {
    allowInsecureConnection: true,
  });
  const rows: string[] = [];
  for await (const { rowKey = '' } of table.listEntities({
    queryOptions: { filter: odata`PartitionKey eq ${partition}` },
  }))
    rows.push(rowKey);
  return rows;
}

async function timed<T>(call: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await call();
  return { result, ms: performance.now() - start };
}

describe('a commit that is not answered', () => {
  test('and was done is committed, within the time limit', async () => {
    const press = aPress();
    proxy.upset('swallow', batch);
    const { result, ms } = await timed(press.commit);
    expect(result).toBe('committed');
    expect(ms).toBeLessThan(LONGEST);
    expect(await press.written()).toBe(1);
  });

  test('and was not done is to be tried again, which succeeds', async () => {
    const press = aPress();
    proxy.upset('hang', batch);
    expect(await press.commit()).toBe('unanswered');
    expect(await press.written()).toBe(0);
    expect(await press.commit()).toBe('committed');
    expect(await press.written()).toBe(1);
  });

  test('and arrives after all is found by the next try, and stands once', async () => {
    const press = aPress();
    proxy.upset('late', batch);
    expect(await press.commit()).toBe('unanswered');
    await proxy.release();
    expect(await press.commit()).toBe('committed');
    expect(await press.written()).toBe(1);
  });

  test('by a store that answers nothing at all is unknown, within the time limit', async () => {
    const press = aPress();
    proxy.upset('swallow', batch);
    proxy.upset('hang', reading, 10);
    const { result, ms } = await timed(press.commit);
    expect(result).toBe('unknown');
    expect(ms).toBeLessThan(LONGEST);
  });

  test('since the connection broke afterwards is committed', async () => {
    const press = aPress();
    proxy.upset('reset', batch);
    expect(await press.commit()).toBe('committed');
    expect(await press.written()).toBe(1);
  });

  test('since the connection broke before is to be tried again; the client repeats nothing by itself', async () => {
    const press = aPress(patient);
    proxy.upset('resetBefore', batch);
    expect(await press.commit()).toBe('unanswered');
    expect(proxy.calls.filter((call) => batch.test(call))).toHaveLength(1);
    expect(await press.written()).toBe(0);
  });

  test('by a busy store is to be tried again', async () => {
    const press = aPress(patient);
    proxy.upset('busy', batch);
    expect(await press.commit()).toBe('unanswered');
    expect(proxy.calls.filter((call) => batch.test(call))).toHaveLength(1);
  });

  test('in full is not taken for a yes', async () => {
    const draft = aDraft(aBoard());
    const writes: Write[] = [
      { row: 'round', value: draft, etag: null },
      { row: 'event', value: anEvent({ stream: 'round', kind: 'drafted' }) },
    ];
    await truth.rounds.commit(streamOf(draft.id), aUlid(), writes);
    proxy.upset('cut', batch);
    expect(await storage.rounds.commit(streamOf(draft.id), aUlid(), writes)).toBe('unanswered');

    const press = aPress();
    proxy.upset('cut', batch);
    expect(await press.commit()).toBe('committed');
  });

  test('of replaced rows alone is known by its own mark, and not by an operation another has used too', async () => {
    const stream = boardStream(aBoardId());
    const out: Outbox = {
      id: aUlid(),
      at: aMoment,
      notBefore: aMoment,
      attempts: 0,
      status: 'waiting',
      code: null,
      task: { kind: 'changed' },
    };
    await truth.rounds.commit(stream, 'deliver', [{ row: 'out', value: out, etag: null }]);
    const etag = async () => (await truth.rounds.readOut(stream, out.id))?.etag ?? '';
    const taken = async (): Promise<Write[]> => [
      { row: 'out', value: { ...out, status: 'sending' }, etag: await etag() },
    ];

    proxy.upset('swallow', batch);
    expect(await storage.rounds.commit(stream, 'deliver', await taken())).toBe('committed');
    const mine = await taken();
    await truth.rounds.commit(stream, 'deliver', await taken());
    proxy.upset('hang', batch);
    expect(await storage.rounds.commit(stream, 'deliver', mine)).toBe('unanswered');
  });
});

describe('work that is done', () => {
  const outs = async (n: number) => {
    const stream = boardStream(aBoardId());
    const writes = Array.from({ length: n }, (): Write => {
      const value = { id: aUlid(), at: aMoment, notBefore: aMoment, attempts: 0, code: null };
      return { row: 'out', value: { ...value, status: 'waiting', task: { kind: 'changed' } }, etag: null };
    });
    await truth.rounds.commit(stream, aUlid(), writes);
    return { stream, stored: await truth.rounds.readOuts(stream) };
  };

  test('is done, also when the answer was lost', async () => {
    const { stream, stored } = await outs(1);
    const done = stored.map(({ value, etag }): Write => ({ row: 'outDone', id: value.id, etag }));
    proxy.upset('swallow', /^DELETE /);
    expect(await storage.rounds.commit(stream, aUlid(), done)).toBe('committed');
    expect(await truth.rounds.readOuts(stream)).toEqual([]);
  });

  test('is not done when it was not; it is still there', async () => {
    const { stream, stored } = await outs(1);
    const done = stored.map(({ value, etag }): Write => ({ row: 'outDone', id: value.id, etag }));
    proxy.upset('hang', /^DELETE /);
    expect(await storage.rounds.commit(stream, aUlid(), done)).toBe('unanswered');
    expect(await truth.rounds.readOuts(stream)).toHaveLength(1);
  });

  test('leaves no row behind, also when it was done together with others', async () => {
    const { stream, stored } = await outs(2);
    const done = stored.map(({ value, etag }): Write => ({ row: 'outDone', id: value.id, etag }));
    expect(await storage.rounds.commit(stream, aUlid(), done)).toBe('committed');
    expect(await rowsOf(stream)).toEqual([]);
  });

  test('is hidden from every reader when its row could not be cleared away', async () => {
    const { stream, stored } = await outs(2);
    const done = stored.map(({ value, etag }): Write => ({ row: 'outDone', id: value.id, etag }));
    proxy.upset('busy', /^DELETE /, 2);
    expect(await storage.rounds.commit(stream, aUlid(), done)).toBe('committed');
    expect(await truth.rounds.readOuts(stream)).toEqual([]);
    for (const { value } of stored) expect(await truth.rounds.readOut(stream, value.id)).toBeNull();
    expect(await rowsOf(stream)).toHaveLength(2);
  });
});

describe('what points to something is written before it', () => {
  test('a new case is listed before it exists', async () => {
    const board = aBoard();
    const draft = aDraft(board);
    await storage.rounds.commit(streamOf(draft.id), aUlid(), [{ row: 'round', value: draft, etag: null }]);
    expect(proxy.calls.map((call) => call.replace(/\?.*/, ''))).toEqual([
      expect.stringMatching(/^PUT .*index/),
      expect.stringMatching(batch),
    ]);
    proxy.calm();
    proxy.upset('busy', /^PUT /, 9);
    const never = aDraft(board);
    const commit = storage.rounds.commit(streamOf(never.id), aUlid(), [
      { row: 'round', value: never, etag: null },
    ]);
    await expect(commit).rejects.toMatchObject({ code: 'storage.busy' });
    expect((await truth.rounds.list(board.id)).map(({ id }) => id)).toEqual([draft.id]);
  });

  test('whoever is on a board is found before the board is there', async () => {
    const board = aBoard();
    proxy.upset('hang', /^POST .*Boards/);
    expect(await storage.boards.save(board, null)).toBe('unanswered');
    expect(await truth.boards.ofEmail('person1@eksempel.example')).toContain(board.id);
    expect(await truth.boards.list()).not.toContainEqual(board);
  });
});

test('what is due is asked for by its days: none to come is read', async () => {
  await storage.due.upTo('2025-06-11T08:00:00.000Z', 10);
  const [call = ''] = proxy.calls;
  expect(decodeURIComponent(call.replaceAll('+', ' '))).toContain("PartitionKey le 'due|2025-06-11'");
});

describe('other writes that are not answered', () => {
  test('a board', async () => {
    const board = aBoard();
    proxy.upset('reset', /^POST .*Boards/);
    expect(await storage.boards.save(board, null)).toBe('committed');
    const stored = await truth.boards.read(board.id);
    proxy.upset('hang', /^PUT .*RowKey='board'/);
    expect(await storage.boards.save({ ...board, name: 'Ny' }, stored?.etag ?? '')).toBe('unanswered');
    expect((await truth.boards.read(board.id))?.value.name).toBe(board.name);
  });

  test('a register entry', async () => {
    const board = aBoard();
    const answers = { ministeriet: 'approve', 'region-vest': 'approve', centret: 'approve' } as const;
    const { round } = aClosedCase(board, anOpenCase(board, { answers }));
    const { head, entry } = anEntry(board, round);
    proxy.upset('swallow', batch);
    expect(await storage.register.append(head, null, entry)).toBe('committed');
    expect(await truth.register.list(board.id)).toEqual([entry]);
  });

  test('a due row and an address are put again by themselves', async () => {
    const row = {
      dueAt: '1985-01-01T08:00:00.000Z',
      stream: boardStream(aBoardId()),
      what: 'case' as const,
      key: '',
    };
    proxy.upset('resetBefore', /^PUT .*Due/);
    await storage.due.put(row);
    expect(await truth.due.upTo(row.dueAt, 10)).toEqual([row]);
    proxy.upset('hang', /^PUT .*Due/);
    await expect(storage.due.put(row)).rejects.toMatchObject({ code: 'storage.timeout' });
  });

  test('a carried item: there, or a fault', async () => {
    const boardId = aBoardId();
    const item = {
      id: aUlid(),
      boardId,
      kind: 'information' as const,
      title: 'Årshjul',
      roundId: null,
      at: aMoment,
      decision: null,
      off: null,
    };
    proxy.upset('hang', /^POST .*Meetings/);
    await expect(storage.meetings.carry(item)).rejects.toMatchObject({ code: 'storage.timeout' });
    proxy.upset('swallow', /^POST .*Meetings/);
    await storage.meetings.carry(item);
    expect((await truth.meetings.carried(boardId)).map(({ value }) => value)).toEqual([item]);
  });

  test('a wake-up is a fault', async () => {
    queueProxy.upset('hang', /^POST /, 3);
    const { ms } = await timed(() =>
      expect(storage.wakes.wake(boardStream(aBoardId()), aUlid(), 0)).rejects.toMatchObject({
        code: 'storage.timeout',
      }),
    );
    expect(ms).toBeLessThan(LONGEST);
  });
});

describe('a read', () => {
  test('is repeated once when the connection breaks, and no more', async () => {
    const board = aBoard();
    await truth.boards.save(board, null);
    proxy.upset('resetBefore', reading);
    expect((await storage.boards.read(board.id))?.value.id).toBe(board.id);
    proxy.calm();
    proxy.upset('resetBefore', reading, 2);
    await expect(storage.boards.read(board.id)).rejects.toMatchObject({ code: 'storage.unreachable' });
    expect(proxy.calls).toHaveLength(2);
  });

  test('of a hanging or a busy store is a fault within the time limit', async () => {
    const { id } = aDraft(aBoard());
    proxy.upset('hang', reading, 9);
    const { ms } = await timed(() =>
      expect(storage.rounds.readWhole(id)).rejects.toMatchObject({
        code: 'storage.timeout',
        place: 'Rounds',
      }),
    );
    expect(ms).toBeLessThan(LONGEST);
    proxy.calm();
    proxy.upset('busy', reading, 9);
    await expect(storage.rounds.readHeader(id)).rejects.toMatchObject({ code: 'storage.busy' });
  });

  test('of a row that is not what Votum writes names the row and nothing of it', async () => {
    const id = roundIdOf(aBoardId(), aUlid());
    const table = TableClient.fromConnectionString(azurite.connectionString, 'Rounds', {
      allowInsecureConnection: true,
    });
    const row = { partitionKey: streamOf(id), rowKey: 'round', schema: 1 };
    const rows = [
      { json0: '{"title":"hemmelig"}' },
      { json0: '{"title":"hemm' },
      {},
      { schema: 2, json0: '{}' },
    ];
    for (const props of rows) {
      await table.upsertEntity({ ...row, ...props }, 'Replace');
      const failed = await truth.rounds.readHeader(id).catch((fault: unknown) => fault);
      expect(failed).toMatchObject({
        code: 'storage.unreadable-row',
        message: 'storage.unreadable-row (round round)',
      });
    }
  });
});

test('a paper that is no longer what its fingerprint says is not given out', async () => {
  const boardId = aBoardId();
  const { id } = await storage.papers.put(
    boardId,
    'bilag.txt',
    'text/plain',
    new TextEncoder().encode('aftalt'),
  );
  const container = BlobServiceClient.fromConnectionString(azurite.connectionString).getContainerClient(
    'papers',
  );
  await container.getBlockBlobClient(`${boardId}/${id}`).upload('andet', 5);
  await expect(storage.papers.get(boardId, id)).rejects.toMatchObject({ code: 'storage.altered-paper' });
});

describe('a store that is set up wrongly', () => {
  test('without tables is said to be so, and no row is said to be missing', async () => {
    const bare = await startAzurite();
    try {
      const empty = connectStorage({ connectionString: bare.connectionString });
      const missing = { code: 'storage.missing-table' };
      await expect(empty.boards.read(aBoardId())).rejects.toMatchObject(missing);
      await expect(empty.boards.save(aBoard(), null)).rejects.toMatchObject(missing);
      await expect(empty.rounds.readWhole(aDraft(aBoard()).id)).rejects.toMatchObject(missing);
      const claim: Write = { row: 'claim', value: { key: 'x', at: aMoment } };
      await expect(empty.rounds.commit(boardStream(aBoardId()), 'x', [claim])).rejects.toMatchObject(missing);
      await expect(empty.wakes.wake(boardStream(aBoardId()), aUlid(), 0)).rejects.toMatchObject(missing);
      await expect(empty.papers.get(aBoardId(), 'a'.repeat(64))).rejects.toMatchObject(missing);
    } finally {
      await bare.stop();
    }
  });

  test('with another key is denied', async () => {
    const stranger = azurite.connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${'A'.repeat(86)}==`);
    const denied = { code: 'storage.denied' };
    const shut = connectStorage({ connectionString: stranger });
    await expect(shut.boards.read(aBoardId())).rejects.toMatchObject(denied);
    await expect(shut.ensure()).rejects.toMatchObject(denied);
  });

  test('and not running is unreachable', async () => {
    const gone = await startAzurite();
    await gone.stop();
    const nobody = connectStorage({ connectionString: gone.connectionString }, limits);
    await expect(nobody.boards.read(aBoardId())).rejects.toMatchObject({ code: 'storage.unreachable' });
    const claim: Write = { row: 'claim', value: { key: 'x', at: aMoment } };
    expect(await nobody.rounds.commit(boardStream(aBoardId()), 'x', [claim])).toBe('unknown');
  });
});
