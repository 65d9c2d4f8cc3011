import { readIncoming } from '../../bot/activity';

// Who stands behind an activity, where a shared channel has members of other organisations.

const host = '11111111-1111-4111-8111-111111111111';
const home = '22222222-2222-4222-8222-222222222222';
const objectId = 'a0000001-0000-4000-8000-000000000001';

const incoming = (conversationType: string, from: object = {}, tenantId: string | undefined = host) =>
  readIncoming({
    id: '1',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    channelId: 'msteams',
    from: { id: '29:1', aadObjectId: objectId, ...from },
    recipient: { id: '28:1' },
    conversation: { id: '19:1@thread.tacv2;messageid=1', conversationType, tenantId },
    channelData: { tenant: { id: host } },
  } as never);

it('is somebody of the conversation’s tenant', () => {
  expect(incoming('channel')).toMatchObject({ identity: { tenantId: host, objectId }, tenantId: host });
  expect(incoming('personal')).toMatchObject({ identity: { tenantId: host, objectId }, tenantId: host });
});

it('in a channel is somebody of their own tenant where Teams names it; the channel stays the host’s', () => {
  expect(incoming('channel', { tenantId: home.toUpperCase() })).toMatchObject({
    identity: { tenantId: home, objectId },
    tenantId: host,
  });
});

it('in 1:1 the chat’s tenant is where they are', () => {
  expect(incoming('personal', { tenantId: home })).toMatchObject({ identity: { tenantId: host } });
});

it('is nobody where a tenant is no tenant, or two are named for one conversation', () => {
  expect(incoming('channel', { tenantId: 'contoso' })).toBeNull();
  expect(incoming('channel', {}, home)).toBeNull();
});
