import { resourcesIn, valueAt } from './infraFiles';
import {
  all,
  canBeTagged,
  has,
  type InfraRule,
  isCode,
  isKnownPreview,
  leaves,
  NESTED,
  textOf,
} from './infraRule';

const STORAGE = 'Microsoft.Storage/storageAccounts';
const SITE = 'Microsoft.Web/sites';
const BOT = 'Microsoft.BotService/botServices';
const GRANT = 'Microsoft.Authorization/roleAssignments';
const DIAGNOSTICS = 'Microsoft.Insights/diagnosticSettings';
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The five roles of the app, by Azure's ids for them: platform documentation, storage triggers with an identity. */
export const ROLES: Readonly<Record<string, string>> = {
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b': 'Storage Blob Data Owner',
  '19e7f393-937e-4f77-808e-94535e297925': 'Storage Queue Data Reader',
  '8a0f0c08-91a1-4084-bc3d-661d67233fed': 'Storage Queue Data Message Processor',
  'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a': 'Storage Queue Data Message Sender',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3': 'Storage Table Data Contributor',
};

const TELLS_A_SECRET =
  /\blist[A-Z]\w*\(|Account[K]ey|SharedAccess[K]ey|connection_?string|password|primary_?key|client_?secret|sas_?token/i;
// It says where to send logs, and opens nothing that could be read.
const NO_SECRET = ['insights.properties.ConnectionString'];

export const infraRules: readonly InfraRule[] = [
  {
    id: 'no-keys',
    what: 'nothing reads a key of a resource',
    why: 'Whoever holds a key is everybody; the managed identity is one, and can be taken its roles.',
    mend: 'Give the identity a role instead.',
    find: (infra) =>
      [...infra].flatMap(([file, { calls }]) =>
        [...calls].filter((call) => /(^|\.)list[A-Z]?\w*$/.test(call)).map((call) => `${file}: ${call}()`),
      ),
    bad: "resource a 'A/b@2024-01-01' existing = { name: 'a' }\nvar key = a.listKeys().keys[0].value",
  },
  {
    id: 'no-secret-parameters',
    what: 'nothing asks for a secret',
    why: 'What is asked for is typed, stored in an environment and shown in a deployment.',
    mend: 'Use the managed identity or a federated login.',
    find: (infra) =>
      [...infra].flatMap(([file, { declared }]) =>
        declared
          .filter(({ kind }) => kind === 'param')
          .filter(
            ({ name, type, decorators }) =>
              decorators.some((one) => one.startsWith('@secure')) ||
              /^secure/.test(type) ||
              /password|secret/i.test(name),
          )
          .map(({ name }) => `${file}: ${name}`),
      ),
    bad: '@secure()\nparam botCredential string',
  },
  {
    id: 'no-secret-values',
    what: 'no output and no app setting is a secret or leads to one',
    why: 'Both are read by everybody who may read the deployment.',
    mend: 'Name the resource, and let the identity be let in.',
    find: (infra) => [
      ...[...infra].flatMap(([file, { declared }]) =>
        declared
          .filter(({ kind }) => kind === 'output')
          .flatMap(({ name, value }) =>
            leaves(value, name).map((leaf) => ({ ...leaf, at: `${file}: ${name}` })),
          )
          .filter(({ value }) => !NO_SECRET.includes(textOf(value)) && TELLS_A_SECRET.test(textOf(value)))
          .map(({ at }) => at),
      ),
      ...resourcesIn(infra, `${SITE}/config`).flatMap(({ at, value }) =>
        leaves(valueAt(value, 'properties'))
          .filter(
            ({ name, value: set }) =>
              name === 'AzureWebJobsStorage' ||
              /password|secret|_key$/i.test(name) ||
              TELLS_A_SECRET.test(textOf(set)),
          )
          .map(({ name }) => `${at}: ${name}`),
      ),
    ],
    bad: "resource app 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'a'\n  resource set 'config' = { name: 'appsettings', properties: { AzureWebJobsStorage: storage } }\n}",
  },
  {
    id: 'roles',
    what: 'the identity has the five roles of the app, on the storage account, and no other anywhere',
    why: 'A stolen identity can do what its roles allow.',
    mend: 'Take the role away, or say in infra/README.md and here what it is for.',
    find: (infra) =>
      [...infra].flatMap(([file, { declared }]) => {
        const grants = resourcesIn(
          new Map([[file, { declared, faults: [], used: new Set(), calls: new Set() }]]),
          GRANT,
        );
        if (grants.length === 0) return [];
        const account = declared.find(({ existing, type }) => existing && type.startsWith(`${STORAGE}@`));
        const ids: string[] = JSON.stringify(declared.map(({ value }) => value ?? null)).match(GUID) ?? [];
        return [
          ...ids.filter((id) => !(id in ROLES)).map((id) => `${file}: ${id}`),
          ...Object.keys(ROLES)
            .filter((id) => !ids.includes(id))
            .map((id) => `${file}: ${ROLES[id]} is missing`),
          ...grants
            .filter(({ value }) => textOf(valueAt(value, 'scope') ?? 'the whole group') !== account?.name)
            .map(({ at }) => `${at}: reaches further than the storage account`),
        ];
      }),
    bad: "resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'x'\n  properties: { roleDefinitionId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635' }\n}",
  },
  {
    id: 'one-identity',
    what: 'the app is the user-assigned identity and nobody else, also when it fetches its own package',
    why: 'A second identity is a second set of roles that nobody watches.',
    mend: "identity: { type: 'UserAssigned' }, and the same one for the deployment's storage.",
    find: has(SITE, {
      'identity.type': ['UserAssigned'],
      'properties.functionAppConfig.deployment.storage.authentication.type': ['UserAssignedIdentity'],
    }),
    bad: "resource app 'Microsoft.Web/sites@2024-04-01' = { name: 'a', identity: { type: 'SystemAssigned' } }",
  },
  {
    id: 'https',
    what: 'everything is reached by https only',
    why: 'A token sent in the clear is anybody’s for an hour.',
    mend: 'httpsOnly and supportsHttpsTrafficOnly are true; addresses begin with https://.',
    find: all(
      has(SITE, { 'properties.httpsOnly': [true] }),
      has(STORAGE, { 'properties.supportsHttpsTrafficOnly': [true] }),
      (infra) =>
        resourcesIn(infra).flatMap(({ at, value }) =>
          leaves(value)
            .filter((leaf) => textOf(leaf.value).startsWith('http://'))
            .map(({ name }) => `${at}: ${name}`),
        ),
    ),
    bad: "resource app 'Microsoft.Web/sites@2024-04-01' = { name: 'a', properties: { httpsOnly: false } }",
  },
  {
    id: 'tls',
    what: 'TLS 1.2 or newer',
    why: 'Older versions are broken.',
    mend: 'minTlsVersion and scmMinTlsVersion of the site, minimumTlsVersion of the account.',
    find: all(
      has(SITE, {
        'properties.siteConfig.minTlsVersion': ['1.2', '1.3'],
        'properties.siteConfig.scmMinTlsVersion': ['1.2', '1.3'],
      }),
      has(STORAGE, { 'properties.minimumTlsVersion': ['TLS1_2', 'TLS1_3'] }),
    ),
    bad: "resource a 'Microsoft.Storage/storageAccounts@2023-05-01' = { name: 'a', properties: { minimumTlsVersion: 'TLS1_0' } }",
  },
  {
    id: 'closed-blobs',
    what: 'no paper can be read without signing in',
    why: 'Papers are confidential, and an address is soon passed on.',
    mend: 'allowBlobPublicAccess: false, and publicAccess: None on each container.',
    find: all(
      has(STORAGE, { 'properties.allowBlobPublicAccess': [false] }),
      has(`${STORAGE}/blobServices/containers`, { 'properties.publicAccess': ['None'] }),
    ),
    bad: "resource c 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = { name: 'c', properties: { publicAccess: 'Blob' } }",
  },
  {
    id: 'no-shared-keys',
    what: 'keys of the account and of the bot are turned off',
    why: 'A key names nobody, and does not end.',
    mend: 'allowSharedKeyAccess: false; defaultToOAuthAuthentication: true; disableLocalAuth: true.',
    find: all(
      has(STORAGE, {
        'properties.allowSharedKeyAccess': [false],
        'properties.defaultToOAuthAuthentication': [true],
        'properties.allowCrossTenantReplication': [false],
      }),
      has(BOT, { 'properties.disableLocalAuth': [true], 'properties.msaAppType': ['UserAssignedMSI'] }),
    ),
    bad: "resource a 'Microsoft.Storage/storageAccounts@2023-05-01' = { name: 'a', properties: { allowSharedKeyAccess: true } }",
  },
  {
    id: 'no-publishing-passwords',
    what: 'the site takes no FTP and no publishing password',
    why: 'They put code into the app, past every review.',
    mend: "ftpsState: 'Disabled'; basicPublishingCredentialsPolicies ftp and scm with allow: false.",
    find: (infra) => [
      ...has(SITE, { 'properties.siteConfig.ftpsState': ['Disabled'] })(infra),
      ...resourcesIn(infra, SITE).flatMap(({ at, file }) =>
        ['ftp', 'scm']
          .filter(
            (way) =>
              !resourcesIn(infra, `${SITE}/basicPublishingCredentialsPolicies`).some(
                (one) =>
                  one.file === file &&
                  valueAt(one.value, 'name') === way &&
                  valueAt(one.value, 'properties', 'allow') === false,
              ),
          )
          .map((way) => `${at}: ${way}`),
      ),
    ],
    bad: "resource app 'Microsoft.Web/sites@2024-04-01' = { name: 'a', properties: { siteConfig: { ftpsState: 'AllAllowed' } } }",
  },
  {
    id: 'no-wildcard-cors',
    what: 'no page of anybody’s may call the app or the storage',
    why: 'A page in a member’s browser would ask in the member’s name.',
    mend: 'Name the pages; the bot needs none.',
    find: (infra) =>
      resourcesIn(infra).flatMap(({ at, value }) =>
        leaves(value)
          .filter((leaf) => leaf.name === 'allowedOrigins' && textOf(leaf.value).includes('*'))
          .map(() => at),
      ),
    bad: "resource app 'Microsoft.Web/sites@2024-04-01' = { name: 'a', properties: { siteConfig: { cors: { allowedOrigins: ['*'] } } } }",
  },
  {
    id: 'teams-only',
    what: 'the bot has the channel of Teams and no other',
    why: 'In Web Chat and Direct Line a caller chooses who he says he is.',
    mend: 'Take the channel away.',
    find: (infra) =>
      resourcesIn(infra, `${BOT}/channels`)
        .filter(({ value }) => valueAt(value, 'properties', 'channelName') !== 'MsTeamsChannel')
        .map(({ at }) => at),
    bad: "resource c 'Microsoft.BotService/botServices/channels@2022-09-15' = { name: 'c', properties: { channelName: 'DirectLineChannel' } }",
  },
  {
    id: 'api-versions',
    what: 'every resource names one version of its API, and no preview',
    why: 'A preview changes, and ends.',
    mend: 'Choose the newest version without -preview.',
    find: (infra) =>
      resourcesIn(infra)
        .filter(
          ({ type, version }) =>
            !/^\d{4}-\d\d-\d\d$/.test(version) && !type.match(NESTED) && !isKnownPreview(type, version),
        )
        .map(({ at, version }) => `${at}: ${version || 'none'}`),
    bad: "resource a 'Microsoft.Storage/storageAccounts@2099-01-01-preview' = { name: 'a' }",
  },
  {
    id: 'network-stated',
    what: 'whether it is reached from the internet is said, not left to Azure',
    why: 'What is left to a default changes with it, and nobody has decided it.',
    mend: 'publicNetworkAccess, with why.',
    find: all(
      ...[STORAGE, SITE, BOT].map((type) =>
        has(type, { 'properties.publicNetworkAccess': ['Enabled', 'Disabled'] }),
      ),
    ),
    bad: "resource b 'Microsoft.BotService/botServices@2022-09-15' = { name: 'b', properties: {} }",
  },
  {
    id: 'brought-back',
    what: 'what is deleted can be brought back, and the account is locked against deletion where it is said to be',
    why: 'The decisions of a board cannot be made again.',
    mend: 'Soft delete and versions of blobs, and a lock on the account.',
    find: (infra) => [
      ...has(`${STORAGE}/blobServices`, {
        'properties.isVersioningEnabled': [true],
        'properties.deleteRetentionPolicy.enabled': [true],
        'properties.containerDeleteRetentionPolicy.enabled': [true],
      })(infra),
      ...resourcesIn(infra, STORAGE)
        .filter(
          ({ file }) =>
            !resourcesIn(infra, 'Microsoft.Authorization/locks').some(
              (lock) => lock.file === file && valueAt(lock.value, 'properties', 'level') === 'CanNotDelete',
            ),
        )
        .map(({ at }) => `${at}: no lock`),
    ],
    bad: "resource a 'Microsoft.Storage/storageAccounts@2023-05-01' = { name: 'a' }",
  },
  {
    id: 'noted',
    what: 'who read, wrote and deleted in the store, and who called the bot, is noted',
    why: 'After an incident it is the first question.',
    mend: 'Microsoft.Insights/diagnosticSettings on the tables, the blobs and the bot.',
    find: (infra) =>
      [...infra].flatMap(([file, { declared }]) =>
        declared
          .filter(({ kind, type }) =>
            [`${STORAGE}/tableServices`, `${STORAGE}/blobServices`, BOT].some(
              (one) => kind === 'resource' && type.startsWith(`${one}@`),
            ),
          )
          .filter(
            ({ name }) =>
              !resourcesIn(infra, DIAGNOSTICS).some(
                (one) => one.file === file && textOf(valueAt(one.value, 'scope') ?? '') === name,
              ),
          )
          .map(({ name }) => `${file}: ${name}`),
      ),
    bad: "resource b 'Microsoft.BotService/botServices@2022-09-15' = { name: 'b' }",
  },
  {
    id: 'told',
    what: 'every alarm reaches somebody',
    why: 'An alarm that nobody gets is none.',
    mend: 'Give it the action group.',
    find: (infra) =>
      ['scheduledQueryRules', 'metricAlerts'].flatMap((type) =>
        resourcesIn(infra, `Microsoft.Insights/${type}`)
          .filter(({ value }) => !leaves(valueAt(value, 'properties', 'actions')).some(isCode))
          .map(({ at }) => at),
      ),
    bad: "resource r 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = { name: 'r', properties: { enabled: true } }",
  },
  {
    id: 'tagged',
    what: 'everything that can carry tags says which installation it belongs to',
    why: 'What nobody knows the owner of is never taken away.',
    mend: 'tags: tags.',
    find: (infra) =>
      resourcesIn(infra)
        .filter((one) => canBeTagged(one) && valueAt(one.value, 'tags') === undefined)
        .map(({ at }) => at),
    bad: "resource a 'Microsoft.Storage/storageAccounts@2023-05-01' = { name: 'a' }",
  },
];
