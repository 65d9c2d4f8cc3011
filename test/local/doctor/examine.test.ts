import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { laterBy } from '../../../domain/calendar/localMoment';
import { readBackup } from '../../../local/backup/readBackup';
import { restoreBackup } from '../../../local/backup/restoreBackup';
import { writeBackup } from '../../../local/backup/writeBackup';
import { doctor } from '../../../local/cli/doctor';
import type { Store } from '../../../local/cli/open';
import { redriveQueue } from '../../../local/cli/redriveQueue';
import { examine } from '../../../local/doctor/examine';
import type { Finding } from '../../../local/doctor/finding';
import { memoryStorage } from '../../../storage/memory/memoryStorage';
import { work } from '../../../workflows/commitWork';
import { vitals } from '../../../workflows/operate/vitals';
import { streamOf } from '../../../workflows/outbox';
import { aUlid } from '../../support/builders';
import { aDesk, type Desk, type DeskSetup } from '../../support/useCases';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function anOffice(
  setup: DeskSetup = {},
): Promise<{ desk: Desk; store: Store; storage: ReturnType<typeof memoryStorage> }> {
  const storage = memoryStorage();
  const desk = await aDesk({ ...setup, storage });
  const { inventory, queue } = storage;
  return { desk, storage, store: { ...desk.deps, inventory, queue } };
}
const kinds = (findings: Finding[]) => findings.map(({ kind }) => kind);
const options = { operator: 'jens' };

test('when all is well, nothing is found: with drafts, open and closed cases', async () => {
  const { desk, store } = await anOffice();
  await desk.draft();
  const id = await desk.start();
  await desk.until(laterBy(desk.now(), 30 * DAY));
  expect((await desk.round(id)).status).toBe('closed');
  await desk.start();
  expect(await examine(store)).toEqual([]);
  expect(await doctor(store, { files: [], options: {} })).toEqual({ lines: ['All is well.'], unwell: false });
});

test('who cannot be reached, by seat and code and not by name', async () => {
  const { desk, store } = await anOffice({ unseen: ['secretariat-2'] });
  const [first, second] = desk.board.seats;
  await desk.meet(first?.id ?? '', { installed: false });
  await desk.meet(second?.id ?? '', { unreachable: 'MessageWritesBlocked' });
  const findings = await examine(store);
  expect(findings.map(({ what, code }) => [what, code])).toEqual([
    [`${desk.board.id}: seat ${first?.id}`, 'appRemoved'],
    [`${desk.board.id}: seat ${second?.id}`, 'MessageWritesBlocked'],
    [`${desk.board.id}: secretariat 2`, 'neverSeen'],
  ]);
  expect(JSON.stringify(findings)).not.toContain(first?.person.name);
});

test('stuck work is found and started again, once', async () => {
  const { desk, store } = await anOffice();
  const [, , third] = desk.board.seats;
  if (third === undefined) throw new Error('three seats');
  const busy = Array.from({ length: 40 }, () => ({ kind: 'later' as const, seconds: 1 }));
  desk.messenger.next(third.id, ...busy);
  const id = await desk.start();
  await desk.drain(10 * 60);
  const [found] = (await examine(store)).filter(({ kind }) => kind === 'stuck');
  expect(found).toMatchObject({
    what: expect.stringContaining(streamOf(id)),
    todo: expect.stringContaining('--stuck'),
  });
  const said = await redriveQueue(store, { files: [], options });
  expect(said[0]).toBe('Stuck: 1 started again.');
  expect(await desk.deps.halted.list('stuck')).toEqual([]);
  expect(desk.logged).toContainEqual(expect.objectContaining({ message: 'work was started again' }));
  expect((await desk.outs(id)).map(({ status, attempts }) => [status, attempts])).toEqual([['waiting', 0]]);
});

test('messages the host gave up are told of, and put back', async () => {
  const { desk, store, storage } = await anOffice();
  const id = await desk.start();
  storage.queue.poison.push({ stream: streamOf(id), outId: aUlid() }, 'Cecilie');
  expect(kinds(await examine(store))).toEqual(['poison']);
  const said = await redriveQueue(store, { files: [], options: { ...options, poison: true } });
  expect(said).toEqual([
    'Given up by the host: 1 started again.',
    '1 messages that name no work were taken away.',
  ]);
  expect(await examine(store)).toEqual([]);
});

test('a sweep that does not run shows in what is late, and how late', async () => {
  const { desk, store } = await anOffice();
  await desk.start();
  const [due] = await desk.dueRows();
  desk.moveTo(laterBy(due?.dueAt ?? '', 4 * MINUTE));
  expect(await examine(store)).toEqual([]);
  desk.moveTo(laterBy(due?.dueAt ?? '', 90 * MINUTE));
  const [late] = await examine(store);
  expect(late).toMatchObject({ kind: 'late', since: due?.dueAt });
  expect(late?.what).toContain('for 90 minutes');
  await desk.tick();
  expect(await examine(store)).toEqual([]);
});

test('work without a wake-up, and a case nothing would ever close: found, and set going again', async () => {
  const { desk, store } = await anOffice();
  const id = await desk.start();
  const [seat] = desk.board.seats;
  if (seat === undefined) throw new Error('a seat');
  const lost = work(desk.deps, { kind: 'caseCard', to: { kind: 'seat', seatId: seat.id } });
  await desk.deps.rounds.commit(streamOf(id), desk.operation(), [lost]);
  for (const row of await desk.dueRows()) if (row.what === 'case') await desk.deps.due.drop(row);
  desk.moveTo(laterBy(desk.now(), 16 * MINUTE));
  const findings = await examine(store);
  expect(kinds(findings)).toEqual(['caseNotDue', 'workAsleep']);
  expect(findings[1]?.what).toBe(`${streamOf(id)}: ${lost.value.id}`);
  for (const { todo } of findings) expect(todo).toContain(`queue redrive --stream '${streamOf(id)}'`);

  desk.messenger.forget();
  await redriveQueue(store, { files: [], options: { ...options, stream: streamOf(id) } });
  await desk.tick();
  expect(desk.messenger.sentTo(seat.id)).toHaveLength(1);
  expect(await examine(store)).toEqual([]);
});

test('what points at nothing is told of when it is a day old', async () => {
  const { desk, store, storage } = await anOffice();
  const stream = `${desk.board.id}|${aUlid()}`;
  await desk.deps.due.put({ dueAt: desk.now(), stream, what: 'case', key: '' });
  const listed = { partition: `${desk.board.id}|index`, row: aUlid(), props: { createdAt: desk.now() } };
  await storage.inventory.create('Rounds', [listed]);
  expect(await examine(store)).toEqual([]);
  desk.moveTo(laterBy(desk.now(), DAY + MINUTE));
  expect(kinds(await examine(store))).toEqual(['dueWithoutCase', 'listedWithoutCase']);
});

test('an entry of the register without the mark of its case is told of', async () => {
  const { desk, store, storage } = await anOffice();
  await desk.start();
  await desk.until(laterBy(desk.now(), 30 * DAY));
  const deps: Store = {
    ...store,
    register: {
      ...store.register,
      readRows: async (board) => ({ ...(await storage.register.readRows(board)), marks: [] }),
    },
  };
  expect(kinds(await examine(deps))).toEqual(['entryWithoutMark']);
});

test('what a restore put aside is told of until it is released', async () => {
  const { desk, store } = await anOffice();
  const id = await desk.start();
  await desk.deps.due.setAside({ dueAt: desk.now(), stream: streamOf(id), what: 'case', key: '' });
  expect(kinds(await examine(store))).toEqual(['restored']);
});

test('for machines it is JSON, and it says that it is unwell', async () => {
  const { store } = await anOffice({ unseen: ['secretariat-1'] });
  const said = await doctor(store, { files: [], options: { json: true } });
  if (Array.isArray(said)) throw new Error('said with a code');
  expect(said.unwell).toBe(true);
  expect(JSON.parse(said.lines.join(''))).toMatchObject({
    healthy: false,
    findings: [{ kind: 'unreachable' }],
  });
});

test('a row that cannot be read is told of, with what fails by it; it hides nothing else, and can be backed up', async () => {
  const { desk, store, storage } = await anOffice();
  const stream = `${desk.board.id}|${aUlid()}`;
  const row = { partition: stream, row: 'round', props: { schema: 1, json0: '{"title":"Kvistgaard"' } };
  await storage.inventory.create('Rounds', [row]);
  await desk.deps.due.put({ dueAt: desk.now(), stream, what: 'case', key: '' });
  await desk.tick();
  desk.moveTo(laterBy(desk.now(), 10 * MINUTE));
  const findings = await examine(store);
  expect(kinds(findings)).toEqual(['failing', 'unreadable']);
  expect(findings[1]?.what).toBe(`${stream}: round`);
  expect(JSON.stringify(findings)).not.toContain('Kvistgaard');
  expect((await vitals(store, store.queue)).oldestDueSeconds).toBe(600);

  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-unreadable-'));
  try {
    await writeBackup(store.inventory, folder, desk.now());
    const empty = memoryStorage();
    await restoreBackup(empty.inventory, empty.due, await readBackup(folder), desk.now());
    expect(await empty.inventory.partition('Rounds', stream)).toEqual([row]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
