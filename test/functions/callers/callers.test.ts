import { setTimeout as wait } from 'node:timers/promises';
import { SeatId } from '../../../domain/ids';
import { OUTBOUND_TOKEN } from '../../support/outside';
import {
  elsewhere,
  forged,
  misdirected,
  misrouted,
  type Refused,
  stale,
  unreadable,
  withoutToken,
} from './refused';
import { type Request, send, sendRaw } from './request';
import { appId, furtherTenant, openWorld, serviceUrl, type World } from './world';

// The deployed bundle in the host, on Azurite, with botbuilder's own validation of tokens and the settings of Azure. What
// is refused gets its status and no word; no turn is run, nothing that is stored or queued changes, and no call leaves.

let world: World;
let admitted = 0;
beforeAll(async () => {
  world = await openWorld();
}, 180_000);
afterAll(() => world?.host.stop());

const turns = () => world.host.otlp.spans().filter(({ name }) => name === 'turn').length;
const seatOf = async (seatId: string) =>
  (await world.host.truth.rounds.readSeat(world.roundId, SeatId.parse(seatId)))?.value.answer ?? null;
/** Sends one that is to be let in, and counts it. */
async function sendGood(request: Request) {
  admitted += 1;
  const answer = await send(world.host.url, request);
  await world.host.settle();
  return answer;
}

it('keys that cannot be had are the host’s own trouble: 503, so that Teams sends it again, and nothing is done', async () => {
  const { host } = world;
  host.outside.keysFail = true;
  const before = await host.state();
  expect(await send(host.url, world.from(world.press()))).toEqual({ status: 503, body: '' });
  // One that no key could save is told so all the same.
  expect(await send(host.url, { body: world.press() })).toEqual({ status: 401, body: '' });
  host.outside.keysFail = false;
  expect(await host.state()).toBe(before);
  expect(host.log()).toContain('VOTUM-CALLER-KEYS');
});

it('and once they can, what Teams sends again is taken, and answered with the bot’s own token', async () => {
  const { host } = world;
  expect(await sendGood(world.from(world.message()))).toEqual({ status: 200, body: '' });
  const replies = host.outside.calls.filter(({ to, method }) => method === 'POST' && to.includes('smba'));
  expect(replies).toEqual([expect.objectContaining({ authorization: `Bearer ${OUTBOUND_TOKEN}` })]);
});

/** That a request gets this status and not a word, and that nothing comes of it. */
async function expectRefused(status: number, make: Refused[1]): Promise<void> {
  const { host } = world;
  const before = await host.state();
  const calls = host.outside.calls.length;
  expect(await send(host.url, make(world))).toEqual({ status, body: '' });
  expect(host.outside.calls.slice(calls)).toEqual([]);
  expect(await host.state()).toBe(before);
}

describe('refused with 401, no genuine token: ', () => {
  it.each([...withoutToken, ...forged])('%s', async (_, make) => expectRefused(401, make));
  it.each(misdirected)('a token %s', async (_, make) => expectRefused(401, make));
  it.each(stale)('a token %s', async (_, make) => expectRefused(401, make));
});

describe('refused with 403, a genuine token but not for Votum: ', () => {
  it.each(misrouted)('%s', async (_, make) => expectRefused(403, make));
});

describe('refused as no activity: ', () => {
  it.each(unreadable)('%i, %s', async (status, _, make) => expectRefused(status, make));
});

describe('not found: ', () => {
  it.each(elsewhere)('%s', async (_, make) => expectRefused(404, make));
});

describe('refused before any function sees it: ', () => {
  const head = 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
  it.each<[string, RegExp, () => string]>([
    [
      'headers without end',
      /^HTTP\/1.1 431 /,
      () => `${head}Authorization: Bearer ${'x'.repeat(40_000)}\r\n\r\n`,
    ],
    [
      'two lengths',
      /^HTTP\/1.1 400 /,
      () =>
        `${head}Content-Length: 2\r\nContent-Length: 900\r\nAuthorization: Bearer ${world.token()}\r\n\r\n{}`,
    ],
    [
      'a length, and parts beside it',
      /^HTTP\/1.1 400 /,
      () =>
        `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer ${world.token()}\r\n\r\n0\r\n\r\n`,
    ],
    // The host waits for the rest, and gives up with the caller.
    [
      'less than it said',
      /^$/,
      () => `${head}Content-Length: 900\r\nAuthorization: Bearer ${world.token()}\r\n\r\n{}`,
    ],
  ])('%s', async (_, status, text) => {
    const { host } = world;
    const before = await host.state();
    expect(await sendRaw(host.url, text())).toMatch(status);
    expect(await host.state()).toBe(before);
  });
});

describe('let in: ', () => {
  const now = () => Math.floor(Date.now() / 1000);

  it.each<[string, () => Request]>([
    ['signed by RS384', () => good({}, { alg: 'RS384' })],
    ['signed by RS512', () => good({}, { alg: 'RS512' })],
    ['signed by the second key', () => bearing(world.host.outside.secondKey.token(claims()))],
    ['ended four minutes ago, as clocks may differ', () => good({ exp: now() - 240 })],
    ['to be used in four minutes, for the same reason', () => good({ nbf: now() + 240 })],
    ['never said from when', () => good({ nbf: undefined })],
    [
      'with a charset',
      () => {
        const request = good();
        return {
          ...request,
          headers: { ...request.headers, 'content-type': 'application/json; charset=utf-8' },
        };
      },
    ],
    ['in parts', () => ({ ...good(), chunked: true })],
    ['with its tenant in capitals', () => world.from(withTenant(world.homeTenant.toUpperCase()))],
    ['with its tenant in one place', () => world.from({ ...withTenant(world.homeTenant), channelData: {} })],
    ['by somebody who says the same tenant', () => world.from(spokenFrom(world.homeTenant))],
    ['by somebody of another known tenant', () => world.from(spokenFrom(furtherTenant))],
    ['from a further tenant', () => world.from(world.message({}, world.elsewhere))],
  ])('a message %s', async (_, make) => {
    const { outside } = world.host;
    const calls = outside.calls.length;
    expect(await sendGood(make())).toEqual({ status: 200, body: '' });
    const replied = outside.calls.slice(calls).filter(({ method }) => method === 'POST');
    expect(replied.map(({ to }) => to)).toEqual(['https://smba.trafficmanager.net']);
  });

  const claims = (more: object = {}) => ({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    ...more,
  });
  const bearing = (token: string): Request => ({
    headers: { authorization: `Bearer ${token}` },
    body: world.message(),
  });
  const good = (more: object = {}, header: Record<string, unknown> = {}) =>
    bearing(world.token(claims(more), header));
  const withTenant = (tenantId: string) => {
    const message = world.message() as Record<string, object>;
    return {
      ...message,
      conversation: { ...message.conversation, tenantId },
      channelData: { tenant: { id: tenantId } },
    };
  };
  const spokenFrom = (tenantId: string) => {
    const message = world.message() as Record<string, object>;
    return { ...message, from: { ...message.from, tenantId } };
  };

  it('an installation in each tenant is kept', async () => {
    for (const person of [world.member, world.elsewhere]) {
      const identity = { tenantId: person.tenantId, objectId: person.objectId };
      expect(await sendGood(world.from(world.install({}, person)))).toEqual({ status: 200, body: '' });
      const chat = await world.host.truth.conversations.readPersonal(identity);
      expect(chat?.value).toMatchObject({
        installed: true,
        serviceUrl,
        conversationId: person.conversationId,
      });
    }
    expect(world.elsewhere.tenantId).toBe(furtherTenant);
  });

  it('members added are heard, and nothing is done', async () => {
    const before = await world.host.state();
    const added = world.from(world.press({ type: 'conversationUpdate', membersAdded: [{ id: '29:1' }] }));
    expect(await sendGood(added)).toEqual({ status: 200, body: '' });
    expect(await world.host.state()).toBe(before);
  });

  it('a press from each tenant casts an answer, and the reply is the card', async () => {
    for (const person of [world.member, world.elsewhere]) {
      expect(await seatOf(person.id)).toBeNull();
      const answer = await sendGood(world.from(world.press({}, person)));
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
      expect(await seatOf(person.id)).toMatchObject({ choice: 'approve' });
    }
  });

  /** Sends each, and gives what each might set off the time to happen: a press wakes delivery three seconds later. */
  async function expectNothingFurther(requests: readonly Request[]): Promise<void> {
    const before = await world.host.rows();
    for (const request of requests) {
      admitted += 1;
      expect((await send(world.host.url, request)).status).toBe(200);
    }
    await wait(5_000);
    expect(await world.host.rows()).toBe(before);
  }

  it('a genuine press that comes again, and again under another id, changes nothing further', async () => {
    const again = world.from(world.press({ id: 'f:1' }));
    await expectNothingFurther([again, again, world.from(world.press({ id: 'f:2' }))]);
  });

  it('a genuine press of before, with another answer, changes nothing either', async () => {
    const press = world.press() as { value: { action: { data: object } } };
    press.value.action.data = { ...press.value.action.data, choice: 'reject' };
    await expectNothingFurther([world.from(press)]);
    expect(await seatOf(world.member.id)).toMatchObject({ choice: 'approve' });
  });

  it('a genuine message and an installation that come again change nothing', async () => {
    const requests = [world.from(world.message({ id: 'f:3' })), world.from(world.install({ id: 'f:4' }))];
    for (const request of requests) await send(world.host.url, request);
    admitted += requests.length;
    await expectNothingFurther(requests);
  });
});

describe('at the end of it all', () => {
  it('as many turns were run as activities were let in', async () => {
    for (let tried = 0; tried < 50 && turns() < admitted; tried += 1) await wait(100);
    expect(admitted).toBeGreaterThan(20);
    expect(turns()).toBe(admitted);
  });

  it('the host lives, and the log tells of refusals by codes, seldom, and of nothing that was sent', async () => {
    const { host } = world;
    expect((await send(host.url, { method: 'GET', path: '/api/health' })).status).toBe(200);
    const lines = host
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, string>);
    const told = lines.filter(({ code }) => code?.startsWith('VOTUM-CALLER-'));
    const kinds = told.map(({ code, why }) => `${code} ${why}`);
    expect(new Set(kinds)).toEqual(
      new Set([
        'VOTUM-CALLER-KEYS Error',
        ...['missing', 'form', 'header', 'claims', 'audience', 'time', 'signature'].map(
          (why) => `VOTUM-CALLER-TOKEN ${why}`,
        ),
        ...['serviceUrl', 'channel', 'tenant'].map((why) => `VOTUM-CALLER-ROUTE ${why}`),
        ...['contentType', 'size', 'form'].map((why) => `VOTUM-CALLER-BODY ${why}`),
      ]),
    );
    // Over a hundred were refused, of fourteen kinds, within a few minutes.
    expect(told.length).toBeLessThan(60);
    for (const secret of ['evil.example', '0d0d0d0d', 'contoso', 'eyJ', 'BEGIN', 'PUBLIC KEY', '    at '])
      expect([secret, host.log().includes(secret)]).toEqual([secret, false]);
  });
});
