import type { Request } from './request';
import {
  type Activity,
  appId,
  type Claims,
  furtherTenant,
  serviceUrl,
  strangeTenant,
  tabAppId,
  type World,
} from './world';

// Everything a Function App on the internet may be sent that is not Teams speaking to this bot: forged, stale, tampered and
// misrouted. Each names what it is, and makes the request. What goes with it is a press that would cast an answer, unless what
// it is needs another.

export type Refused = [what: string, make: (world: World) => Request];

const now = () => Math.floor(Date.now() / 1000);
const bearing =
  (authorization: (world: World) => string): Refused[1] =>
  (world) => ({
    headers: { authorization: authorization(world) },
    body: world.press(),
  });
const claiming = (claims: Claims | (() => Claims), header: Claims = {}) =>
  bearing((world) => `Bearer ${world.token(typeof claims === 'function' ? claims() : claims, header)}`);
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const partsOf = (token: string) => token.split('.') as [string, string, string];
const entra = (claims: (world: World) => Claims) =>
  bearing((world) => `Bearer ${world.host.outside.entra.token(claims(world))}`);
const v2 = (tenantId: string) => ({
  ver: '2.0',
  aud: appId,
  azp: appId,
  tid: tenantId,
  iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
});

/** 401. */
export const withoutToken: Refused[] = [
  ['no header', (world) => ({ body: world.press() })],
  ['an empty header', bearing(() => '')],
  ['a scheme and nothing', bearing(() => 'Bearer')],
  ['a scheme and a space', bearing(() => 'Bearer ')],
  ['a name and a word', bearing(() => `Basic ${Buffer.from('votum:votum').toString('base64')}`)],
  ['the token without a scheme', bearing((world) => world.token())],
  ['a scheme in lower case', bearing((world) => `bearer ${world.token()}`)],
  ['two spaces', bearing((world) => `Bearer  ${world.token()}`)],
  ['two tokens', bearing((world) => `Bearer ${world.token()}, Bearer ${world.token()}`)],
  ['something after the token', bearing((world) => `Bearer ${world.token()} x`)],
  ['garbage', bearing(() => 'Bearer not.a.token')],
  ['two parts', bearing((world) => `Bearer ${partsOf(world.token()).slice(0, 2).join('.')}`)],
  ['five parts', bearing((world) => `Bearer ${world.token()}.e30.e30`)],
  ['parts that are not of the alphabet', bearing((world) => `Bearer ${world.token().replace('.', '+.')}`)],
  [
    'claims that are no JSON',
    bearing((world) => {
      const [head, , signature] = partsOf(world.token());
      return `Bearer ${head}.${Buffer.from('{"iss"').toString('base64url')}.${signature}`;
    }),
  ],
  [
    'claims that are a list',
    bearing((world) => {
      const [head, , signature] = partsOf(world.token());
      return `Bearer ${head}.${base64([{ iss: 'https://api.botframework.com' }])}.${signature}`;
    }),
  ],
  ['a token of ten thousand letters', claiming({ padding: 'x'.repeat(10_000) })],
  ['nothing, with a body above the limit', () => ({ body: { type: 'message', text: 'x'.repeat(400_000) } })],
  ['nothing, with a body that is no activity', () => ({ body: '{"type":' })],
  [
    'nothing, with a body nobody would type',
    () => ({ headers: { 'content-type': 'text/plain' }, body: 'hej' }),
  ],
  [
    'nothing, from a tenant nobody knows',
    (world) => ({
      body: world.press({ conversation: { id: 'a:1', tenantId: strangeTenant } }),
    }),
  ],
];

/** 401. */
export const forged: Refused[] = [
  [
    'no signature, and an algorithm that says so',
    bearing((world) => {
      const [, claims] = partsOf(world.token());
      return `Bearer ${base64({ alg: 'none', typ: 'JWT', kid: 'channel-1' })}.${claims}.`;
    }),
  ],
  ['a signature, and an algorithm that asks for none', claiming({}, { alg: 'none' })],
  ['the same in other letters', claiming({}, { alg: 'nOnE' })],
  ['no algorithm', claiming({}, { alg: '' })],
  ['the public key as a secret', claiming({}, { alg: 'HS256' })],
  ['the public key as a longer secret', claiming({}, { alg: 'HS512' })],
  ['an algorithm of curves', claiming({}, { alg: 'ES256' })],
  ['an algorithm with padding', claiming({}, { alg: 'PS256' })],
  [
    'a longer algorithm than it was signed by',
    bearing((world) => {
      const [, claims, signature] = partsOf(world.token());
      return `Bearer ${base64({ alg: 'RS512', typ: 'JWT', kid: 'channel-1' })}.${claims}.${signature}`;
    }),
  ],
  [
    'a changed signature',
    bearing((world) => {
      const [head, claims, signature] = partsOf(world.token());
      return `Bearer ${head}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    }),
  ],
  ['half a signature', bearing((world) => `Bearer ${world.token().slice(0, -100)}`)],
  [
    'the signature of another token',
    bearing((world) => {
      const [head, claims] = partsOf(world.token());
      return `Bearer ${head}.${claims}.${partsOf(world.token({ exp: now() + 60 }))[2]}`;
    }),
  ],
  [
    'another service address than was signed',
    bearing((world) => {
      const [head, , signature] = partsOf(
        world.token({ serviceurl: 'https://smba.trafficmanager.net/amer/' }),
      );
      const claims = {
        iss: 'https://api.botframework.com',
        aud: appId,
        serviceurl: serviceUrl,
        exp: now() + 60,
      };
      return `Bearer ${head}.${base64(claims)}.${signature}`;
    }),
  ],
  [
    'a longer life than was signed',
    bearing((world) => {
      const [head, claims, signature] = partsOf(world.token({ exp: now() - 900 }));
      const read = JSON.parse(Buffer.from(claims, 'base64url').toString());
      return `Bearer ${head}.${base64({ ...read, exp: now() + 900 })}.${signature}`;
    }),
  ],
  ['an unknown key', claiming({}, { kid: 'channel-9' })],
  ['no key named', claiming({}, { kid: undefined })],
  ['a key that is a list', claiming({}, { kid: ['channel-1'] })],
  ['a key that is a path', claiming({}, { kid: '../../../../etc/hostname' })],
  [
    'a key of the other kind of channel',
    bearing(
      (world) =>
        `Bearer ${world.host.outside.otherChannel.token({ iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl })}`,
    ),
  ],
  ['the name of another key', claiming({}, { kid: 'channel-2' })],
  [
    'the key itself in the header',
    bearing(
      (world) =>
        `Bearer ${world.host.outside.entra.token(
          { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl },
          { kid: 'channel-1', jwk: world.host.outside.entra.jwk },
        )}`,
    ),
  ],
  [
    'an address of the key in the header',
    bearing(
      (world) =>
        `Bearer ${world.host.outside.entra.token(
          { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl },
          { kid: 'evil-1', jku: 'https://evil.example/keys', x5u: 'https://evil.example/certificate' },
        )}`,
    ),
  ],
  ['a header that asks to be understood', claiming({}, { crit: ['exp'], exp: 1 })],
  [
    'an Entra key with the channel’s claims',
    bearing(
      (world) =>
        `Bearer ${world.host.outside.entra.token({ iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl })}`,
    ),
  ],
];

/** 401. */
export const misdirected: Refused[] = [
  ['for another bot', claiming({ aud: tabAppId })],
  ['for this bot among others', claiming({ aud: [appId, tabAppId] })],
  ['for nobody', claiming({ aud: undefined })],
  ['for this bot in other letters', claiming({ aud: appId.toUpperCase() })],
  ['by another issuer', claiming({ iss: 'https://example.org' })],
  ['by an issuer almost the same', claiming({ iss: 'https://api.botframework.com/' })],
  ['by the issuer of another cloud', claiming({ iss: 'https://api.botframework.us' })],
  ['by this issuer among others', claiming({ iss: ['https://api.botframework.com'] })],
  ['by nobody', claiming({ iss: undefined })],
  ['without a service address', claiming({ serviceurl: undefined })],
  ['with an empty service address', claiming({ serviceurl: '' })],
  ['with service addresses', claiming({ serviceurl: [serviceUrl] })],
  ['of the channel, with a tenant to remember', claiming({ tid: strangeTenant })],
  ['of the channel, as a skill', claiming({ ver: '2.0', azp: tabAppId })],
  ['of the channel, as an older skill', claiming({ ver: '1.0', appid: tabAppId })],
  ['of the channel, as a skill without a name', claiming({ appid: 'AnonymousSkill' })],
  ['of Entra, for a tab of the bot’s own app', entra((world) => v2(world.homeTenant))],
  [
    'of Entra, for the same, older',
    entra((world) => ({
      ver: '1.0',
      aud: appId,
      appid: appId,
      tid: world.homeTenant,
      iss: `https://sts.windows.net/${world.homeTenant}/`,
    })),
  ],
  ['of Entra, of another tenant', entra(() => v2(strangeTenant))],
  [
    'of Entra, with a service address',
    entra((world) => ({ ...v2(world.homeTenant), serviceurl: serviceUrl })),
  ],
  [
    'of Entra, by single sign-on of Teams',
    entra((world) => ({
      ...v2(world.homeTenant),
      azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    })),
  ],
  ['of Entra, for the tab', entra((world) => ({ ...v2(world.homeTenant), aud: tabAppId, azp: tabAppId }))],
  ['of Entra, of an app and no person', entra((world) => ({ ...v2(world.homeTenant), idtyp: 'app' }))],
  [
    'of a channel whose keys are elsewhere, forged',
    (world) => ({
      headers: { authorization: `Bearer ${world.host.outside.entra.token(v2(world.homeTenant))}` },
      body: world.press({ channelId: 'AseChannel' }),
    }),
  ],
];

/** 401. */
export const stale: Refused[] = [
  ['without an end', claiming({ exp: undefined })],
  ['with an end in words', claiming({ exp: '9999999999' })],
  ['with no number for an end', claiming({ exp: null })],
  ['ended six minutes ago', claiming(() => ({ exp: now() - 360 }))],
  ['ended a year ago', claiming(() => ({ nbf: now() - 32e6, exp: now() - 31e6 }))],
  ['ended at the beginning of time', claiming({ exp: 0 })],
  ['not to be used for another six minutes', claiming(() => ({ nbf: now() + 360 }))],
  ['to be used from some word on', claiming({ nbf: 'tomorrow' })],
];

const bringing =
  (activity: (world: World) => Activity, claims: Claims = {}): Refused[1] =>
  (world) =>
    world.from(activity(world), claims);
const at = (address: unknown) => bringing((world) => world.press({ serviceUrl: address }));
const ofTenants =
  (conversation: unknown, channelData: unknown, from: object = {}) =>
  (world: World) => {
    const press = world.press() as Record<string, object>;
    return {
      ...press,
      conversation: { ...press.conversation, tenantId: conversation },
      channelData: { tenant: { id: channelData } },
      from: { ...press.from, ...from },
    };
  };
const fromStrangers = (type: string, more: Activity = {}) =>
  bringing((world) => ({
    ...ofTenants(strangeTenant, strangeTenant)(world),
    type,
    value: undefined,
    name: undefined,
    ...more,
  }));

/** 403: the token is genuine. */
export const misrouted: Refused[] = [
  [
    'no service address',
    bringing((world) => world.press({ serviceUrl: undefined }), { serviceurl: serviceUrl }),
  ],
  ['an empty one', bringing((world) => world.press({ serviceUrl: '' }), { serviceurl: serviceUrl })],
  [
    'another one of Teams’ than the token’s',
    bringing((world) => world.press({ serviceUrl: 'https://smba.trafficmanager.net/amer/' }), {
      serviceurl: serviceUrl,
    }),
  ],
  [
    'one that differs by a stroke',
    bringing((world) => world.press({ serviceUrl: serviceUrl.slice(0, -1) }), { serviceurl: serviceUrl }),
  ],
  [
    'a stranger’s, where the token names Teams',
    bringing((world) => world.press({ serviceUrl: 'https://evil.example/' }), { serviceurl: serviceUrl }),
  ],
  ['a stranger’s in both', at('https://evil.example/')],
  ['one that is not https', at('http://smba.trafficmanager.net/emea/')],
  ['one of this machine', at('http://127.0.0.1:9/')],
  ['one with a port', at('https://smba.trafficmanager.net:8443/emea/')],
  ['one with a login', at('https://x:y@smba.trafficmanager.net/emea/')],
  ['one that logs in to a stranger’s', at('https://smba.trafficmanager.net@evil.example/')],
  ['one that ends in a dot', at('https://smba.trafficmanager.net./emea/')],
  ['one in capitals', at('HTTPS://SMBA.TRAFFICMANAGER.NET/emea/')],
  ['one that only looks like it', at('https://smbа.trafficmanager.net/emea/')],
  ['one that begins like it', at('https://smba.trafficmanager.net.evil.example/')],
  ['one where Web Chat is', at('https://webchat.botframework.com/')],
  ['one where Direct Line is', at('https://directline.botframework.com/')],
  ...['webchat', 'directline', 'emulator', 'AseChannel', 'MSTEAMS', '', undefined].map(
    (channelId): Refused => [
      `the channel ${JSON.stringify(channelId)}`,
      bringing((world) => world.press({ channelId })),
    ],
  ),
  ['no tenant', bringing((world) => ofTenants(undefined, undefined)(world))],
  ['no conversation', bringing((world) => world.press({ conversation: undefined }))],
  ['a tenant that is a word', bringing(ofTenants('contoso', 'contoso'))],
  ['a tenant that is empty', bringing(ofTenants('', undefined))],
  [
    'a tenant with something after it',
    bringing((world) => ofTenants(`${world.homeTenant} `, undefined)(world)),
  ],
  ['a strange tenant, of the conversation alone', bringing(ofTenants(strangeTenant, undefined))],
  ['a strange tenant, of the channel data alone', bringing(ofTenants(undefined, strangeTenant))],
  [
    'a strange conversation in a known tenant',
    bringing((world) => ofTenants(strangeTenant, world.homeTenant)(world)),
  ],
  [
    'a known conversation in a strange tenant',
    bringing((world) => ofTenants(world.homeTenant, strangeTenant)(world)),
  ],
  [
    'two known tenants that are not the same',
    bringing((world) => ofTenants(world.homeTenant, furtherTenant)(world)),
  ],
  [
    'somebody of a strange tenant in a known one',
    bringing((world) => ofTenants(world.homeTenant, world.homeTenant, { tenantId: strangeTenant })(world)),
  ],
  [
    'somebody whose tenant is a word',
    bringing((world) => ofTenants(world.homeTenant, world.homeTenant, { tenantId: 'contoso' })(world)),
  ],
  [
    'somebody added from a strange tenant',
    bringing((world) => ({
      ...world.press(),
      type: 'conversationUpdate',
      channelData: { tenant: { id: world.homeTenant }, membershipSource: { tenantId: strangeTenant } },
    })),
  ],
  ['a press of a strange tenant', bringing(ofTenants(strangeTenant, strangeTenant))],
  ['a message of one', fromStrangers('message', { text: 'hjælp' })],
  ['an installation in one', fromStrangers('installationUpdate', { action: 'add' })],
  ['a removal in one', fromStrangers('installationUpdate', { action: 'remove' })],
  ['members added in one', fromStrangers('conversationUpdate', { membersAdded: [{ id: '29:1' }] })],
  ['a reaction in one', fromStrangers('messageReaction', { reactionsAdded: [{ type: 'like' }] })],
  ['an event in one', fromStrangers('event', { name: 'application/vnd.microsoft.readReceipt' })],
  ['typing in one', fromStrangers('typing')],
  ['an edited message of one', fromStrangers('messageUpdate', { text: 'hjælp' })],
  ['a sign-in of one', fromStrangers('invoke', { name: 'signin/tokenExchange', value: {} })],
  ['something unheard of in one', fromStrangers('votum')],
  [
    'a tenant named twice, the strange one last',
    (world) => {
      const good = JSON.stringify(world.press({ channelData: {} }));
      const last = `"conversation":{"id":"a:1","conversationType":"personal","tenantId":"${strangeTenant}"}}`;
      return { ...world.from(world.press()), body: `${good.slice(0, -1)},${last}` };
    },
  ],
];

const written =
  (body: string, headers: Record<string, string> = {}): Refused[1] =>
  (world) => ({
    headers: { authorization: `Bearer ${world.token()}`, ...headers },
    body,
  });
const deep = (levels: number) => `{"type":"message","value":${'['.repeat(levels)}${']'.repeat(levels)}}`;

/** A genuine token, and a body that is no activity: the status is the first. */
export const unreadable: [status: number, ...Refused][] = [
  [400, 'nothing', written('')],
  [400, 'no JSON', written('hej')],
  [400, 'half of it', written('{"type":"mess')],
  [400, 'a list', written('[{"type":"message"}]')],
  [400, 'null', written('null')],
  [
    400,
    'a service address that is a list',
    bringing((world) => world.press({ serviceUrl: [serviceUrl] }), { serviceurl: serviceUrl }),
  ],
  [400, 'a tenant that is a list', bringing((world) => ofTenants([world.homeTenant], undefined)(world))],
  [400, 'a channel that is a list', bringing((world) => world.press({ channelId: ['msteams'] }))],
  [400, 'no type', bringing((world) => world.press({ type: undefined }))],
  [400, 'a type that is an object', bringing((world) => world.press({ type: { toString: 'message' } }))],
  [
    400,
    'a prototype',
    (world) => ({
      ...world.from(world.press()),
      body: `{"__proto__":{"type":"message"},${JSON.stringify(world.press()).slice(1)}`,
    }),
  ],
  [400, 'a hundred levels', written(deep(100))],
  [400, 'a hundred thousand levels', written(deep(100_000))],
  [413, 'above the limit', bringing((world) => world.message({ text: 'x'.repeat(300_000) }))],
  [
    413,
    'above the limit, in parts',
    (world) => ({
      ...world.from(world.message({ text: 'x'.repeat(300_000) })),
      chunked: true,
    }),
  ],
  [413, 'far above it', bringing((world) => world.message({ text: 'x'.repeat(3_000_000) }))],
  [
    415,
    'text',
    (world) => ({ ...written('', { 'content-type': 'text/plain' })(world), body: world.press() }),
  ],
  [415, 'a form', written('type=message', { 'content-type': 'application/x-www-form-urlencoded' })],
];

/** 404, in Azure too: no function is there. */
export const elsewhere: Refused[] = [
  ...['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map(
    (method): Refused => [method, (world) => ({ ...world.from(world.press()), method })],
  ),
  ['a path below', (world) => ({ ...world.from(world.press()), path: '/api/messages/1' })],
];
