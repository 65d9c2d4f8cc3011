import { allBicep, textOf } from './infraFiles';
import { property } from './readBicep';

describe('no secret, and nothing in the open', () => {
  test('nothing reads a key, takes a password or hands one on', () => {
    expect(allBicep).not.toMatch(
      /\blist(Keys|AccountSas|ServiceSas|Secrets|Credentials)?\w*\(|@secure|password\s*[:=]|AccountKey/i,
    );
  });

  test.each([
    ['allowSharedKeyAccess', 'false'],
    ['allowBlobPublicAccess', 'false'],
    ['supportsHttpsTrafficOnly', 'true'],
    ['minimumTlsVersion', "'TLS1_2'"],
    ['defaultToOAuthAuthentication', 'true'],
  ])('storage: %s is %s', (name, value) => {
    expect(property(textOf('modules/storage.bicep', 'account'), name)).toBe(value);
  });

  test.each([
    ['httpsOnly', 'true'],
    ['minTlsVersion', "'1.2'"],
    ['scmMinTlsVersion', "'1.2'"],
    ['ftpsState', "'Disabled'"],
  ])('function app: %s is %s', (name, value) => {
    expect(property(textOf('modules/functionApp.bicep', 'app'), name)).toBe(value);
  });

  test('function app: no publishing password', () => {
    const app = textOf('modules/functionApp.bicep', 'app');
    expect(
      app.match(
        /'basicPublishingCredentialsPolicies' = \{\s+name: '(ftp|scm)'\s+properties: \{ allow: false \}/g,
      ),
    ).toHaveLength(2);
  });

  test('containers are closed', () => {
    expect(property(textOf('modules/storage.bicep', 'containers'), 'properties')).toBe(
      "{ publicAccess: 'None'",
    );
  });
});

describe('the roles of the identity', () => {
  const access = textOf('modules/access.bicep', 'roles');

  test('are these five and no other', () => {
    expect(
      Object.fromEntries([...access.matchAll(/(\w+): '([0-9a-f-]{36})'/g)].map(([, name, id]) => [name, id])),
    ).toEqual({
      storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
      storageQueueDataReader: '19e7f393-937e-4f77-808e-94535e297925',
      storageQueueDataMessageProcessor: '8a0f0c08-91a1-4084-bc3d-661d67233fed',
      storageQueueDataMessageSender: 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a',
      storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
    });
  });

  test('reach no further than the storage account', () => {
    expect([...allBicep.matchAll(/'Microsoft\.Authorization\/roleAssignments@/g)]).toHaveLength(1);
    expect(property(textOf('modules/access.bicep', 'grants'), 'scope')).toBe('account');
  });
});
