import { openAccount } from '../../storage/account';
import { managedIdentity } from '../../storage/credential';

const key = `AccountName=devstoreaccount1;AccountKey=${Buffer.from('opdigtet').toString('base64')}`;
const services = (url: (service: string) => string) =>
  ['Blob', 'Queue', 'Table'].map((name) => `${name}Endpoint=${url(name.toLowerCase())}`).join(';');

describe('a connection string', () => {
  test('may be plain http on this machine', () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
      const local = `DefaultEndpointsProtocol=http;${key};${services(() => `http://${host}:10002/devstoreaccount1`)}`;
      expect(openAccount({ connectionString: local }).table('Rounds').once.url).toContain(host);
    }
    expect(() => openAccount({ connectionString: 'UseDevelopmentStorage=true' })).not.toThrow();
  });

  test('may not be plain http to another', () => {
    const elsewhere = (protocol: string, endpoints: string) =>
      `DefaultEndpointsProtocol=${protocol};${key};${endpoints}`;
    const bad = [
      elsewhere('http', ''),
      elsewhere(
        'http',
        services((service) => `http://${service}.eksempel.example`),
      ),
      elsewhere(
        'https',
        services((service) => `http://${service}.eksempel.example`),
      ),
      elsewhere(
        'http',
        services((service) => `http://127.0.0.1.${service}.example`),
      ),
    ];
    for (const connectionString of bad)
      expect(() => openAccount({ connectionString })).toThrow('storage.insecure');
  });

  test('over https goes anywhere', () => {
    const connectionString = `DefaultEndpointsProtocol=https;${key};EndpointSuffix=core.windows.net`;
    const { table, queues } = openAccount({ connectionString });
    expect(table('Rounds').once.url).toBe('https://devstoreaccount1.table.core.windows.net');
    expect(queues.url).toMatch(/^https:\/\/devstoreaccount1\.queue\.core\.windows\.net\/?$/);
  });
});

test('an account by name is reached over https, as the managed identity', async () => {
  const { table, queues, blobs } = openAccount({ accountName: 'votumdata', managedIdentityClientId: null });
  expect(table('Rounds').repeating.url).toBe('https://votumdata.table.core.windows.net');
  expect(queues.url).toMatch(/^https:\/\/votumdata\.queue\.core\.windows\.net\/?$/);
  expect((await blobs()).url).toMatch(/^https:\/\/votumdata\.blob\.core\.windows\.net\/?$/);
});

describe('the managed identity', () => {
  const asked: unknown[][] = [];
  let loads = 0;
  const load = async () => {
    loads += 1;
    class ManagedIdentityCredential {
      constructor(...settings: unknown[]) {
        asked.push(settings);
      }
      getToken = async (scope: unknown) => ({ token: `for ${String(scope)}`, expiresOnTimestamp: 0 });
    }
    return { ManagedIdentityCredential } as unknown as Pick<
      typeof import('@azure/identity'),
      'ManagedIdentityCredential'
    >;
  };
  beforeEach(() => {
    asked.length = 0;
    loads = 0;
  });

  test('is loaded with the first token and made once', async () => {
    const credential = managedIdentity('66666666-0000-4000-8000-000000000001', load);
    expect(loads).toBe(0);
    expect((await credential.getToken('storage'))?.token).toBe('for storage');
    await credential.getToken('storage');
    expect(loads).toBe(1);
    expect(asked).toEqual([[{ clientId: '66666666-0000-4000-8000-000000000001' }]]);
  });

  test('without a client id is the app’s own', async () => {
    await managedIdentity(null, load).getToken('storage');
    expect(asked).toEqual([[]]);
  });
});
