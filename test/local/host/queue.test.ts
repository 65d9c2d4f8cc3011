import { QueueServiceClient } from '@azure/storage-queue';
import { startAzurite } from '../../support/azurite';
import { type DeskHost, eventually, startDeskHost } from '../../support/deskHost';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let desk: DeskHost;
const queues = { messageEncoding: 'base64', maxDequeueCount: 3, visibilityTimeout: '00:00:00', batchSize: 4 };
const hostJson = { version: '2.0', extensions: { http: { routePrefix: '' }, queues } };

beforeAll(async () => {
  azurite = await startAzurite();
  desk = await startDeskHost('triggers', { AzureWebJobsStorage: azurite.connectionString }, hostJson);
});
afterAll(async () => {
  await desk?.stop();
  await azurite?.stop();
});

const queue = (name: string) =>
  QueueServiceClient.fromConnectionString(azurite.connectionString).getQueueClient(name);
const encoded = (content: unknown) =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64');
const send = (content: unknown) => queue('take').sendMessage(encoded(content));
const seen = (kind: string) =>
  desk.trace().filter((line) => JSON.stringify(line.take ?? line.poison ?? '').includes(kind));

async function waiting(name: string): Promise<number> {
  return (await queue(name).getProperties()).approximateMessagesCount ?? 0;
}

async function gone(name: string): Promise<void> {
  const end = Date.now() + 5_000;
  while ((await waiting(name)) > 0) {
    if (Date.now() > end) throw new Error(`${name} still holds messages`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

test('a JSON message arrives as an object with its data, and is deleted when done', async () => {
  await send({ kind: 'outbox', name: 'Årshjul' });
  const [line] = await eventually(() => seen('outbox').length > 0 && seen('outbox'));
  expect(line).toMatchObject({ take: { kind: 'outbox', name: 'Årshjul' }, dequeueCount: 1, hasId: true });
  expect(line?.queueTrigger).toEqual({ kind: 'outbox', name: 'Årshjul' });
  await gone('take');
});

test('text that is no JSON arrives as text', async () => {
  await send('en påmindelse');
  await eventually(() => seen('påmindelse').length > 0);
});

test('a failed message comes again, counted, and is deleted when it succeeds', async () => {
  await send({ kind: 'second-time' });
  await eventually(() => seen('second-time').length === 2);
  expect(seen('second-time').map((line) => line.dequeueCount)).toEqual([1, 2]);
  await gone('take');
});

test('a message that fails maxDequeueCount times goes to the poison queue, whose function gets it', async () => {
  await send({ kind: 'never' });
  await eventually(() => desk.trace().some((line) => line.poison !== undefined));
  expect(seen('never').map((line) => line.dequeueCount ?? 'poison')).toEqual([1, 2, 3, 'poison']);
  await gone('take');
  await gone('take-poison');
  expect(desk.log()).toContain('error queue message given up queue=take');
});

test('a message in another encoding goes to the poison queue unread', async () => {
  await queue('take').sendMessage('no base64!');
  await gone('take');
  expect(seen('no base64')).toEqual([]);
  await eventually(() => desk.log().includes('queue message not decodable, dropped queue=take-poison'));
});

test('many messages are each handled once', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, n) => send({ kind: 'crowd', n })));
  await eventually(() => seen('crowd').length >= 40);
  await gone('take');
  const numbers = seen('crowd').map((line) => (line.take as { n: number }).n);
  expect(numbers.sort((left, right) => left - right)).toEqual(Array.from({ length: 40 }, (_, n) => n));
});

test('one slow message holds up no others', async () => {
  await send({ kind: 'slow' });
  await eventually(() => seen('slow').length === 1);
  await send({ kind: 'quick' });
  await eventually(() => seen('quick').length === 1);
  expect(seen('slow one done')).toEqual([]);
  await eventually(() => seen('slow one done').length === 1);
});

test('the admin route runs a queue function with the message given', async () => {
  const fire = (input: unknown) =>
    fetch(`${desk.host.url}/admin/functions/take`, { method: 'POST', body: JSON.stringify({ input }) });
  const done = await fire({ kind: 'by-hand' });
  expect([done.status, await done.json()]).toEqual([202, { function: 'take', status: 'done' }]);
  expect(seen('by-hand')).toHaveLength(1);
  const failed = await fire('{"kind":"never"}');
  expect(failed.status).toBe(500);
  expect(await failed.json()).toEqual({ error: '"take" failed. The host\'s log says where.' });
});

test('a stop waits for the message in hand and deletes it', async () => {
  const own = await startDeskHost('triggers', {
    AzureWebJobsStorage: azurite.connectionString,
    TAKE_QUEUE: 'stopping',
  });
  await queue('stopping').sendMessage(encoded({ kind: 'slow' }));
  await eventually(() => own.trace().some((line) => line.take !== undefined));
  await own.host.stop();
  expect(own.trace()).toContainEqual({ take: 'slow one done' });
  expect(await waiting('stopping')).toBe(0);
  await own.stop();
});
