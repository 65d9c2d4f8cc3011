import { appendFileSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { laterBy } from '../../../domain/calendar/localMoment';
import type { RoundId } from '../../../domain/ids';
import { readBackup } from '../../../local/backup/readBackup';
import { restoreBackup } from '../../../local/backup/restoreBackup';
import { writeBackup } from '../../../local/backup/writeBackup';
import type { RawRow } from '../../../storage/backup/inventory';
import { type ConnectedStorage, connectStorage } from '../../../storage/connect';
import { defaultLimits } from '../../../storage/limits';
import { TABLES, type TableName } from '../../../storage/storage';
import { commitWork, work } from '../../../workflows/commitWork';
import { endNow } from '../../../workflows/endNow';
import { releaseAside } from '../../../workflows/operate/releaseAside';
import { streamOf } from '../../../workflows/outbox';
import { verifyRegister } from '../../../workflows/verifyRegister';
import { startAzurite } from '../../support/azurite';
import { aDesk, type Desk, mustDo } from '../../support/useCases';

// A store with cases of every kind is backed up, put back into an empty one, and goes on from there.

type Azurite = Awaited<ReturnType<typeof startAzurite>>;
const started: Azurite[] = [];
const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-backup-'));
const at = (...names: string[]) => path.join(folder, ...names);
const limits = { ...defaultLimits, callMs: 20_000, checkMs: 20_000 };

async function anEmptyStore(): Promise<ConnectedStorage> {
  const azurite = await startAzurite();
  started.push(azurite);
  const storage = connectStorage({ connectionString: azurite.connectionString }, limits);
  await storage.ensure();
  return storage;
}

async function rowsOf(storage: ConnectedStorage, table: TableName): Promise<RawRow[]> {
  const all: RawRow[] = [];
  for await (const rows of storage.inventory.partitions(table)) all.push(...rows);
  return all;
}

let before: ConnectedStorage;
let desk: Desk;
let open: RoundId;
let closed: RoundId;
let draft: RoundId;

beforeAll(async () => {
  before = await anEmptyStore();
  desk = await aDesk({ storage: before });
  const { deps } = desk;
  closed = await desk.start({ title: 'Kajen' });
  for (const seat of desk.board.seats.filter(({ vote }) => vote))
    await desk.answer(closed, seat.id, 'approve', 'Fint.');
  const how = { how: 'close', reason: 'Alle har svaret.' } as const;
  mustDo(await endNow(deps, closed, desk.actor('secretariat-1'), how, desk.operation()));
  await desk.until(laterBy(desk.now(), 10 * 60_000));
  open = await desk.start({ title: 'Årshjul' });
  const [first, second] = desk.board.seats.filter(({ vote }) => vote);
  if (first === undefined || second === undefined) throw new Error('two seats');
  await desk.answer(open, first.id, 'approve');
  await deps.papers.put(desk.board.id, 'årshjul.pdf', 'application/pdf', new TextEncoder().encode('æøå'));
  // Work in every state: about to be sent, being sent, and for somebody who has answered.
  const reminder = { kind: 'reminder', reminder: 'now', dueAt: desk.now() } as const;
  const works = [first, second].map(({ id }) =>
    work(deps, { ...reminder, to: { kind: 'seat', seatId: id } }),
  );
  const sending = work(deps, { kind: 'caseCard', to: { kind: 'seat', seatId: second.id } });
  await commitWork(deps, streamOf(open), desk.operation(), [
    ...works,
    { ...sending, value: { ...sending.value, status: 'sending' } },
  ]);
  const [post] = await deps.rounds.readPosts(streamOf(open));
  if (post === undefined) throw new Error('a post');
  await deps.rounds.commit(streamOf(open), desk.operation(), [
    { row: 'post', value: { ...post.value, leasedUntil: desk.now() }, etag: post.etag },
  ]);
  draft = await desk.draft({ title: 'Senere' });
  // What another program may have written.
  const props = {
    long: { type: 'Int64', value: '9007199254740993' },
    half: { type: 'Double', value: '0.5' },
  } as const;
  await before.inventory.create('Meetings', [
    { partition: 'another', row: 'row', props: { ...props, yes: true } },
  ]);
}, 120_000);
afterAll(async () => {
  await Promise.all(started.map((azurite) => azurite.stop()));
  rmSync(folder, { recursive: true, force: true });
});

/** A row without what a restore changes on it. */
function steady({ partition, row, props }: RawRow): unknown {
  const text = Object.keys(props)
    .filter((name) => /^json\d+$/.test(name))
    .map((name) => props[name])
    .join('');
  if (!row.startsWith('out|') && !row.startsWith('post|')) return { partition, row, props };
  const { status: _, code: __, unsure: ___, leasedUntil: ____, ...rest } = JSON.parse(text);
  return { partition, row, rest, op: props.op, call: props.call };
}

test('what is put back is what was there; nothing is sent before it is released, and then what is still true', async () => {
  await writeBackup(before.inventory, at('whole'), desk.now());
  const after = await anEmptyStore();
  const backup = await readBackup(at('whole'));
  const counts = await restoreBackup(after.inventory, after.due, backup, desk.now());
  expect(counts.papers).toBe(1);

  for (const table of TABLES.filter((name) => name !== 'Due'))
    expect((await rowsOf(after, table)).map(steady)).toEqual((await rowsOf(before, table)).map(steady));
  const restored = await aDesk({ storage: after, asItIs: true, board: desk.board, now: desk.now() });
  const { deps, board } = restored;
  expect(await verifyRegister(deps, desk.board.id)).toEqual(await verifyRegister(desk.deps, desk.board.id));
  expect((await verifyRegister(deps, desk.board.id)).fault).toBeNull();
  expect((await after.papers.get(desk.board.id, (await theirPaper(after)) ?? ''))?.name).toBe('årshjul.pdf');

  // Asleep: no work is done, nothing falls due, the lease is free.
  const outs = await restored.outs(open);
  expect(outs.map(({ status, code }) => [status, code])).toEqual(Array(3).fill(['held', 'restored']));
  expect(outs.filter(({ unsure }) => unsure)).toHaveLength(1);
  for (const out of outs) await restored.deliver(streamOf(open), out.id);
  restored.moveTo('2025-05-20T08:00:00.000Z');
  expect(await restored.tick()).toEqual({ due: 0, failed: 0 });
  expect(restored.messenger.asked).toEqual([]);
  expect((await deps.rounds.readPosts(streamOf(open))).map(({ value }) => value.leasedUntil)).toEqual(
    expect.not.arrayContaining([expect.any(String)]),
  );

  // Released: the seat that owes an answer is reminded and gets its card, the one that has answered is left alone.
  const released = await releaseAside(deps, `${desk.board.id}|`, 'jens');
  expect(released).toEqual({ sendings: 3, looks: 3, kept: 0 });
  await restored.drain();
  const told = restored.messenger.asked.filter(({ verb }) => verb === 'send').map(({ who }) => who);
  const second = desk.board.seats.filter(({ vote }) => vote)[1];
  expect(told.sort()).toEqual([second?.id, second?.id]);
  expect(await restored.outs(open)).toEqual([]);
  expect(await deps.due.aside('', 10)).toEqual([]);
  expect((await restored.dueRows()).map(({ what, stream }) => `${what} ${stream}`)).toEqual(
    expect.arrayContaining([`case ${streamOf(open)}`, `monday ${board.id}|board`]),
  );
  expect((await restored.round(draft)).status).toBe('draft');
}, 120_000);

async function theirPaper(storage: ConnectedStorage): Promise<string | undefined> {
  for await (const { sha256 } of storage.inventory.papers()) return sha256;
  return undefined;
}

test('a case decided while the backup is taken has its decision and its end in it', async () => {
  const { inventory } = before;
  const racing: typeof inventory = {
    ...inventory,
    partitions: async function* (table) {
      // The case is still open when it is read, and closed when the register is.
      if (table === 'Decisions' && (await desk.round(open)).status === 'open') {
        for (const seat of desk.board.seats.filter(({ vote }) => vote).slice(1))
          await desk.answer(open, seat.id, 'approve');
        const how = { how: 'close', reason: 'Det haster.' } as const;
        mustDo(await endNow(desk.deps, open, desk.actor('secretariat-1'), how, desk.operation()));
        await desk.drain();
      }
      yield* inventory.partitions(table);
    },
  };
  const { readAgain } = await writeBackup(racing, at('racing'), desk.now());
  expect(readAgain.rows).toBeGreaterThan(0);
  const after = await anEmptyStore();
  await restoreBackup(after.inventory, after.due, await readBackup(at('racing')), desk.now());
  const verified = await verifyRegister(after, desk.board.id);
  expect(verified).toMatchObject({ entries: 2, fault: null });
  expect((await after.rounds.readHeader(open))?.value.status).toBe('closed');
}, 120_000);

describe('is refused', () => {
  const whole = () => at('whole');
  const refusal = (act: Promise<unknown>) =>
    act.then(
      () => 'not refused',
      (fault: Error) => fault.message,
    );

  test('a folder that is not empty', async () => {
    expect(await refusal(writeBackup(before.inventory, whole(), desk.now()))).toMatch(/is not empty/);
  });

  test('a store that is not empty, before anything is written', async () => {
    const rows = await rowsOf(before, 'Due');
    const restore = restoreBackup(before.inventory, before.due, await readBackup(whole()), desk.now());
    expect(await refusal(restore)).toMatch(/The store is not empty: it holds rows in/);
    expect(await rowsOf(before, 'Due')).toEqual(rows);
  });

  test.each<[string, (file: string) => void, string]>([
    [
      'a row altered',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Kajen', 'Kanen')),
      'Rounds.ndjson',
    ],
    ['a row added', (file) => appendFileSync(file, '{}\n'), 'Decisions.ndjson'],
    ['a table missing', unlinkSync, 'Boards.ndjson'],
    ['the manifest missing', unlinkSync, 'manifest.json'],
    ['another manifest', (file) => writeFileSync(file, '{"format":"zip"}'), 'manifest.json'],
  ])('a backup with %s', async (_, spoil, name) => {
    const file = at('whole', name);
    const was = readFileSync(file);
    spoil(file);
    expect(await refusal(readBackup(whole()))).toContain(name);
    writeFileSync(file, was);
    expect(await refusal(readBackup(whole()))).toBe('not refused');
  });

  test('a backup with a paper altered or missing', async () => {
    const sha256 = (await theirPaper(before)) ?? '';
    const file = at('whole', 'papers', sha256);
    const was = readFileSync(file);
    writeFileSync(file, 'another');
    expect(await refusal(readBackup(whole()))).toContain(sha256);
    unlinkSync(file);
    expect(await refusal(readBackup(whole()))).toContain(sha256);
    writeFileSync(file, was);
  });
});
