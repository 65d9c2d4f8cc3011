import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectStorage } from '../../storage/connect';
import { StorageFault } from '../../storage/fault';
import { startAzurite } from '../support/azurite';

// The functions' own few lines, with the library's host faked: what goes in, and what comes out.

type Handler = (...args: unknown[]) => unknown;
const mockRegistered = new Map<string, Handler>();
jest.mock(
  '@azure/functions-core',
  () => ({
    version: '4.0.0',
    hostVersion: '4.1000.0',
    setProgrammingModel: () => undefined,
    getProgrammingModel: () => undefined,
    registerFunction: ({ name }: { name: string }, callback: Handler) => {
      mockRegistered.set(name, callback);
      return { dispose: () => undefined };
    },
    registerHook: () => ({ dispose: () => undefined }),
    log: () => undefined,
  }),
  { virtual: true },
);

let azurite: Awaited<ReturnType<typeof startAzurite>>;
const before = { ...process.env };
let errors: jest.SpyInstance;
// A channel that answers nothing but that it cannot.
let channel: Server;

beforeAll(async () => {
  azurite = await startAzurite();
  channel = createServer((_, response) => response.writeHead(502).end());
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
  activity.serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}/`;
  process.env.VOTUM_LOCAL = '1';
  process.env.AzureWebJobsStorage = azurite.connectionString;
  await connectStorage({ connectionString: azurite.connectionString }).ensure();
  await import('../../functions/index');
}, 60_000);
afterAll(async () => {
  process.env = before;
  channel.closeAllConnections();
  await new Promise((resolve) => channel.close(resolve));
  await azurite.stop();
});
beforeEach(() => {
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const run = (name: string, ...args: unknown[]) => {
  const handler = mockRegistered.get(name);
  if (handler === undefined) throw new Error(`no function ${name}`);
  return handler(...args);
};
const context = { invocationId: 'invocation-1' };
type Body = string | Uint8Array | ReadableStream<Uint8Array>;
const json = { 'content-type': 'application/json' };
const request = (body: Body, headers: Record<string, string> = json) =>
  new Request('http://127.0.0.1/api/messages', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);
const post = (body: Body, headers?: Record<string, string>) =>
  run('messages', request(body, headers), context) as Promise<{
    status: number;
    body?: unknown;
    jsonBody?: unknown;
  }>;
const logged = () => errors.mock.calls.map(([line]) => JSON.parse(String(line)));

const activity = {
  type: 'message',
  id: '1749538800000',
  channelId: 'msteams',
  serviceUrl: '',
  from: { id: '29:1', aadObjectId: '0a0a0a0a-0000-4000-8000-000000000001' },
  recipient: { id: '28:1' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: '0c0c0c0c-0000-4000-8000-000000000001' },
  text: '',
};

describe('messages', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', 'hej'],
    ['half of it', '{"type":'],
    ['a list', '[]'],
    ['a text', '"message"'],
    ['null', 'null'],
    ['no type', '{}'],
    ['a type that is no text', '{"type":{"toString":1}}'],
    // Found by fuzzing: each of these broke inside the library, or before a turn had read it.
    ...Object.entries({
      serviceUrl: ['http://127.0.0.1/'],
      conversation: { id: '\ud800', conversationType: 'personal' },
      recipient: { id: '28:1', name: { x: 'Votum' } },
      text: [{ x: 'status' }],
      attachments: true,
      reactionsAdded: 'like',
    }).map(([field, value]): [string, string] => [
      `a ${field} of another kind`,
      JSON.stringify({ type: 'message', [field]: value }),
    ]),
  ])('%s is a bad request', async (_, body) => {
    expect(await post(body)).toEqual({ status: 400 });
  });

  it('what is larger than Teams sends is too big', async () => {
    expect(await post(JSON.stringify({ ...activity, text: 'x'.repeat(300_000) }))).toEqual({ status: 413 });
  });

  it('what says that it is too big is not read', async () => {
    const long = request('{}', { ...json, 'content-length': '300000' });
    expect(await run('messages', long, context)).toEqual({ status: 413 });
    expect(long.bodyUsed).toBe(false);
  });

  it('counts bytes and not letters', async () => {
    expect(await post(JSON.stringify({ ...activity, text: '😀'.repeat(70_000) }))).toEqual({ status: 413 });
  });

  it.each(['1', '-1', 'NaN'])('what says that it is %s bytes is counted all the same', async (length) => {
    const body = JSON.stringify({ ...activity, text: 'x'.repeat(300_000) });
    expect(await post(body, { ...json, 'content-length': length })).toEqual({ status: 413 });
  });

  it('of a body without a length no more is read than there may be', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        pulled += 1;
        stream.enqueue(new Uint8Array(16 * 1024).fill(0x20));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await post(endless)).toEqual({ status: 413 });
    expect(pulled).toBeLessThan(20);
    expect(cancelled).toBe(true);
  });

  it.each<[string, string | undefined]>([
    ['a form', 'application/x-www-form-urlencoded'],
    ['text', 'text/plain'],
    ['what begins like JSON', 'application/jsonp'],
    ['nothing', ''],
  ])('a body that says it is %s is not read', async (_, type) => {
    const form = request('{"type":"message"}', type === undefined ? {} : { 'content-type': type });
    expect(await run('messages', form, context)).toEqual({ status: 415 });
    expect(form.bodyUsed).toBe(false);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json ;x=y'])(
    '%s is JSON',
    async (type) => {
      const typing = JSON.stringify({ ...activity, type: 'typing' });
      expect(await post(typing, { 'content-type': type })).toMatchObject({ status: 200 });
    },
  );

  it.each<[string, Body]>([
    ['lists in lists', `{"type":"message","value":${'['.repeat(100)}${']'.repeat(100)}}`],
    [
      'as many as there is room for',
      `{"type":"message","value":${'['.repeat(120_000)}${']'.repeat(120_000)}}`,
    ],
    ['objects in objects', `{"type":"message","value":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`],
    ['a prototype', '{"type":"message","__proto__":{"channelId":"msteams"}}'],
    ['a prototype further in', '{"type":"message","value":{"a":[{"__proto__":{"x":1}}]}}'],
    ['a prototype written in another way', '{"type":"message","\\u005f_proto__":{"x":1}}'],
    ['letters that are none', new Uint8Array([...Buffer.from('{"type":"'), 0xff, ...Buffer.from('"}')])],
  ])('%s: a bad request', async (_, body) => {
    expect(await post(body)).toEqual({ status: 400 });
  });

  it('an activity is taken', async () => {
    expect(await post(JSON.stringify({ ...activity, type: 'typing' }))).toEqual({ status: 200, headers: {} });
  });

  it('a press is answered in the body', async () => {
    const invoke = {
      ...activity,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'round.show',
          data: { v: 1, roundId: 'en-bestyrelse.01JVJ9G0E80000000000000027' },
        },
      },
    };
    expect(await post(JSON.stringify(invoke))).toEqual({
      status: 200,
      headers: {},
      jsonBody: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Jeg kan ikke finde noget til dig her.',
      },
    });
  });

  it('a failure is a 500 that says nothing, and a code in the log', async () => {
    const answer = await post(
      JSON.stringify({ ...activity, id: '1749538800001', text: 'hvad er status på den hemmelige sag' }),
    );
    expect(answer).toEqual({ status: 500, headers: {} });
    const lines = errors.mock.calls.map((call) => call.map(String).join(' ')).join('\n');
    expect(lines).toContain('VOTUM-TURN');
    expect(lines).not.toContain('hemmelige');
  });

  it('an activity the library chokes on is a 500 that says nothing', async () => {
    const answer = await post(JSON.stringify({ ...activity, timestamp: {}, channelData: 7, entities: 'x' }));
    expect(Object.keys(answer).filter((key) => key !== 'headers')).toEqual(['status']);
    expect([200, 400, 500]).toContain(answer.status);
  });
});

describe('health', () => {
  it('says that it is alive, and no more', async () => {
    expect(await run('health')).toEqual({ status: 200, jsonBody: { status: 'alive' } });
  });

  it.each(['health', 'health-details'])('%s: a store that fails is not described', async (name) => {
    const { theApp } = await import('../../functions/compose');
    jest.spyOn(theApp.deps.due, 'upTo').mockRejectedValue(new StorageFault('unreachable', 'Due'));
    expect(await run(name)).toEqual({ status: 503, jsonBody: { status: 'not alive' } });
    expect(logged()).toEqual([
      expect.objectContaining({ code: 'VOTUM-HEALTH', fault: 'storage.unreachable' }),
    ]);
  });

  it('a store that does not answer is not waited for', async () => {
    const { theApp } = await import('../../functions/compose');
    jest.spyOn(theApp.deps.due, 'upTo').mockReturnValue(new Promise(() => undefined));
    expect(await run('health')).toEqual({ status: 503, jsonBody: { status: 'not alive' } });
  });

  it('its details are numbers', async () => {
    expect(await run('health-details')).toEqual({
      status: 200,
      jsonBody: {
        status: 'alive',
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        oldestDueSeconds: 0,
        stuck: 0,
        held: 0,
        queued: expect.any(Number),
        poison: expect.any(Number),
        unreachable: 0,
      },
    });
  });
});

describe('a fault', () => {
  it('is told by its code and its ids, and thrown on without what it said', async () => {
    const { theApp } = await import('../../functions/compose');
    jest.spyOn(theApp.deps.rounds, 'readOut').mockRejectedValue(new TypeError('Cecilie skrev: nej'));
    const wake = { stream: 'en-bestyrelse|01JVJ9G0E80000000000000027', outId: '01JVJ9G0E80000000000000028' };
    const fault = await (run('deliver', wake, context) as Promise<void>)
      .then(() => new Error('done'))
      .catch((thrown: Error) => thrown);
    expect(fault.message).toBe('TypeError');
    expect(fault.stack).toMatch(/ {4}at .*handlers\.test/);
    expect(String(fault.stack)).not.toContain('Cecilie');
    expect(logged()).toEqual([
      {
        level: 'error',
        message: 'work failed',
        invocationId: 'invocation-1',
        stream: wake.stream,
        out: wake.outId,
        code: 'VOTUM-WORK',
        work: 'deliver',
        fault: 'TypeError',
      },
    ]);
  });
});

describe('sweep', () => {
  it('finds nothing due, as often as it is asked', async () => {
    await run('sweep', {}, {});
    await run('sweep', {}, {});
    expect(errors).not.toHaveBeenCalled();
  });
});

describe('pulse', () => {
  it('writes the numbers that alarms are raised on, and nothing else', async () => {
    const told = jest.spyOn(console, 'info').mockImplementation(() => undefined);
    await run('pulse', {}, context);
    const lines: unknown[] = told.mock.calls.map(([line]) => JSON.parse(String(line)));
    expect(lines).toEqual([
      {
        level: 'info',
        message: 'pulse',
        invocationId: 'invocation-1',
        oldestDueSeconds: 0,
        stuck: 0,
        held: 0,
        queued: expect.any(Number),
        poison: 0,
      },
    ]);
  });
});

describe('deliver', () => {
  const wake = { stream: 'en-bestyrelse|01JVJ9G0E80000000000000027', outId: '01JVJ9G0E80000000000000028' };

  it('finding nothing is normal; it looks once more and then gives up', async () => {
    const { theApp } = await import('../../functions/compose');
    const woken = jest.spyOn(theApp.deps.wakes, 'wake').mockResolvedValue(undefined);
    await run('deliver', wake, {});
    expect(woken.mock.calls).toEqual([[wake.stream, wake.outId, 60, { looked: true }]]);
    woken.mockClear();
    await run('deliver', { ...wake, looked: true }, {});
    expect(woken).not.toHaveBeenCalled();
  });

  it('takes the message as the host may give it, parsed or not', async () => {
    const { theApp } = await import('../../functions/compose');
    jest.spyOn(theApp.deps.wakes, 'wake').mockResolvedValue(undefined);
    await expect(run('deliver', JSON.stringify(wake), {})).resolves.toBeUndefined();
  });

  it.each([['garbage'], [''], [null], [{ stream: '../x', outId: 'y' }], [{}], [7]])(
    'throws %j back, so that the host counts it and puts it aside',
    async (message) => {
      await expect(run('deliver', message, {})).rejects.toThrow();
    },
  );
});

describe('deliver-poison', () => {
  it('tells of a delivery that failed for good, by the row it named', async () => {
    const wake = { stream: 'en-bestyrelse|01JVJ9G0E80000000000000027', outId: '01JVJ9G0E80000000000000028' };
    await run('deliver-poison', wake, {});
    expect(logged()).toEqual([
      {
        level: 'error',
        message: 'a delivery failed for good',
        code: 'VOTUM-DELIVER-POISON',
        stream: wake.stream,
        out: wake.outId,
      },
    ]);
  });

  it('has the sweep wake that row ten minutes later, so that nothing is left undone', async () => {
    const { theApp } = await import('../../functions/compose');
    const { due, wakes, clock } = theApp.deps;
    const wake = { stream: 'en-bestyrelse|01JVJ9G0E80000000000000029', outId: '01JVJ9G0E8000000000000002A' };
    const failedAt = clock.now();
    const rowsOf = async (at: string) =>
      (await due.upTo(at, 50)).filter(({ stream }) => stream === wake.stream);
    await run('deliver-poison', wake, {});
    const later = new Date(Date.parse(failedAt) + 11 * 60_000).toISOString();
    const [row, ...more] = await rowsOf(later);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ what: 'out', key: wake.outId });
    expect(Date.parse(row?.dueAt ?? '') - Date.parse(failedAt)).toBeGreaterThanOrEqual(10 * 60_000);

    const woken = jest.spyOn(wakes, 'wake').mockResolvedValue(undefined);
    await run('sweep', {}, {});
    expect(woken).not.toHaveBeenCalled();
    jest.spyOn(clock, 'now').mockReturnValue(later);
    await run('sweep', {}, {});
    expect(woken).toHaveBeenCalledWith(wake.stream, wake.outId, 0);
    expect(await rowsOf(later)).toEqual([]);
  });

  it('an unreadable one leaves no row', async () => {
    const { theApp } = await import('../../functions/compose');
    const put = jest.spyOn(theApp.deps.due, 'put');
    await run('deliver-poison', { stream: '../x', outId: 'y' }, {});
    expect(put).not.toHaveBeenCalled();
  });

  it.each([['Cecilie Thorhauge'], [''], [null], [undefined], [{ stream: 'x' }], [Buffer.from([0, 255])]])(
    'lets go of %j: thrown back, it would come again and again',
    async (message) => {
      await run('deliver-poison', message, {});
      expect(logged()).toEqual([
        expect.objectContaining({ code: 'VOTUM-DELIVER-POISON', stream: 'unreadable' }),
      ]);
      expect(JSON.stringify(logged())).not.toContain('Thorhauge');
    },
  );
});
