import { existsSync } from 'node:fs';
import http from 'node:http';
import { startAzurite } from '../../support/azurite';
import { type DeskHost, eventually, startDeskHost } from '../../support/deskHost';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let desk: DeskHost;
beforeAll(async () => {
  azurite = await startAzurite();
  desk = await startDeskHost('triggers', {
    AzureWebJobsStorage: azurite.connectionString,
    FUNCTIONS_KEY: 'desk-key',
  });
});
afterAll(async () => {
  await desk?.stop();
  await azurite?.stop();
});

const get = (path: string, init?: RequestInit) => fetch(`${desk.host.url}${path}`, init);

/** A request that fetch would not send. */
function raw(options: http.RequestOptions, parts: string[] = []): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(desk.host.url, options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', reject);
    for (const part of parts) request.write(part);
    request.end();
  });
}

test('the functions of the bundle are known', () => {
  expect(desk.host.functions).toEqual(expect.arrayContaining(['echo', 'often', 'take', 'take-poison']));
});

test('route parameters, query, headers and body go in; status, headers, cookies and body come out', async () => {
  const response = await get('/api/echo/b%C3%B8lge/del?word=et&word=to', {
    method: 'PUT',
    headers: { 'x-sent': 'ja' },
    body: 'Årshjul',
  });
  expect(response.status).toBe(201);
  expect(response.headers.get('x-fixture')).toBe('yes');
  expect(response.headers.get('set-cookie')).toBe('seat=1; HttpOnly; SameSite=Lax');
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({
    method: 'PUT',
    id: 'bølge',
    part: 'del',
    words: ['et', 'to'],
    header: 'ja',
    body: 'Årshjul',
  });
});

test('an optional parameter may be missing; a chunked body arrives whole', async () => {
  const { status, body } = await raw({ path: '/api/echo/7', method: 'POST' }, ['første ', 'anden']);
  expect(status).toBe(201);
  expect(JSON.parse(body)).toMatchObject({ id: '7', part: null, body: 'første anden' });
});

test('text, bytes, an empty answer and none at all', async () => {
  const plain = await get('/plain');
  expect([plain.status, await plain.text()]).toEqual([200, 'godkendt']);
  expect(plain.headers.get('content-type')).toMatch(/^text\/plain/);
  expect([...new Uint8Array(await (await get('/bytes')).arrayBuffer())]).toEqual([0, 255, 10]);
  const empty = await get('/empty');
  expect([empty.status, await empty.text()]).toEqual([204, '']);
  expect((await get('/nothing')).status).toBe(204);
});

test('hooks of the bundle run', async () => {
  await get('/plain');
  expect(desk.trace()).toContainEqual({ hook: 'before plain' });
});

test.each(['/throws', '/wrong'])(
  'a function that fails is a 500 without a word about it: %s',
  async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([500, '']);
  },
);

test('the log tells where it failed, but no message, which may quote a person', async () => {
  await get('/throws');
  const line = await eventually(() =>
    desk
      .log()
      .split('\n')
      .find((one) => one.includes('name=throws')),
  );
  expect(line).toMatch(
    /error function failed name=throws ms=\d+ id=\S+ fault=Error at="handler \(\S*test\/fixtures\/host\/triggers\.ts:\d+/,
  );
  expect(desk.log()).not.toContain('secret');
});

test('no route, or another method: 404', async () => {
  expect((await get('/api/none')).status).toBe(404);
  expect((await get('/plain', { method: 'POST', body: 'x' })).status).toBe(404);
  expect((await get('/')).status).toBe(404);
});

test('a keyed function opens with the key in the header or the address only', async () => {
  expect((await get('/keyed')).status).toBe(401);
  expect((await get('/keyed?code=wrong')).status).toBe(401);
  expect((await get('/keyed', { headers: { 'x-functions-key': 'wrong' } })).status).toBe(401);
  expect((await get('/keyed?code=desk-key')).status).toBe(200);
  expect((await get('/keyed', { headers: { 'x-functions-key': 'desk-key' } })).status).toBe(200);
});

test('a body of 1 MB is taken, a longer one is refused, with a length or chunked', async () => {
  const most = 'x'.repeat(1024 * 1024);
  expect((await get('/api/echo/1', { method: 'POST', body: most })).status).toBe(201);
  expect((await get('/api/echo/1', { method: 'POST', body: `${most}x` })).status).toBe(413);
  expect((await raw({ path: '/api/echo/1', method: 'POST' }, [most, 'x'])).status).toBe(413);
});

test('a page from elsewhere is refused, whatever name it uses for this machine', async () => {
  expect((await raw({ path: '/plain', headers: { host: 'votum.example:80' } })).status).toBe(403);
  expect((await raw({ path: '/plain', headers: { origin: 'https://votum.example' } })).status).toBe(403);
  expect((await raw({ path: '/plain', headers: { origin: 'null' } })).status).toBe(403);
  expect((await raw({ path: '/plain', headers: { origin: 'http://127.0.0.1:7072' } })).status).toBe(200);
  const port = new URL(desk.host.url).port;
  expect((await raw({ path: '/plain', headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test('an address that is none is refused', async () => {
  expect((await raw({ path: '*' })).status).toBe(400);
});

test('a stop lets the request under way end, and refuses new ones', async () => {
  const own = await startDeskHost('triggers', { AzureWebJobsStorage: azurite.connectionString });
  const slow = fetch(`${own.host.url}/slow`);
  await eventually(() => own.trace().length > 0);
  const stopped = own.host.stop();
  expect(await (await slow).text()).toBe('done');
  await stopped;
  expect(await own.host.exited).toEqual({ code: 0 });
  await expect(fetch(`${own.host.url}/plain`)).rejects.toThrow();
  await own.stop();
  expect(existsSync(own.folder)).toBe(false);
});
