import { readSettings, SettingsFault } from '../../functions/settings';

const appId = '0b0b0b0b-0000-4000-8000-000000000001';
const tenantId = '0c0c0c0c-0000-4000-8000-000000000001';
const identity = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId };
const account = { AzureWebJobsStorage__accountName: 'stvotum' };
const connection = { AzureWebJobsStorage: 'UseDevelopmentStorage=true' };

function refusal(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (fault) {
    expect(fault).toBeInstanceOf(SettingsFault);
    return fault instanceof Error ? fault.message : '';
  }
  throw new Error('it was accepted');
}

it('reads Azure with a managed identity, with nothing secret in it', () => {
  expect(
    readSettings({ ...identity, ...account, AzureWebJobsStorage__clientId: appId, PATH: '/bin' }),
  ).toEqual({
    bot: { kind: 'azure', appId, tenantId, tenants: [tenantId] },
    tab: null,
    storage: { accountName: 'stvotum', managedIdentityClientId: appId },
    telemetry: null,
  });
});

it('reads a single-tenant bot with its secret', () => {
  expect(readSettings({ ...identity, ...account, MicrosoftAppPassword: 's' })).toEqual({
    bot: { kind: 'azure', appId, tenantId, tenants: [tenantId], secret: 's' },
    tab: null,
    storage: { accountName: 'stvotum', managedIdentityClientId: null },
    telemetry: null,
  });
});

it('reads where measures are sent, and takes an empty setting for none', () => {
  const sent = {
    APPLICATIONINSIGHTS_CONNECTION_STRING: 'InstrumentationKey=x',
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
  };
  expect(readSettings({ VOTUM_LOCAL: '1', ...connection, ...sent }).telemetry).toEqual({
    insights: 'InstrumentationKey=x',
  });
});

it('reads a desk by its own flag, and never by something that is missing', () => {
  expect(readSettings({ VOTUM_LOCAL: '1', ...connection })).toEqual({
    bot: { kind: 'local' },
    tab: null,
    storage: { connectionString: 'UseDevelopmentStorage=true' },
    telemetry: null,
  });
  expect(refusal(connection)).toMatch(/^MicrosoftAppId is missing/);
});

it('a desk may carry an identity: the flag decides', () => {
  expect(readSettings({ VOTUM_LOCAL: '1', ...identity, ...connection }).bot).toEqual({ kind: 'local' });
});

describe('tenants and the tab', () => {
  const other = '0D0D0D0D-0000-4000-8000-000000000002';
  const tabAppId = '0e0e0e0e-0000-4000-8000-000000000003';

  it('takes further tenants, each once, beside the home tenant', () => {
    const { bot } = readSettings({ ...identity, ...account, VOTUM_TENANTS: ` ${other},${tenantId}; ` });
    expect(bot).toMatchObject({ tenants: [tenantId, other.toLowerCase()] });
    expect(readSettings({ ...identity, ...account, VOTUM_TENANTS: '' }).bot).toMatchObject({
      tenants: [tenantId],
    });
  });

  it('takes the tab’s registration, which has the same tenants, and none on a desk', () => {
    const tab = { VOTUM_TAB_APP_ID: tabAppId };
    expect(readSettings({ ...identity, ...account, ...tab, VOTUM_TENANTS: other }).tab).toEqual({
      appId: tabAppId,
      tenants: [tenantId, other.toLowerCase()],
    });
    expect(readSettings({ ...identity, ...account, VOTUM_TAB_APP_ID: '' }).tab).toBeNull();
    expect(readSettings({ VOTUM_LOCAL: '1', ...connection, ...tab }).tab).toBeNull();
  });

  it('refuses the bot’s own registration for the tab', () => {
    expect(refusal({ ...identity, ...account, VOTUM_TAB_APP_ID: appId.toUpperCase() })).toMatch(
      /^VOTUM_TAB_APP_ID is the bot's own app id/,
    );
  });
});

describe('the flag of a desk', () => {
  const flagged = { VOTUM_LOCAL: '1', ...connection };

  it.each([
    ['WEBSITE_INSTANCE_ID', 'abc'],
    ['WEBSITE_SITE_NAME', 'func-votum'],
    ['WEBSITE_OWNER_NAME', 'a subscription+a group'],
    ['WEBSITE_POD_NAME', 'pod-1'],
    ['WEBSITE_SKU', 'FlexConsumption'],
    ['CONTAINER_ENCRYPTION_KEY', 'a key'],
    ['LEGION_SERVICE_HOST', 'legion'],
    ['CONTAINER_APP_NAME', 'votum'],
    ['IDENTITY_ENDPOINT', 'http://127.0.0.1:41000/msi/token'],
    ['MSI_ENDPOINT', 'http://127.0.0.1:41000/msi/token'],
    ['WEBSITE_HOSTNAME', 'func-votum.azurewebsites.net'],
    ['WEBSITE_HOSTNAME', 'localhost.evil.example'],
  ])('is refused where Azure says it is: %s=%s', (name, value) => {
    const message = refusal({ ...flagged, ...identity, [name]: value });
    expect(message).toMatch(/^VOTUM_LOCAL turns authentication off and is not allowed on Azure/);
    expect(message).toContain(name);
    expect(message).not.toContain(value);
  });

  // What `func start` sets on a desk.
  it.each([
    { WEBSITE_HOSTNAME: 'localhost:7071' },
    { CONTAINER_NAME: 'a container of a desk' },
    { WEBSITE_HOSTNAME: '127.0.0.1:7071', WEBSITE_INSTANCE_ID: '' },
    {
      WEBSITE_HOSTNAME: '0.0.0.0:7071',
      FUNCTIONS_CORETOOLS_ENVIRONMENT: 'true',
      AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
      FUNCTIONS_WORKER_RUNTIME: 'node',
    },
  ])('is taken by Core Tools: %j', (more) => {
    expect(readSettings({ ...flagged, ...more }).bot).toEqual({ kind: 'local' });
  });

  it.each([
    { AZURE_FUNCTIONS_ENVIRONMENT: 'Development' },
    { FUNCTIONS_CORETOOLS_ENVIRONMENT: 'true' },
    { WEBSITE_HOSTNAME: 'localhost:7071' },
    { VOTUM_LOCAL: undefined },
  ])('is never inferred: %j', (more) => {
    expect(refusal({ ...connection, ...more } as Record<string, string>)).toMatch(
      /^MicrosoftAppId is missing/,
    );
  });
});

describe('beside a managed identity', () => {
  it.each([
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_PATH',
    'AZURE_USERNAME',
    'AZURE_PASSWORD',
    'AZURE_FEDERATED_TOKEN_FILE',
  ])('%s is refused: it would be used in its place', (name) => {
    const message = refusal({ ...identity, ...account, [name]: 'hemmeligt' });
    expect(message).toContain(name);
    expect(message).not.toContain('hemmeligt');
    expect(readSettings({ ...identity, ...account, [name]: '' }).bot.kind).toBe('azure');
  });

  it('names all there are, and lets a bot with a secret of its own and a desk be', () => {
    const others = { AZURE_USERNAME: 'x', AZURE_PASSWORD: 'y' };
    expect(refusal({ ...identity, ...account, ...others })).toMatch(/^AZURE_USERNAME, AZURE_PASSWORD would/);
    expect(readSettings({ ...identity, ...account, ...others, MicrosoftAppPassword: 's' }).bot).toMatchObject(
      { secret: 's' },
    );
    expect(readSettings({ VOTUM_LOCAL: '1', ...connection, ...others }).bot).toEqual({ kind: 'local' });
  });
});

it('takes the app id in any case of letters, as tokens have it in one', () => {
  const { bot } = readSettings({ ...identity, ...account, MicrosoftAppId: appId.toUpperCase() });
  expect(bot).toMatchObject({ appId });
});

describe('names what is missing or wrong, and where to set it:', () => {
  it.each<[string, Record<string, string>]>([
    ['MicrosoftAppId', { ...account, MicrosoftAppTenantId: tenantId }],
    ['MicrosoftAppTenantId', { ...account, MicrosoftAppId: appId }],
    ['MicrosoftAppId', { ...identity, ...account, MicrosoftAppId: 'votum' }],
    ['MicrosoftAppId', { ...identity, ...account, MicrosoftAppId: '' }],
    ['MicrosoftAppTenantId', { ...identity, ...account, MicrosoftAppTenantId: 'contoso.example' }],
    ['MicrosoftAppPassword', { ...identity, ...account, MicrosoftAppPassword: '' }],
    ['VOTUM_TENANTS', { ...identity, ...account, VOTUM_TENANTS: `${tenantId}, contoso.example` }],
    ['VOTUM_TAB_APP_ID', { ...identity, ...account, VOTUM_TAB_APP_ID: 'tab' }],
    ['AzureWebJobsStorage__accountName', identity],
    ['AzureWebJobsStorage', { ...identity, AzureWebJobsStorage: '' }],
    ['VOTUM_LOCAL', { VOTUM_LOCAL: 'true', ...connection }],
    ['VOTUM_LOCAL', { VOTUM_LOCAL: '0', ...identity, ...connection }],
  ])('%s', (name, environment) => {
    const message = refusal(environment);
    expect(message).toContain(name);
    expect(message).toContain('Environment variables of the Function App');
  });

  it('an identity that is missing also says how it is done on a desk', () => {
    expect(refusal(account)).toContain('On a desk, run npm start');
  });
});

it('never repeats a value: a message may end in a log', () => {
  expect(refusal({ ...identity, ...account, MicrosoftAppId: 'hemmelig-vaerdi' })).not.toContain('hemmelig');
});
