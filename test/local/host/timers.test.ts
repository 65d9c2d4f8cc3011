import { QueueServiceClient } from '@azure/storage-queue';
import { openClock } from '../../../local/clock';
import { startAzurite } from '../../support/azurite';
import { type DeskHost, eventually, startDeskHost } from '../../support/deskHost';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let desk: DeskHost;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(async () => {
  await azurite?.stop();
});
afterEach(async () => {
  await desk?.stop();
});

const start = async (often: string, settings: Record<string, string> = {}) => {
  const all = { AzureWebJobsStorage: azurite.connectionString, OFTEN: often, ...settings };
  desk = await startDeskHost('triggers', all);
};
const post = async (path: string, body?: unknown) => {
  const response = await fetch(`${desk.host.url}${path}`, {
    method: 'POST',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, content: (await response.json()) as Record<string, unknown> };
};
const move = (body: unknown) => post('/local/clock', body);
const clock = async () => {
  const response = await fetch(`${desk.host.url}/local/clock`);
  return (await response.json()) as { now: string; offsetMs: number };
};
const fired = (name: string) =>
  desk.trace().flatMap((line) => (typeof line[name] === 'string' ? [line[name]] : []));
const near = (left: string, right: number) => Math.abs(Date.parse(left) - right) < 3_000;
const dayMs = 86_400_000;

// A Monday at 5.00 UTC, at least a week ahead: the walks begin from a known hour.
const monday = (() => {
  const ahead = new Date(Date.now() + 7 * dayMs);
  const days = (8 - ahead.getUTCDay()) % 7;
  return Date.UTC(ahead.getUTCFullYear(), ahead.getUTCMonth(), ahead.getUTCDate() + days, 5);
})();
const at = (ms: number) => new Date(ms).toISOString();
const hour = (n: number) => at(monday + n * 3_600_000).slice(0, 13);

test('a timer fires as real time passes', async () => {
  await start('* * * * * *');
  await eventually(() => fired('often').length >= 2);
  expect(near(fired('often')[0] ?? '', Date.now())).toBe(true);
});

test('the clock shows where it is, and goes to an instant', async () => {
  await start('0 0 0 1 1 *');
  expect(near((await clock()).now, Date.now())).toBe(true);
  const moved = await move({ now: at(monday), jump: true });
  expect(moved.status).toBe(200);
  expect(near(String(moved.content.now), monday)).toBe(true);
  expect(near((await clock()).now, monday)).toBe(true);
  expect(near(at(openClock(`${desk.folder}/clock.json`).now()), monday)).toBe(true);
});

test('a walk fires a sparse timer at its time on each of its days', async () => {
  await start('0 0 0 1 1 *');
  await move({ now: at(monday), jump: true });
  const before = fired('morning').length;
  const moved = await move({ advance: 'P7D' });
  expect(moved.content).toMatchObject({ failed: 0 });
  const mornings = fired('morning').slice(before);
  expect(mornings.map((one) => one.slice(0, 16))).toEqual(
    [0, 1, 2, 3, 4].map((day) => at(monday + day * dayMs + 90 * 60_000).slice(0, 16)),
  );
});

test('a walk fires a frequent timer once an hour, where another fires and at the end, in order', async () => {
  await start('0 */5 * * * *');
  await move({ now: at(monday), jump: true });
  const before = desk.trace().length;
  await move({ now: at(monday + 3.5 * 3_600_000) });
  const lines = desk.trace().slice(before);
  expect(lines.map((line) => String(line.often ?? line.morning).slice(0, 13))).toEqual([
    ...[hour(1), hour(1), hour(1), hour(2), hour(3), hour(3)],
  ]);
  expect(lines.findIndex((line) => line.morning !== undefined)).toBe(2);
});

test('two weeks of a minute’s timer are walked in a few seconds', async () => {
  await start('0 * * * * *');
  await move({ now: at(monday), jump: true });
  const started = Date.now();
  const moved = await move({ advance: 'P14D' });
  expect(moved.content.fired).toBe(14 * 24 + 10 + 10);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('what a timer or a person put on a queue is worked off on the way, at the time it was', async () => {
  await start('0 0 0 1 1 *');
  await move({ now: at(monday), jump: true });
  const queue = QueueServiceClient.fromConnectionString(azurite.connectionString).getQueueClient('take');
  const text = Buffer.from('{"kind":"hidden"}').toString('base64');
  await queue.sendMessage(text);
  await move({ advance: 'P7D' });
  const taken = desk.trace().find((line) => line.take !== undefined);
  expect(Number(taken?.at)).toBeLessThan(monday + dayMs);
});

test('a message that a timer puts on a queue hidden for a moment is still handled on its own day', async () => {
  await start('0 0 0 1 1 *', { ENQUEUES: '0 0 7 * * Mon,Wed' });
  await move({ now: at(monday), jump: true });
  const before = desk.trace().length;
  await move({ advance: 'P4D' });
  const lines = desk.trace().slice(before);
  const taken = lines.filter((line) => line.take !== undefined);
  const lateMs = taken.map((line) => Number(line.at) - (line.take as { at: number }).at);
  expect(taken).toHaveLength(2);
  expect(Math.max(...lateMs)).toBeLessThan(10_000);
});

test('what a person did just before a move is handled at the hour it was done in', async () => {
  await start('0 0 0 1 1 *');
  await fetch(`${desk.host.url}/press`, { method: 'POST' });
  await move({ advance: 'P4D' });
  const taken = desk.trace().find((line) => line.take !== undefined);
  const done = (taken?.take as { at: number } | undefined)?.at ?? 0;
  expect(Number(taken?.at) - done).toBeLessThan(10_000);
});

test('a leap fires each timer that came due once, at the end, and tells it that it is late', async () => {
  await start('0 */5 * * * *');
  await move({ now: at(monday), jump: true });
  const before = desk.trace().length;
  const moved = await move({ advance: 'P10D', jump: true });
  expect(moved.content).toMatchObject({ fired: 2, failed: 0 });
  const lines = desk.trace().slice(before);
  expect(lines.map((line) => String(line.often ?? line.morning).slice(0, 10))).toEqual([
    at(monday + 10 * dayMs).slice(0, 10),
    at(monday + 10 * dayMs).slice(0, 10),
  ]);
  expect(lines[0]).toMatchObject({ pastDue: true });
});

test('more than 60 days are a leap', async () => {
  await start('0 */5 * * * *');
  const moved = await move({ advance: 'P61D' });
  expect(Number(moved.content.fired)).toBeLessThanOrEqual(4);
});

test('a timer that fails on the way is counted and stops nothing', async () => {
  await start('0 0 0 1 1 *');
  const moved = await move({ advance: 'P366D' });
  expect(moved.content).toMatchObject({ failed: 1 });
});

test('two moves at the same time are made one after the other', async () => {
  await start('0 0 0 1 1 *');
  await move({ now: at(monday), jump: true });
  await Promise.all([move({ advance: 'P1D' }), move({ advance: 'P1D' }), move({ advance: 'P1D' })]);
  expect(near((await clock()).now, monday + 3 * dayMs)).toBe(true);
});

test('backwards is refused with a sentence', async () => {
  await start('0 0 0 1 1 *');
  const refused = await move({ advance: '-PT1H' });
  expect(refused.status).toBe(409);
  expect(refused.content.error).toMatch(
    /^The clock only goes forward, and it shows \S+Z\. Run npm run reset/,
  );
  expect((await move({ now: '2020-01-01T00:00:00Z' })).status).toBe(409);
  expect((await clock()).offsetMs).toBe(0);
});

test('a body that is no move is refused, saying what to send', async () => {
  await start('0 0 0 1 1 *');
  const both = '{"now":"2030-01-01T00:00:00Z","advance":"P1D"}';
  for (const body of ['', 'no JSON', '{}', '{"advance":1}', both, '[]', 'null']) {
    const refused = await move(body);
    expect([body, refused.status]).toEqual([body, 400]);
    expect(refused.content.error).toMatch(/^Send \{"now": /);
  }
});

test('a wrong instant or duration is refused, saying how to write it', async () => {
  await start('0 0 0 1 1 *');
  expect(await move({ now: 'tomorrow' })).toMatchObject({
    status: 400,
    content: { error: expect.stringContaining('"tomorrow" is no instant') },
  });
  expect(await move({ advance: '1 day' })).toMatchObject({
    status: 400,
    content: { error: expect.stringContaining('"1 day" is no duration') },
  });
});

test('the clock stays moved over a restart of the host', async () => {
  await start('0 0 0 1 1 *');
  await move({ advance: 'P3D' });
  const clockOf = openClock(`${desk.folder}/clock.json`);
  await desk.host.stop();
  expect(near(at(clockOf.now()), Date.now() + 3 * dayMs)).toBe(true);
});

test('the admin route fires a timer now', async () => {
  await start('0 0 0 1 1 *');
  expect(await post('/admin/functions/OFTEN')).toEqual({
    status: 202,
    content: { function: 'often', status: 'done' },
  });
  expect(await post('/admin/functions/often', { input: '' })).toMatchObject({ status: 202 });
  expect(fired('often')).toHaveLength(2);
  expect(desk.trace()[0]).toMatchObject({ pastDue: false });
  expect(await post('/admin/functions/breaks')).toMatchObject({ status: 500 });
});

test('the admin route refuses what it cannot fire', async () => {
  await start('0 0 0 1 1 *');
  const unknown = await post('/admin/functions/nobody', {});
  expect(unknown.status).toBe(404);
  expect(unknown.content.error).toMatch(/^No function is called "nobody"\. There are: echo, /);
  expect(await post('/admin/functions/plain', {})).toMatchObject({ status: 400 });
  expect(await post('/admin/functions/often', '{"input"')).toMatchObject({ status: 400 });
  expect((await fetch(`${desk.host.url}/admin/functions/often`)).status).toBe(405);
});
