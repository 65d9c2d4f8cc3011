import { readToken } from '../../../bot/callers/readToken';

// What is refused without a key: by itself, for the paths of the library that a token must never enter. Who signs is not
// looked at here; test/functions/callers does that, with everything running.

const appId = '0b0b0b0b-0000-4000-8000-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const now = 1_750_000_000;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = { alg: 'RS256', kid: 'k', typ: 'JWT', x5t: 'k' };
const claims = {
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  nbf: now - 60,
  exp: now + 60,
};
const read = (head: unknown, body: unknown) =>
  readToken(`Bearer ${part(head)}.${part(body)}.c2ln`, appId, now);

it('gives the service address a token was issued for', () => {
  expect(read(header, claims)).toEqual({ kind: 'claimed', serviceUrl });
});

it.each(['RS256', 'RS384', 'RS512'])('%s may sign', (alg) => {
  expect(read({ ...header, alg }, claims).kind).toBe('claimed');
});

it.each([
  'none',
  'None',
  'HS256',
  'ES256',
  'PS256',
  'EdDSA',
  'rs256',
  'RS1',
  '',
  256,
  null,
  undefined,
  ['RS256'],
])('%j may not', (alg) => {
  expect(read({ ...header, alg }, claims)).toEqual({ kind: 'refused', why: 'header' });
});

it.each<[string, string]>([
  ['', 'missing'],
  ['Bearer', 'form'],
  ['bearer a.b.c', 'form'],
  ['Bearer a.b', 'form'],
  ['Bearer a.b.c.d', 'form'],
  ['Bearer a.b.c\n', 'form'],
  ['Bearer a.b.c', 'header'],
  [`Bearer ${part('RS256')}.${part(claims)}.c2ln`, 'header'],
  [`Bearer ${part(header)}.${part(null)}.c2ln`, 'claims'],
  [`Bearer ${part(header)}.${part({ ...claims, long: 'x'.repeat(9_000) })}.c2ln`, 'form'],
])('%#: %.40s', (authorization, why) => {
  expect(readToken(authorization, appId, now)).toEqual({ kind: 'refused', why });
});

it.each<[object, string]>([
  [{ iss: 'https://sts.windows.net/x/' }, 'claims'],
  [{ tid: 'x' }, 'claims'],
  [{ ver: '2.0' }, 'claims'],
  [{ azp: appId }, 'claims'],
  [{ appid: appId }, 'claims'],
  [{ serviceurl: undefined }, 'claims'],
  [{ exp: undefined }, 'claims'],
  [{ exp: Number.POSITIVE_INFINITY }, 'claims'],
  [{ aud: 'another' }, 'audience'],
  [{ exp: now - 300 }, 'time'],
  [{ nbf: now + 301 }, 'time'],
])('%j is refused: %s', (more, why) => {
  expect(read(header, { ...claims, ...more })).toEqual({ kind: 'refused', why });
});

it('clocks may differ by five minutes', () => {
  expect(read(header, { ...claims, exp: now - 299 }).kind).toBe('claimed');
  expect(read(header, { ...claims, nbf: now + 300 }).kind).toBe('claimed');
});
