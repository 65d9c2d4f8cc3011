import { type Infra, readInfra, theInfra } from './infraFiles';
import { infraRules } from './infraRules';
import { loadBicep, readBicep } from './readBicep';

let infra: Infra;
beforeAll(async () => {
  await loadBicep();
  infra = theInfra();
});

describe.each(infraRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test(`holds: ${rule.what}`, () => {
    expect({ broken: rule.find(infra), why: rule.why, mend: rule.mend }).toMatchObject({ broken: [] });
  });

  test('finds what breaks it', () => {
    const bad = readBicep(rule.bad);
    expect(bad.faults).toEqual([]);
    expect(rule.find(new Map([['bad.bicep', bad]]))).not.toEqual([]);
  });
});

test('taking any guard away is found', () => {
  const guards = [
    ['modules/storage.bicep', 'allowSharedKeyAccess: false'],
    ['modules/storage.bicep', "minimumTlsVersion: 'TLS1_2'"],
    ['modules/storage.bicep', 'allowBlobPublicAccess: false'],
    ['modules/storage.bicep', "publicAccess: 'None'"],
    ['modules/storage.bicep', 'isVersioningEnabled: true'],
    ['modules/storage.bicep', "level: 'CanNotDelete'"],
    ['modules/storage.bicep', 'scope: tableService'],
    ['modules/functionApp.bicep', 'httpsOnly: true'],
    ['modules/functionApp.bicep', "scmMinTlsVersion: '1.2'"],
    ['modules/functionApp.bicep', "ftpsState: 'Disabled'"],
    ['modules/functionApp.bicep', "name: 'scm'"],
    ['modules/functionApp.bicep', "type: 'UserAssignedIdentity'"],
    ['modules/access.bicep', 'scope: account'],
    ['modules/access.bicep', "storageQueueDataReader: '19e7f393-937e-4f77-808e-94535e297925'"],
    ['modules/bot.bicep', 'disableLocalAuth: true'],
    ['modules/bot.bicep', "publicNetworkAccess: 'Enabled'"],
    ['modules/alerts.bicep', 'actions: { actionGroups: [operators.id] }'],
    ['modules/identity.bicep', 'tags: tags'],
  ] as const;
  for (const [file, guard] of guards) {
    const text = readInfra(file);
    expect([file, guard, text.includes(guard)]).toEqual([file, guard, true]);
    const without = new Map(infra).set(file, readBicep(text.replace(guard, '')));
    expect([guard, infraRules.flatMap((rule) => rule.find(without)).length > 0]).toEqual([guard, true]);
  }
});
