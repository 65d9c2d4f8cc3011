import http, { type RequestOptions } from 'node:http';
import https from 'node:https';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ToBotFromBotOrEmulatorTokenValidationParameters as emulator } from 'botframework-connector/lib/auth/tokenValidationParameters';
import { createGate, type ReadBody } from '../../../bot/callers/createGate';
import { answerActivity } from '../../../bot/webBridge';
import { type Outside, startOutside } from '../../support/outside';

// The gate with the library's own validation behind it; the network is turned to a server of this test's own.

const home = '0c0c0c0c-0000-4000-8000-000000000001';
const strange = '0d0d0d0d-0000-4000-8000-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const settings = {
  kind: 'azure' as const,
  appId: '0b0b0b0b-0000-4000-8000-000000000001',
  tenantId: home,
  tenants: [home],
};
const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'a:1', tenantId: home },
};

let outside: Outside;
/** How a call for the channel's keys goes; undefined is as it should. */
let instead: (() => http.ClientRequest) | undefined;
beforeAll(async () => {
  outside = await startOutside();
});
afterAll(() => outside.stop());
beforeEach(() => {
  jest.spyOn(https, 'request').mockImplementation(((options: RequestOptions, answered?: never) => {
    if (instead !== undefined) return instead();
    const { agent: _agent, ...rest } = options;
    const headers = { ...rest.headers, 'x-turned-from': `https://${options.hostname}` };
    return http.request(
      { ...rest, protocol: 'http:', hostname: '127.0.0.1', port: outside.port, headers },
      answered,
    );
  }) as never);
});
afterEach(() => {
  instead = undefined;
  outside.keysFail = false;
  jest.restoreAllMocks();
});

const good = () =>
  `Bearer ${outside.channel.token({ iss: 'https://api.botframework.com', aud: settings.appId, serviceurl: serviceUrl })}`;
const aLog = () => ({ info: jest.fn(), warn: jest.fn(), error: jest.fn() });

async function admit(authorization: string, body: ReadBody = { activity }) {
  const log = aLog();
  const read = jest.fn(async () => body);
  const admitted = await createGate(settings, log).admit(authorization, read);
  return { admitted, log, read };
}

// Before any keys have come.
describe('keys that cannot be had', () => {
  it.each<[string, () => void]>([
    [
      'for an answer that is none',
      () => {
        outside.keysFail = true;
      },
    ],
    [
      'for a connection that breaks',
      () => {
        instead = () => http.request({ hostname: '127.0.0.1', port: 1 });
      },
    ],
    [
      'for an answer that never comes',
      () => {
        instead = () =>
          new http.ClientRequest({ createConnection: () => undefined as never, host: '127.0.0.1' });
      },
    ],
  ])(
    '%s: 503, an alarm, and nothing is read',
    async (_, spoil) => {
      spoil();
      const { admitted, log, read } = await admit(good());
      expect(admitted).toEqual({ kind: 'refused', status: 503 });
      expect(log.error).toHaveBeenCalledWith(
        expect.any(String),
        expect.objectContaining({ code: 'VOTUM-CALLER-KEYS' }),
      );
      expect(read).not.toHaveBeenCalled();
    },
    15_000,
  );
});

it('lets an activity in that is the channel’s and for Votum', async () => {
  expect((await admit(good())).admitted).toEqual({ kind: 'admitted', activity });
});

it('reads nothing of a caller it does not know', async () => {
  const { admitted, read, log } = await admit('Bearer a.b.c');
  expect(admitted).toEqual({ kind: 'refused', status: 401 });
  expect(read).not.toHaveBeenCalled();
  expect(log.warn).toHaveBeenCalledWith('a caller was refused', {
    code: 'VOTUM-CALLER-TOKEN',
    why: 'header',
    untold: 0,
  });
});

it('a body that could not be read has the reader’s status', async () => {
  const { admitted, log } = await admit(good(), { status: 413, why: 'size' });
  expect(admitted).toEqual({ kind: 'refused', status: 413 });
  expect(log.warn).toHaveBeenCalledWith(expect.any(String), {
    code: 'VOTUM-CALLER-BODY',
    why: 'size',
    untold: 0,
  });
});

it('an activity of elsewhere is 403', async () => {
  const elsewhere = { ...activity, conversation: { id: 'a:1', tenantId: strange } };
  expect((await admit(good(), { activity: elsewhere })).admitted).toEqual({ kind: 'refused', status: 403 });
});

it('a desk lets everyone in: its host answers this machine only', async () => {
  const gate = createGate({ kind: 'local' }, aLog());
  const elsewhere = { type: 'message', serviceUrl: 'http://127.0.0.1:7072/' };
  expect(await gate.admit('', async () => ({ activity: elsewhere }))).toEqual({
    kind: 'admitted',
    activity: elsewhere,
  });
});

describe('a tenant in a token nobody signed', () => {
  const forged = (tid: string) =>
    `Bearer ${outside.entra.token({ iss: 'https://api.botframework.com', aud: settings.appId, serviceurl: serviceUrl, tid })}`;
  const known = () => emulator.issuer as string[];

  it('is kept by the library for good, which is why the gate looks first', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { length } = known();
    const bare = new CloudAdapter(
      new ConfigurationBotFrameworkAuthentication({
        MicrosoftAppId: settings.appId,
        MicrosoftAppPassword: 'x',
      }),
    );
    const headers = { authorization: forged('11111111-0000-4000-8000-000000000001') };
    await answerActivity(bare, { method: 'POST', headers, body: activity }, async () => undefined);
    expect(known()).toHaveLength(length + 4);
  });

  it('is not kept by the gate', async () => {
    const { length } = known();
    const { admitted } = await admit(forged('11111111-0000-4000-8000-000000000002'));
    expect(admitted).toEqual({ kind: 'refused', status: 401 });
    expect(known()).toHaveLength(length);
  });
});
