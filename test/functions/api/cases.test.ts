import { request } from 'node:http';
import { CasesReply } from '../../../functions/api/casesReply';
import { connectStorage } from '../../../storage/connect';
import { importBoard } from '../../../workflows/importBoard';
import { streamOf } from '../../../workflows/outbox';
import type { Write } from '../../../workflows/ports';
import { type AzureHost, startAzureHost } from '../../support/azureHost';
import { startAzurite } from '../../support/azurite';
import { aBoard, aDraft, anIdentity, anOpenCase, aSeat, aUlid } from '../../support/builders';
import { aKey, type Entra, signed, signedByReader, startEntra } from '../../support/entra';
import { type StoreProxy, startStoreProxy } from '../../support/storeProxy';

// The deployed bundle over HTTP, as Azure runs it, with tokens of an Entra of this test's own.

const appId = '0b0b0b0b-0000-4000-8000-000000000001';
const tabId = '0e0e0e0e-0000-4000-8000-000000000001';
const home = anIdentity(0).tenantId;
const neighbour = '0d0d0d0d-0000-4000-8000-000000000001';
const outside = '0f0f0f0f-0000-4000-8000-000000000001';
const consumers = '9188040d-6c67-4c5b-b112-36a304b66dad';
const desktop = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
const web = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;

const key = aKey('key-1', issuerOf('{tenantid}'));
const unlabelled = aKey('key-2');
const consumerKey = aKey('key-3', issuerOf(consumers));
const foreign = aKey('key-1');

type Claims = Record<string, unknown>;
const seconds = () => Math.floor(Date.now() / 1000);
/** What Entra issues to Teams for a person, for the tab. */
const claims = (objectId: string, more: Claims = {}, tid = home): Claims => ({
  aud: tabId,
  iss: issuerOf(tid),
  iat: seconds() - 60,
  nbf: seconds() - 60,
  exp: seconds() + 3_600,
  azp: desktop,
  azpacr: '0',
  name: 'Ærlig Opdigtet',
  oid: objectId,
  preferred_username: 'person@eksempel.example',
  scp: 'access_as_user',
  tid,
  ver: '2.0',
  ...more,
});
const member = anIdentity(3).objectId;
const good = (more: Claims = {}) => claims(member, more);

const board = aBoard({
  seats: [
    aSeat(1, { chair: true }),
    aSeat(2, { chair: true }),
    aSeat(3, {
      person: {
        ...aSeat(3).person,
        // A guest here, and at home elsewhere.
        identities: [anIdentity(3), { tenantId: neighbour, objectId: anIdentity(4).objectId }],
      },
    }),
  ],
});
const emptyBoard = aBoard({ seats: [aSeat(21, { chair: true }), aSeat(22)] });
const open = anOpenCase(board, {
  now: new Date(Date.now() - 3_600_000).toISOString(),
  form: { title: '**Årshjul** <script>' },
  answers: { 'seat-1': 'approve-with-comment' },
});

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: StoreProxy;
let entra: Entra;
let host: AzureHost;
const settings = () => ({
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: home,
  MicrosoftAppPassword: ['a secret', 'of this test'].join(' '),
  VOTUM_TENANTS: neighbour,
  AzureWebJobsStorage: store.connectionString,
  TEST_ENTRA: entra.url,
});
const preload = 'test/fixtures/keysAtHome.cjs';

beforeAll(async () => {
  azurite = await startAzurite();
  [store, entra] = await Promise.all([
    startStoreProxy(azurite.connectionString),
    startEntra([key, unlabelled, consumerKey]),
  ]);
  const storage = connectStorage({ connectionString: azurite.connectionString });
  await storage.ensure();
  const deps = { ...storage, clock: { now: () => new Date().toISOString() } };
  await importBoard(deps, board);
  await importBoard(deps, emptyBoard);
  const writes = (round: Extract<Write, { row: 'round' }>['value']): Write[] => [
    { row: 'round', value: round, etag: null },
  ];
  const put = await storage.rounds.commit(streamOf(open.round.id), aUlid(), [
    ...writes(open.round),
    ...open.seats.map((value): Write => ({ row: 'seat', value, etag: null })),
  ]);
  const draft = aDraft(board, { form: { title: 'Et udkast' } });
  await storage.rounds.commit(streamOf(draft.id), aUlid(), writes(draft));
  expect(put).toBe('committed');
  host = await startAzureHost({ ...settings(), VOTUM_TAB_APP_ID: tabId }, preload);
}, 90_000);
afterAll(async () => {
  await host?.stop();
  await Promise.all([store?.stop(), entra?.stop()]);
  await azurite?.stop();
});
beforeEach(() => {
  entra.mood = 'well';
  entra.asked.length = 0;
  store.calm();
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A call as it is, below what `fetch` would mend of it. */
function call(
  headers: Record<string, string> = {},
  { method = 'GET', path = '/api/my/cases', body = '', at = host.url } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, at), { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { date: _date, connection: _connection, 'keep-alive': _alive, ...rest } = response.headers;
        const told = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
        resolve({ status: response.statusCode ?? 0, headers: told, body: Buffer.concat(parts).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const ask = (of: Claims, by = key, header: Claims = {}) => call(bearer(signed(by, of, header)));
// The local host lets no page call but this machine's; what it lets through is told to nobody all the same.
const elsewhere = 'http://localhost:3000';
/** Calls of the store that no timer makes. */
const reads = () => store.calls.filter((one) => !/Due|POST [^ ]*\/Tables\b/.test(one)).length;

const always = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

describe('a token of a person, for this tab, by Teams', () => {
  it('gets the person’s cases, as they are and no more', async () => {
    const answer = await ask(good());
    expect(answer).toMatchObject({ status: 200 });
    const { 'content-length': _length, ...headers } = answer.headers;
    expect(headers).toEqual({ ...always, 'content-type': 'application/json; charset=utf-8' });
    const { cases } = CasesReply.parse(JSON.parse(answer.body));
    const { at, localDate: date, localTime: time } = open.round.deadline;
    expect(cases).toEqual([
      {
        id: open.round.id,
        board: { id: board.id, name: board.name },
        title: '**Årshjul** <script>',
        state: 'open',
        deadline: { at, date, time, doubledHour: null, zone: 'Europe/Copenhagen' },
        owed: 'answer',
        answer: null,
      },
    ]);
  });

  it('gets his own answer, and nobody else’s', async () => {
    const own = CasesReply.parse(JSON.parse((await ask(claims(anIdentity(1).objectId))).body));
    expect(own.cases[0]).toMatchObject({
      owed: null,
      answer: { choice: 'approve-with-comment', version: 1 },
    });
    expect((await ask(good())).body).not.toContain('økonomien');
    expect((await ask(claims(anIdentity(51).objectId))).body).not.toContain('økonomien');
  });

  it.each<[string, () => Promise<Answer>]>([
    ['by Teams in a browser', () => ask(good({ azp: web }))],
    ['with further scopes', () => ask(good({ scp: 'User.Read access_as_user' }))],
    ['that says it is a person’s', () => ask(good({ idtyp: 'user' }))],
    ['that has just run out, as clocks differ', () => ask(good({ exp: seconds() - 30 }))],
    ['by a key that names no issuer', () => ask(good(), unlabelled)],
    ['of the same person at home', () => ask(claims(anIdentity(4).objectId, {}, neighbour))],
  ])('%s is one too', async (_, asked) => {
    const answer = await asked();
    expect([answer.status, CasesReply.parse(JSON.parse(answer.body)).cases.length]).toEqual([200, 1]);
  });

  it('gets the same nothing on no roster, on one without cases, and in a tenant where nobody is known', async () => {
    const [stranger, caseless, abroad] = [
      await ask(claims(anIdentity(99).objectId)),
      await ask(claims(anIdentity(22).objectId)),
      await ask(claims(member, {}, neighbour)),
    ];
    expect(stranger).toMatchObject({ status: 200, body: '{"cases":[]}' });
    expect(caseless).toEqual(stranger);
    expect(abroad).toEqual(stranger);
  });
});

describe('refused, with nothing read and nothing said of why:', () => {
  const without = (name: string) => good({ [name]: undefined });
  const unsigned = (header: Claims) => signed(key, good(), header).replace(/[^.]+$/, '');
  const tampered = () => {
    const [header, , signature] = signed(key, good()).split('.');
    const body = Buffer.from(JSON.stringify(claims(anIdentity(1).objectId))).toString('base64url');
    return [header, body, signature].join('.');
  };
  it.each<[string, () => Promise<Answer>]>([
    ['no token', () => call()],
    ['an empty header', () => call({ authorization: '' })],
    ['a scheme without a token', () => call({ authorization: 'Bearer ' })],
    ['another scheme', () => call({ authorization: `Basic ${signed(key, good())}` })],
    ['the scheme in other letters', () => call({ authorization: `bearer ${signed(key, good())}` })],
    ['a word more', () => call({ authorization: `Bearer ${signed(key, good())} x` })],
    ['two tokens', () => call(bearer(`${signed(key, good())}, Bearer ${signed(key, good())}`))],
    ['a token in the address', () => call({}, { path: `/api/my/cases?access_token=${signed(key, good())}` })],
    ['a token in a cookie', () => call({ cookie: `Authorization=Bearer ${signed(key, good())}` })],
    ['garbage', () => call(bearer('not.a.token'))],
    ['two parts', () => call(bearer(signed(key, good()).split('.').slice(0, 2).join('.')))],
    ['an encrypted one', () => call(bearer(`${signed(key, good())}.a.b`))],
    ['claims that are a list', () => call(bearer(`${signed(key, good()).split('.')[0]}.W10.AA`))],
    ['a very long one', () => ask(good({ groups: 'x'.repeat(9_000) }))],

    ['no signature', () => call(bearer(`${unsigned({ alg: 'none' })}AA`))],
    ['a signature by what everyone can read', () => call(bearer(signedByReader(key, good())))],
    ['another algorithm', () => ask(good(), key, { alg: 'RS512' })],
    ['an unknown key', () => ask(good(), key, { kid: 'unknown' })],
    ['no key named', () => ask(good(), key, { kid: undefined })],
    ['a key of one’s own under a known name', () => ask(good(), foreign)],
    [
      'a key of one’s own along with it',
      () => ask(good(), foreign, { jwk: foreign.publicKey.export({ format: 'jwk' }) }),
    ],
    ['a key’s address along with it', () => ask(good(), foreign, { jku: entra.url })],
    ['claims that were changed', () => call(bearer(tampered()))],
    ['a key for private accounts', () => ask(good(), consumerKey)],
    ['another kind of token', () => ask(good(), key, { typ: 'at+jwt' })],
    ['something critical nobody knows', () => ask(good(), key, { crit: ['b65'], b65: true })],

    ['another audience', () => ask(good({ aud: outside }))],
    ['the bot as audience', () => ask(good({ aud: appId }))],
    ['the audience of a token of version 1', () => ask(good({ aud: `api://${tabId}` }))],
    ['several audiences', () => ask(good({ aud: [tabId, outside] }))],
    ['no audience', () => ask(without('aud'))],
    ['another issuer', () => ask(good({ iss: 'https://example.org' }))],
    ['the issuer of a token of version 1', () => ask(good({ iss: `https://sts.windows.net/${home}/` }))],
    ['the issuer of any tenant', () => ask(good({ iss: issuerOf('common') }))],
    ['the channel as issuer', () => ask(good({ iss: 'https://api.botframework.com' }))],
    ['no issuer', () => ask(without('iss'))],
    ['a tenant not allowed', () => ask(claims(member, {}, outside))],
    ['private accounts', () => ask(claims(member, {}, consumers), consumerKey)],
    ['another tenant than the issuer’s', () => ask(good({ tid: neighbour }))],
    ['an allowed tenant by an issuer not allowed', () => ask(good({ iss: issuerOf(outside) }))],
    ['a tenant in capitals', () => ask(good({ tid: neighbour.toUpperCase() }))],
    ['several tenants', () => ask(good({ tid: [home] }))],
    ['no tenant', () => ask(without('tid'))],
    ['a tenant that is a property of everything', () => ask(good({ tid: '__proto__' }))],

    ['version 1', () => ask(good({ ver: '1.0' }))],
    ['no version', () => ask(without('ver'))],
    ['one that has run out', () => ask(good({ exp: seconds() - 120 }))],
    ['one that never runs out', () => ask(without('exp'))],
    ['one that begins later', () => ask(good({ nbf: seconds() + 600 }))],
    ['one that ends at a word', () => ask(good({ exp: 'tomorrow' }))],
    ['another scope', () => ask(good({ scp: 'User.Read' }))],
    ['a scope that only begins so', () => ask(good({ scp: 'access_as_user.all' }))],
    ['no scope, as of an app by itself', () => ask(without('scp'))],
    ['roles in place of a scope', () => ask(good({ scp: undefined, roles: ['access_as_user'] }))],
    ['an app by itself that has a scope', () => ask(good({ idtyp: 'app' }))],
    ['another client than Teams', () => ask(good({ azp: outside }))],
    ['the tab’s own registration as client', () => ask(good({ azp: tabId }))],
    ['no client', () => ask(without('azp'))],
    ['the client of a token of version 1', () => ask(good({ azp: undefined, appid: desktop }))],
    ['nobody', () => ask(without('oid'))],
    ['somebody who is no object', () => ask(good({ oid: 'person3@eksempel.example' }))],
  ])('%s', async (_, asked) => {
    const before = reads();
    const answer = await asked();
    expect(answer).toEqual({
      status: 401,
      headers: { ...always, 'www-authenticate': 'Bearer', 'transfer-encoding': 'chunked' },
      body: '',
    });
    expect(reads()).toBe(before);
    // Whoever makes a tenant up makes Votum call nobody.
    expect([home, neighbour]).toEqual(expect.arrayContaining(entra.asked));
  });
});

describe('a call that says more than where it goes', () => {
  it.each<[string, Record<string, string>, { path?: string; body?: string }]>([
    ['with a query', {}, { path: '/api/my/cases?board=other' }],
    ['with a body', { 'content-length': '2' }, { body: '{}' }],
    ['with a body of any length', { 'transfer-encoding': 'chunked' }, { body: '{}' }],
  ])('is a bad request %s', async (_, headers, how) => {
    const before = reads();
    const answer = await call({ ...bearer(signed(key, good())), ...headers }, how);
    expect([answer.status, answer.body]).toEqual([400, '']);
    expect(reads()).toBe(before);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('by %s is not there', async (method) => {
    const origin = { origin: elsewhere, 'access-control-request-method': 'GET' };
    const answer = await call({ ...bearer(signed(key, good())), ...origin }, { method });
    expect([answer.status, answer.body]).toEqual([404, '']);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

it('another origin is not let read it, and no cookie is ever set', async () => {
  const { headers } = await call({ ...bearer(signed(key, good())), origin: elsewhere });
  expect(Object.keys(headers).filter((name) => /^(access-control|set-cookie)/.test(name))).toEqual([]);
});

it('a store that fails is not described', async () => {
  store.upset('broken', /Boards/, 100);
  const answer = await ask(good());
  expect([answer.status, answer.body]).toEqual([500, '']);
  expect(answer.headers).toMatchObject(always);
});

describe('keys', () => {
  const fresh = async (mood: Entra['mood']) => {
    const another = await startAzureHost({ ...settings(), VOTUM_TAB_APP_ID: tabId }, preload);
    entra.mood = mood;
    return another;
  };

  it('are fetched once a tenant, and from nowhere else', async () => {
    const another = await fresh('well');
    const get = (of: Claims) => call(bearer(signed(key, of)), { at: another.url });
    await Promise.all([1, 2, 3].map(() => get(good())));
    for (const tid of [home, neighbour, home, outside]) await get(claims(member, {}, tid));
    // An unknown key is looked for, and not at every token that names one.
    for (const kid of ['unknown-1', 'unknown-2'])
      await call(bearer(signed(key, good(), { kid })), { at: another.url });
    expect(entra.asked).toEqual([home, neighbour]);
    await another.stop();
  }, 60_000);

  it('that cannot be fetched are told as that, and asked for again', async () => {
    const another = await fresh('down');
    const get = () => call(bearer(signed(key, good())), { at: another.url });
    const before = reads();
    for (const mood of ['down', 'garbled', 'elsewhere', 'silent'] as const) {
      entra.mood = mood;
      const { status, body, headers } = await get();
      expect([mood, status, body]).toEqual([mood, 503, '']);
      expect(headers).toMatchObject({ ...always, 'retry-after': '10' });
    }
    expect(reads()).toBe(before);
    expect(entra.asked).toEqual([home, home, home, home]);
    expect(another.log()).toContain('"code":"VOTUM-TAB-KEYS"');
    entra.mood = 'well';
    expect((await get()).status).toBe(200);
    await another.stop();
  }, 60_000);
});

it('where no tab is registered there is nothing to call', async () => {
  const without = await startAzureHost(settings(), preload);
  expect(without.functions).not.toContain('api-cases');
  const answer = await call(bearer(signed(key, good())), { at: without.url });
  expect([answer.status, answer.body]).toEqual([404, '']);
  await without.stop();
}, 60_000);

it('the log holds nothing of a token', () => {
  expect(host.log()).not.toMatch(/eyJ|preferred_username|eksempel\.example|22222222-0000/);
  expect(host.log()).not.toContain(member);
});
