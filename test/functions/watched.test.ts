import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { QueueClient } from '@azure/storage-queue';
import { Board } from '../../domain/board/board';
import { laterBy } from '../../domain/calendar/localMoment';
import type { RoundId } from '../../domain/ids';
import { chaosBoard } from '../../local/chaos/chaosBoard';
import { moveClock } from '../../local/chaos/moveClock';
import { openSite, type Site } from '../../local/chaos/openSite';
import { prepareCase } from '../../local/chaos/prepareCase';
import { pressCard } from '../../local/chaos/pressCard';
import { tick } from '../../local/chaos/settle';
import { connectStorage } from '../../storage/connect';
import { streamOf } from '../../workflows/outbox';
import { aUlid } from '../support/builders';
import { bundle } from '../support/bundle';
import { type OtlpReceiver, startOtlpReceiver } from '../support/otlpReceiver';

// What those who watch over Votum see of a whole case, with everything going wrong that is told of: log, spans and
// numbers of the deployed bundle in the host. Nothing of what people are called or wrote may be among it (design, invariant 11).

const SECRETS = ['Ærlig', 'Opdigtet', 'eksempel.example', 'Kvistgaard', 'fortrolig', 'tavshed', 'hemmelig'];
const title = 'Kvistgaard Havn';
const comment = 'Dette er fortroligt, og Kvistgaard ved det.';
const text = 'hvad er status på den hemmelige sag om Kvistgaard';

let folder: string;
let site: Site;
let otlp: OtlpReceiver;
let connectionString = '';
let log = '';
const hostUrl = () => site.hosts[0]?.url() ?? '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-watched-'));
  otlp = await startOtlpReceiver();
  const [host, functions] = await Promise.all([
    bundle('local/host/main.ts', path.join(folder, 'host.js')),
    bundle('functions/index.ts', path.join(folder, 'functions', 'index.js'), { lean: true }),
  ]);
  site = await openSite({
    programs: { host, functions, hostJson: path.resolve('host.json') },
    folder: path.join(folder, 'site'),
    board: Board.parse(chaosBoard(5)),
    now: '2025-05-19T08:00:00.000Z',
    settings: {
      VOTUM_LOG: 'info',
      FUNCTIONS_KEY: 'nøglen',
      OTEL_EXPORTER_OTLP_ENDPOINT: otlp.endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '100',
    },
    storeAt: async (address) => {
      connectionString = address;
      return address;
    },
    onLog: (lines) => {
      log += lines;
    },
  });
  await wholeCase();
}, 120_000);
afterAll(async () => {
  await site?.stop();
  await otlp?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function wholeCase(): Promise<void> {
  const id = await prepareCase(site, title, { question: `Må ${title} drøftes i fortrolighed?` });
  const press = (person: string, verb: string, data: object, activityId: string) =>
    pressCard(site, hostUrl(), { person, verb, data: { v: 1, roundId: id, ...data }, activityId });
  const secretary = site.cast.people.find(({ role }) => role === 'secretariat')?.id ?? '';
  await site.stage('/local/faults', {
    match: { route: 'sendToConversation' },
    status: 502,
    message: comment,
  });
  await site.stage('/local/faults', {
    match: { route: 'sendToConversation' },
    status: 403,
    code: 'MessageWritesBlocked',
    message: comment,
  });
  await press(secretary, 'round.start', {}, '1');
  await untilDone(id);
  await press('plads-1', 'round.vote', { version: 1, seen: 0, choice: 'approve', comment }, '2');
  await press('plads-2', 'round.vote', { version: 1, seen: 0, choice: 'reject', comment }, '3');
  await press('plads-3', 'round.nothing', { comment }, 'et id med hemmelig tekst');
  await site.stage('/local/people/plads-4/say', { text });
  await site.stage(`/local/people/${secretary}/say`, { text: `${title}: ${comment}` });

  // A row that cannot be read, a message that names nothing, and a turn that fails.
  const stream = `${site.board.id}|${aUlid()}`;
  const props = { schema: 1, json0: JSON.stringify({ title, comment }) };
  const { inventory } = connectStorage({ connectionString });
  await inventory.create('Rounds', [{ partition: stream, row: 'round', props }]);
  await site.truth.due.put({ dueAt: site.now(), stream, what: 'case', key: '' });
  const poison = new QueueClient(connectionString, 'deliver-poison');
  await poison.sendMessage(Buffer.from(JSON.stringify({ hemmelig: comment })).toString('base64'));
  await fetch(`${hostUrl()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"type":"message","text":"${text}"}`,
  });
  await tick(site);

  await moveClock(site, '2025-07-01T08:00:00.000Z');
  await untilDone(id);
  expect((await site.truth.rounds.readHeader(id))?.value.status).toBe('closed');
}

/** Until nothing that is due waits; what is held for somebody who cannot be reached waits for them. */
async function untilDone(id: RoundId): Promise<void> {
  for (let tried = 0; tried < 200; tried += 1) {
    await tick(site);
    const soon = laterBy(site.now(), 30_000);
    const outs = await site.truth.rounds.readOuts(streamOf(id));
    const waiting = outs.filter(({ value }) => value.status !== 'held' && value.notBefore <= soon);
    if (waiting.length === 0) return;
    await wait(100);
  }
  throw new Error('the work never ends');
}

const lines = () =>
  log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('the log tells of what went wrong by codes, with the ids of the work it belongs to', () => {
  const codes = new Set(lines().map(({ code }) => code));
  for (const code of ['VOTUM-INVOKE', 'VOTUM-SWEEP', 'VOTUM-DELIVER-POISON', 'blockedByUser'])
    expect(codes).toContain(code);
  expect(lines().find(({ code }) => code === 'VOTUM-SWEEP')?.fault).toBe('storage.unreadable-row');
  expect(lines().filter(({ invocationId }) => typeof invocationId !== 'string')).toEqual([]);
  const sent = lines().find(({ code }) => code === 'blockedByUser');
  expect(sent).toMatchObject({ stream: expect.any(String), out: expect.any(String) });
  // The host says which invocation it was, under the same id.
  expect(log).toContain(`id=${sent?.invocationId}`);
});

test('spans arrive: each piece of work, and in it the calls of store and channel', async () => {
  for (let tried = 0; tried < 50 && !otlp.spans().some(({ name }) => name === 'sweep'); tried += 1)
    await wait(100);
  const spans = otlp.spans();
  const named = (name: string) => spans.filter((span) => span.name === name);
  for (const name of ['turn', 'deliver', 'sweep', 'connector send', 'rounds commit', 'due upTo'])
    expect([name, named(name).length > 0]).toEqual([name, true]);
  const [send] = named('connector send');
  const delivery = spans.find(({ spanId }) => spanId === send?.parentSpanId);
  expect(delivery).toMatchObject({
    name: 'deliver',
    traceId: send?.traceId,
    attributes: { 'votum.stream': expect.any(String), 'votum.out': expect.any(String) },
  });
  const attributes = new Set(spans.flatMap((span) => Object.keys(span.attributes)));
  expect([...attributes].sort()).toEqual([
    'votum.activity',
    'votum.invocationId',
    'votum.out',
    'votum.stream',
  ]);
});

test('nothing of what people are called or wrote is in log or spans', () => {
  expect(log.length).toBeGreaterThan(1_000);
  expect(otlp.bodies.join('').length).toBeGreaterThan(1_000);
  const seen = (where: string) =>
    SECRETS.filter((secret) => where.toLowerCase().includes(secret.toLowerCase()));
  expect(seen(log)).toEqual([]);
  expect(seen(otlp.bodies.join('\n'))).toEqual([]);
});

test('health: anyone hears that it is alive, the key opens the numbers', async () => {
  const get = (route: string, headers: Record<string, string> = {}) =>
    fetch(`${hostUrl()}${route}`, { headers });
  expect(await (await get('/api/health')).json()).toEqual({ status: 'alive' });
  expect((await get('/api/health/details')).status).toBe(401);
  const key = encodeURIComponent('nøglen');
  const details = (await (await get(`/api/health/details?code=${key}`)).json()) as Record<string, unknown>;
  expect(Object.keys(details).sort()).toEqual([
    'held',
    'oldestDueSeconds',
    'poison',
    'queued',
    'status',
    'stuck',
    'unreachable',
    'version',
  ]);
  expect(details).toMatchObject({ status: 'alive', poison: 0 });
  // The case that cannot be read has been due since May.
  expect(details.oldestDueSeconds).toBeGreaterThan(30 * 24 * 60 * 60);
});
