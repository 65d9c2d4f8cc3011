import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TeamsInfo, type TurnContext } from 'botbuilder';
import { createAdapter } from '../../bot/createAdapter';
import { createMessenger } from '../../bot/messenger';
import { answerActivity } from '../../bot/webBridge';
import { caseView } from '../../domain/round/caseView';
import type { Address, Notice } from '../../workflows/notice';
import { type ABot, openBot, sampleBoard } from '../support/aBot';
import { dayBefore, roles, wheel } from '../support/boardAtWork';

// How the adapter calls the channel: once, with a limit of time, and what comes of each failure.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(() => bot.fresh(dayBefore));
afterEach(() => fetch(new URL('/local/faults', bot.serviceUrl), { method: 'DELETE' }));

const home = '0c0c0c0c-0000-4000-8000-000000000001';
const azure = {
  kind: 'azure' as const,
  appId: '0b0b0b0b-0000-4000-8000-000000000001',
  tenantId: home,
  tenants: [home],
  secret: 'a secret of this test',
};
const { round, seats } = wheel();
const notice: Notice = {
  kind: 'case',
  lead: 'new',
  view: caseView(
    sampleBoard,
    round,
    seats,
    { kind: 'member', seatId: 'region-sjaelland' as never },
    dayBefore,
  ),
};

function addressOf(who: string, more: object = {}): Address {
  const { tenantId, objectId, conversationId, mri } = bot.person(who);
  return {
    kind: 'person',
    language: 'da',
    chat: {
      identity: { tenantId, objectId },
      conversationId,
      userId: mri,
      serviceUrl: bot.serviceUrl,
      botId: bot.cast.bot.id,
      locale: 'da-DK',
      installed: true,
      unreachable: null,
      ...more,
    } as never,
  };
}
const fault = (rule: object) => bot.stage('/local/faults', { times: 5, ...rule });
const left = async () => {
  const [rule] = (await (await fetch(new URL('/local/faults', bot.serviceUrl))).json()) as { left: number }[];
  return rule?.left;
};
const route = { match: { route: 'sendToConversation' } };

it('the inside of the library’s client is still as the limit needs it', async () => {
  const seen: unknown[] = [];
  const adapter = createAdapter({ kind: 'local' }, () => undefined);
  const body = bot.make.message(bot.person(roles.chair), 'hej', {
    serviceUrl: bot.serviceUrl,
    now: dayBefore,
  });
  await answerActivity(adapter, { method: 'POST', headers: {}, body }, async (context: TurnContext) => {
    const connector = context.turnState.get(adapter.ConnectorClientKey);
    const { pipeline } = connector.client;
    seen.push(typeof pipeline.removePolicy, typeof pipeline.addPolicy);
    const names = pipeline.getOrderedPolicies().map((policy: { name: string }) => policy.name);
    seen.push(names.includes('votum-limit'), names.includes('defaultRetryPolicy'));
  });
  expect(seen).toEqual(['function', 'function', true, false]);
});

it.each<[string, object, object]>([
  ['a 502', { status: 502 }, { kind: 'ambiguous', code: 'status502' }],
  ['a 504', { status: 504 }, { kind: 'ambiguous', code: 'status504' }],
  ['a connection that breaks', { reset: true }, { kind: 'ambiguous', code: expect.any(String) }],
  ['a 502 after it was done', { status: 502, delivered: true }, { kind: 'ambiguous', code: 'status502' }],
  ['throttling', { status: 429, retryAfter: 7 }, { kind: 'later', seconds: 7, code: 'throttled' }],
  ['throttling that says not how long', { status: 429 }, { kind: 'later', seconds: null, code: 'throttled' }],
  [
    'throttling for days',
    { status: 429, retryAfter: 500_000 },
    { kind: 'later', seconds: 3_600, code: 'throttled' },
  ],
  ['a busy conversation', { status: 412 }, { kind: 'later', seconds: null, code: 'busy' }],
  ['a bot that is not registered', { status: 401 }, { kind: 'later', seconds: 300, code: 'notAccepted' }],
  ['an app that was removed', { status: 403 }, { kind: 'unreachable', code: 'notInstalled' }],
  [
    'someone who blocked it',
    { status: 403, code: 'MessageWritesBlocked' },
    { kind: 'unreachable', code: 'blockedByUser' },
  ],
  ['a request it cannot read', { status: 400 }, { kind: 'gone', code: 'BadSyntax' }],
])('%s: one call, and sorted', async (_, rule, sorted) => {
  await fault({ ...route, ...rule });
  const before = (await bot.chatOf(roles.outstanding)).length;
  const sent = await bot.messenger.send(addressOf(roles.outstanding), notice);
  expect(sent).toEqual(sorted);
  expect(await left()).toBe(4);
  const { delivered = false } = rule as { delivered?: boolean };
  expect((await bot.chatOf(roles.outstanding)).length - before).toBe(delivered ? 1 : 0);
  // What the log says is a code: a fault's own text may hold what was sent.
  expect(bot.faults).toEqual([]);
});

describe('a conversation that is not found', () => {
  const lost = { match: { route: 'sendToConversation' }, status: 404 };

  it('is opened anew, and the card sent there in the same attempt', async () => {
    const { length } = await bot.chatOf(roles.outstanding);
    const old = addressOf(roles.outstanding, { conversationId: 'a:old' });
    expect(await bot.messenger.send(old, notice)).toMatchObject({
      kind: 'sent',
      conversationId: bot.person(roles.outstanding).conversationId,
    });
    expect(await bot.chatOf(roles.outstanding)).toHaveLength(length + 1);
  });

  it('and still is not, is nobody Votum can reach', async () => {
    await fault(lost);
    expect(await bot.messenger.send(addressOf(roles.outstanding), notice)).toEqual({
      kind: 'unreachable',
      code: 'notFound',
    });
    expect(await left()).toBe(3);
  });

  it.each<[string, object, object]>([
    ['not to be opened by the bot', { status: 403 }, { kind: 'unreachable', code: 'notInstalled' }],
    ['of somebody unknown', { status: 400 }, { kind: 'unreachable', code: 'notFound' }],
    ['not opened in time', { status: 502 }, { kind: 'ambiguous', code: 'status502' }],
    ['throttled', { status: 429, retryAfter: 3 }, { kind: 'later', seconds: 3, code: 'throttled' }],
  ])('and is %s', async (_, rule, sorted) => {
    await fault({ match: { route: 'createConversation' }, ...rule });
    await fault(lost);
    expect(await bot.messenger.send(addressOf(roles.outstanding), notice)).toEqual(sorted);
    expect(await left()).toBe(4);
  });

  it('is a channel: it is not looked for elsewhere', async () => {
    const { cast, serviceUrl } = bot;
    const tie = {
      boardId: sampleBoard.id,
      conversationId: '19:gone@thread.tacv2',
      tenantId: cast.tenantId,
      serviceUrl,
      botId: cast.bot.id,
      tiedAt: dayBefore,
    };
    expect(await bot.messenger.send({ kind: 'channel', language: 'da', tie }, notice)).toEqual({
      kind: 'unreachable',
      code: 'notFound',
    });
  });
});

describe('a card that is too big for the channel', () => {
  const sizeOf = (content: unknown) => JSON.stringify(content).length;
  const long: Notice = {
    ...notice,
    view: {
      ...notice.view,
      round: {
        ...notice.view.round,
        proposal: { ...notice.view.round.proposal, text: 'Et langt afsnit med æøå.\n\n'.repeat(700) },
      },
    },
  } as Notice;

  it('is made shorter and sent once more', async () => {
    const person = addressOf(roles.outstanding);
    await bot.messenger.send(person, long);
    await fault({ ...route, status: 413, times: 1 });
    expect(await bot.messenger.send(person, long)).toMatchObject({ kind: 'sent' });
    const [full, short] = (await bot.chatOf(roles.outstanding))
      .slice(-2)
      .map(({ attachments }) => attachments[0]);
    expect(sizeOf(full?.content)).toBeGreaterThan(13_824);
    expect(sizeOf(short?.content)).toBeLessThanOrEqual(13_824);
  });

  it('and still is, is over: two calls and no more', async () => {
    await fault({ ...route, status: 413 });
    expect(await bot.messenger.send(addressOf(roles.outstanding), notice)).toEqual({
      kind: 'gone',
      code: 'tooBig',
    });
    expect(await left()).toBe(3);
  });

  it('is updated shorter too', async () => {
    const person = addressOf(roles.outstanding);
    const sent = await bot.messenger.send(person, notice);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    await fault({ match: { route: 'updateActivity' }, status: 413, times: 1 });
    expect(await bot.messenger.update(person, sent.activityId, long)).toMatchObject({ kind: 'sent' });
    const [shown] = (await bot.chatOf(roles.outstanding)).slice(-1);
    expect(sizeOf(shown?.attachments[0]?.content)).toBeLessThanOrEqual(13_824);
  });
});

it('knocking leaves nothing in the chat, and tells whether the channel answers', async () => {
  const { length } = await bot.chatOf(roles.outstanding);
  expect(await bot.messenger.knock(addressOf(roles.outstanding))).toMatchObject({ kind: 'sent' });
  expect(await bot.chatOf(roles.outstanding)).toHaveLength(length);
  await fault({ ...route, status: 502 });
  expect(await bot.messenger.knock(addressOf(roles.outstanding))).toEqual({
    kind: 'ambiguous',
    code: 'status502',
  });
});

it('a call that hangs ends on time', async () => {
  await fault({ ...route, hang: true });
  const begun = performance.now();
  const sent = await bot.messenger.send(addressOf(roles.outstanding), notice);
  expect(sent).toMatchObject({ kind: 'ambiguous' });
  expect(performance.now() - begun).toBeGreaterThan(7_000);
  expect(performance.now() - begun).toBeLessThan(11_000);
  expect(await left()).toBe(4);
}, 20_000);

it('sends a card with its summary, and brings it to the latest state', async () => {
  const sent = await bot.messenger.send(addressOf(roles.outstanding), notice);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  expect((await bot.chatOf(roles.outstanding)).at(-1)).toMatchObject({
    id: sent.activityId,
    summary: expect.stringMatching(/^Skriftlig godkendelse: /),
  });
  const again = await bot.messenger.update(addressOf(roles.outstanding), sent.activityId, {
    ...notice,
    lead: 'update',
  } as Notice);
  expect(again).toMatchObject({ kind: 'sent', activityId: sent.activityId });
  expect((await bot.chatOf(roles.outstanding)).at(-1)).toMatchObject({ id: sent.activityId, revision: 2 });
});

it('an update of what is not there is over, not tried for ever', async () => {
  expect(await bot.messenger.update(addressOf(roles.outstanding), '404', notice)).toMatchObject({
    kind: 'gone',
  });
});

it('a stored address that is not Teams’ own is not called', async () => {
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
  const messenger = createMessenger(
    createAdapter(azure, () => undefined),
    azure,
    log,
  );
  await fault({ status: 502 });
  // This machine stands for a stranger's: a token sent there would be sent to whoever poisoned the row.
  expect(await messenger.send(addressOf(roles.outstanding), notice)).toEqual({
    kind: 'unreachable',
    code: 'untrustedServiceUrl',
  });
  expect(await left()).toBe(5);
});

it('a person or a channel of a tenant that is no longer on the list is not written to', async () => {
  const { cast } = bot;
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
  const adapter = createAdapter(azure, () => undefined);
  const continued = jest.spyOn(adapter, 'continueConversationAsync');
  const messenger = createMessenger(adapter, azure, log);
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';
  const tie = {
    boardId: sampleBoard.id,
    conversationId: cast.channel.id,
    tenantId: cast.tenantId,
    serviceUrl,
    botId: cast.bot.id,
    tiedAt: dayBefore,
  };
  const refused = { kind: 'unreachable', code: 'tenantNotAllowed' };
  const person = addressOf(roles.outstanding, { serviceUrl });
  expect(await messenger.send(person, notice)).toEqual(refused);
  expect(await messenger.update(person, '1', notice)).toEqual(refused);
  expect(await messenger.knock(person)).toEqual(refused);
  expect(await messenger.send({ kind: 'channel', language: 'da', tie }, notice)).toEqual(refused);
  expect(continued).not.toHaveBeenCalled();
});

describe('a call of the channel’s client', () => {
  /** A turn on this machine, which stands for Teams; what its client is asked to do is done with `ask`. */
  async function inTurn(settings: Parameters<typeof createAdapter>[0], serviceUrl: string, ask: Asked) {
    const adapter = createAdapter(settings, () => undefined);
    const caught: unknown[] = [];
    const reference = {
      channelId: 'msteams',
      serviceUrl,
      bot: { id: '28:1', name: 'Votum' },
      conversation: { id: 'a:1', name: '', isGroup: false, conversationType: 'personal' },
    };
    await adapter.continueConversationAsync('', reference, async (context) => {
      await ask(context).catch((fault: unknown) => void caught.push(fault));
    });
    return caught;
  }
  type Asked = (context: TurnContext) => Promise<unknown>;

  it('does not go where an answer sends it on to', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const caught = await inTurn({ kind: 'local' }, `http://127.0.0.1:${port}/`, (context) =>
      context.sendActivity('hej'),
    );
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toEqual([expect.stringMatching(/^\/v3\/conversations\/a%3A1\/activities/)]);
    expect(caught).toEqual([expect.objectContaining({ statusCode: 307 })]);
  });

  it.each<[string, Asked]>([
    ['a message', (context) => context.sendActivity('hej')],
    ['an update', (context) => context.updateActivity({ id: '1', text: 'hej' })],
    ['who a member is', (context) => TeamsInfo.getMember(context, '29:1')],
  ])('is not made to an address that is not this machine’s, on a desk: %s', async (_, ask) => {
    const caught = await inTurn({ kind: 'local' }, 'http://192.0.2.1/', ask);
    expect(caught).toEqual([expect.objectContaining({ message: 'VOTUM-UNTRUSTED-ADDRESS' })]);
  });
});

it('what goes wrong in a turn is told to the log by its kind, and to the caller not at all', async () => {
  const console_ = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const faults: unknown[] = [];
  const adapter = createAdapter({ kind: 'local' }, (one) => faults.push(one));
  const body = bot.make.message(bot.person(roles.chair), 'hej', {
    serviceUrl: bot.serviceUrl,
    now: dayBefore,
  });
  const answer = await answerActivity(adapter, { method: 'POST', headers: {}, body }, async () => {
    throw new RangeError('Cecilie Thorhauge wrote: nej');
  });
  expect(answer).toEqual({ status: 500, headers: {} });
  expect(faults).toEqual([expect.any(RangeError)]);
  const logged = console_.mock.calls.flatMap((call) =>
    call.map((one) => (one instanceof Error ? one.message : one)),
  );
  console_.mockRestore();
  expect(logged).toEqual(['VOTUM-TURN']);
});

it('a reply that cannot be sent is a fault of the turn, so that Teams sends the message again', async () => {
  const console_ = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await fault({ match: { route: 'replyToActivity' }, status: 502, times: 1 });
  const turned = await bot.say(roles.chair, 'hjælp');
  console_.mockRestore();
  expect(turned.status).toBe(500);
  expect(turned.jsonBody).toBeUndefined();
});
