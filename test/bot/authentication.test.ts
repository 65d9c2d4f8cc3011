import http, { type RequestOptions } from 'node:http';
import https from 'node:https';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { createAdapter } from '../../bot/createAdapter';
import { answerActivity } from '../../bot/webBridge';
import { startTokenIssuer, type TokenIssuer } from '../support/tokenIssuer';

// The tokens a caller may come with. The adapter is the one of Azure, with the addresses it has there; only the network is
// turned to issuers of this test's own.

const turned = new Map<string, string>();

/** Calls to these hosts go to an issuer of this test's, under the same path; any other call is a fault of the test. */
function turnCalls(): void {
  jest.spyOn(https, 'request').mockImplementation(((options: RequestOptions, answered?: never) => {
    const to = turned.get(`https://${options.hostname}${options.path}`);
    if (to === undefined) throw new Error(`no call to ${options.hostname} here`);
    const { hostname, port, pathname } = new URL(to);
    const { agent: _agent, ...rest } = options;
    return http.request({ ...rest, protocol: 'http:', hostname, port, path: pathname }, answered);
  }) as never);
}

const appId = '0b0b0b0b-0000-4000-8000-000000000001';
const tenantId = '0c0c0c0c-0000-4000-8000-000000000001';
const otherTenant = '0d0d0d0d-0000-4000-8000-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const settings = {
  kind: 'azure' as const,
  appId,
  tenantId,
  tenants: [tenantId],
  secret: 'a secret of this test',
};

let channel: TokenIssuer;
let entra: TokenIssuer;
let stranger: TokenIssuer;
beforeAll(async () => {
  [channel, entra, stranger] = await Promise.all([
    startTokenIssuer(['msteams']),
    startTokenIssuer(),
    startTokenIssuer(['msteams']),
  ]);
  turned.set('https://login.botframework.com/v1/.well-known/openidconfiguration', channel.metadata);
  turned.set(
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
    entra.metadata,
  );
});
afterAll(() => Promise.all([channel, entra, stranger].map((issuer) => issuer.stop())));
// The library tells of every refusal on the console.
beforeEach(() => {
  turnCalls();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const activity = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:1' },
  recipient: { id: '28:1' },
  conversation: { id: 'a:1' },
  text: 'hej',
};
const good = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl };
const v2 = {
  ver: '2.0',
  aud: appId,
  azp: appId,
  tid: tenantId,
  iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
};
const v1 = {
  ver: '1.0',
  aud: appId,
  appid: appId,
  tid: tenantId,
  iss: `https://sts.windows.net/${tenantId}/`,
};

async function call(
  authorization: string | undefined,
  adapter: CloudAdapter = createAdapter(settings, () => undefined),
  body: object = activity,
) {
  let ran = 0;
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const answer = await answerActivity(adapter, { method: 'POST', headers, body }, async (_: TurnContext) => {
    ran += 1;
  });
  return { ...answer, ran };
}

it('a genuine token of the channel is let in', async () => {
  expect(await call(`Bearer ${channel.token(good)}`)).toMatchObject({ status: 200, ran: 1 });
});

it('a managed identity is checked the same way', async () => {
  const { secret: _none, ...identity } = settings;
  const adapter = createAdapter(identity, () => undefined);
  expect(await call(`Bearer ${channel.token(good)}`, adapter)).toMatchObject({ status: 200, ran: 1 });
  expect(await call(undefined, adapter)).toMatchObject({ status: 401, ran: 0 });
});

describe('refused, with nothing run and nothing said of why:', () => {
  const now = Math.floor(Date.now() / 1000);
  it.each<[string, () => string | undefined]>([
    ['no token', () => undefined],
    ['an empty one', () => ''],
    ['no bearer', () => `Basic ${channel.token(good)}`],
    ['garbage', () => 'Bearer not.a.token'],
    ['another audience', () => `Bearer ${channel.token({ ...good, aud: otherTenant })}`],
    ['another issuer', () => `Bearer ${channel.token({ ...good, iss: 'https://example.org' })}`],
    ['no service address', () => `Bearer ${channel.token({ iss: good.iss, aud: appId })}`],
    [
      'another service address',
      () => `Bearer ${channel.token({ ...good, serviceurl: 'https://evil.example/' })}`,
    ],
    ['an expired one', () => `Bearer ${channel.token({ ...good, exp: now - 600 })}`],
    ['an unknown key', () => `Bearer ${channel.token(good, { kid: 'unknown' })}`],
    ['a token of Entra for a tab of the same app, v2', () => `Bearer ${entra.token(v2)}`],
    ['a token of Entra for a tab of the same app, v1', () => `Bearer ${entra.token(v1)}`],
    [
      'one of another tenant',
      () =>
        `Bearer ${entra.token({ ...v2, tid: otherTenant, iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` })}`,
    ],
    [
      'one of Teams single sign-on',
      () => `Bearer ${entra.token({ ...v2, azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' })}`,
    ],
  ])('%s', async (_, authorization) => {
    expect(await call(authorization())).toEqual({ status: 401, headers: {}, ran: 0 });
  });

  it.each<[string, () => string]>([
    ['a key nobody vouches for', () => stranger.token(good)],
    ['no signature', () => channel.token(good, { alg: 'none' }).replace(/[^.]+$/, '')],
    ['a signature by the public key', () => channel.token(good, { alg: 'HS256' })],
    [
      'claims that were changed',
      () => {
        const [header, , signature] = channel.token(good).split('.');
        return [header, Buffer.from(JSON.stringify(good)).toString('base64url'), signature].join('.');
      },
    ],
  ])('%s', async (_, token) => {
    const answer = await call(`Bearer ${token()}`);
    // The library answers some of these with 500; what matters is that nothing runs and nothing is told.
    expect([401, 500]).toContain(answer.status);
    expect(answer).toEqual({ status: answer.status, headers: {}, ran: 0 });
  });
});

it('what the claims are looked at for: the library by itself lets a token of Entra in', async () => {
  const bare = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: settings.secret,
    }),
  );
  expect(await call(`Bearer ${entra.token(v2)}`, bare)).toMatchObject({ status: 200, ran: 1 });
});

it('an activity that names no service address does not run as anybody', async () => {
  const { takeTurn } = await import('../../bot/takeTurn');
  const adapter = createAdapter(settings, () => undefined);
  const { serviceUrl: _none, ...rest } = activity;
  const deps = new Proxy(
    {},
    {
      get: () => {
        throw new Error('something was read');
      },
    },
  ) as never;
  const turn = takeTurn({ deps, bot: settings, receivedAt: '2025-06-10T07:00:00.000Z' });
  const headers = { authorization: `Bearer ${channel.token(good)}` };
  const answer = await answerActivity(adapter, { method: 'POST', headers, body: rest }, turn);
  expect(answer).toEqual({ status: 200, headers: {} });
});
