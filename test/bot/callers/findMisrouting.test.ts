import { findMisrouting } from '../../../bot/callers/findMisrouting';

const home = '0c0c0c0c-0000-4000-8000-000000000001';
const further = '22222222-2222-4222-8222-222222222222';
const strange = '0d0d0d0d-0000-4000-8000-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const settings = {
  kind: 'azure' as const,
  appId: '0b0b0b0b-0000-4000-8000-000000000001',
  tenantId: home,
  tenants: [home, further],
};
const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:1' },
  conversation: { id: 'a:1', tenantId: home },
  channelData: { tenant: { id: home } },
};
const found = (more: object, claimed = serviceUrl) =>
  findMisrouting({ ...activity, ...more }, claimed, settings);

it.each([
  {},
  { channelData: undefined },
  { channelData: { team: { id: '19:1' } } },
  { conversation: { id: 'a:1' } },
  { conversation: { id: 'a:1', tenantId: home.toUpperCase() } },
  { from: undefined },
  // A shared channel of the home tenant, spoken in by somebody of another on the list.
  { from: { id: '29:1', tenantId: further } },
  { channelData: { tenant: { id: home }, membershipSource: { tenantId: further } } },
])('%j is for Votum', (more) => {
  expect(found(more)).toBeNull();
});

it.each<[string, object]>([
  ['serviceUrl', { serviceUrl: undefined }],
  ['serviceUrl', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }],
  ['channel', { channelId: 'webchat' }],
  ['channel', { channelId: undefined }],
  ['tenant', { conversation: undefined }],
  ['tenant', { conversation: { id: 'a:1' }, channelData: {} }],
  ['tenant', { conversation: { id: 'a:1', tenantId: strange }, channelData: { tenant: { id: strange } } }],
  ['tenant', { conversation: { id: 'a:1', tenantId: further } }],
  ['tenant', { channelData: { tenant: { id: null } } }],
  ['tenant', { from: { id: '29:1', tenantId: strange } }],
  ['tenant', { channelData: { tenant: { id: home }, membershipSource: { tenantId: strange } } }],
])('%s: %j', (why, more) => {
  expect(found(more)).toBe(why);
});

it('an address both name, and Teams does not have', () => {
  expect(found({ serviceUrl: 'https://evil.example/' }, 'https://evil.example/')).toBe('serviceUrl');
});
