import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../functions/settings';
import { DELIVER_QUEUE } from '../../storage/connect';
import { TABLES } from '../../storage/storage';
import { declaration, type Infra, keysOf, resourcesIn, theInfra, valueAt } from './infraFiles';
import { Code, loadBicep } from './readBicep';

let infra: Infra;
beforeAll(async () => {
  await loadBicep();
  infra = theInfra();
});
const the = (file: string, name: string) => declaration(infra.get(file), name).value;

describe('what the app finds', () => {
  const guid = '11111111-2222-4333-8444-555555555555';
  const other = '22222222-2222-4333-8444-555555555555';
  const environment = (left?: string) =>
    Object.fromEntries(
      keysOf(valueAt(the('modules/functionApp.bicep', 'settings'), 'properties'))
        .filter((name) => name !== left)
        .map((name) => [name, name === 'VOTUM_TAB_APP_ID' ? other : guid]),
    );

  test('Flex Consumption with Node 22', () => {
    expect(valueAt(the('modules/functionApp.bicep', 'plan'), 'sku')).toEqual({
      name: 'FC1',
      tier: 'FlexConsumption',
    });
    expect(
      valueAt(the('modules/functionApp.bicep', 'app'), 'properties', 'functionAppConfig', 'runtime'),
    ).toEqual({ name: 'node', version: '22' });
  });

  test('the settings it reads, and with them it starts as the managed identity', () => {
    expect(readSettings(environment())).toEqual({
      bot: { kind: 'azure', appId: guid, tenantId: guid, tenants: [guid] },
      tab: { appId: other, tenants: [guid] },
      storage: { accountName: guid, managedIdentityClientId: guid },
      telemetry: { insights: guid },
    });
  });

  test('nothing further is needed: no tenants besides its own, and no tab', () => {
    const plain = { ...environment(), VOTUM_TENANTS: '', VOTUM_TAB_APP_ID: '' };
    expect(readSettings(plain)).toMatchObject({ bot: { tenants: [guid] }, tab: null });
  });

  test.each(['MicrosoftAppId', 'MicrosoftAppTenantId', 'AzureWebJobsStorage__accountName'])(
    'without %s it would not start',
    (left) => {
      expect(() => readSettings(environment(left))).toThrow(left);
    },
  );

  test('every setting it reads, but those of a desk, and none that neither it nor the host knows', () => {
    const host = ['AzureWebJobsStorage__credential', 'APPLICATION_INSIGHTS_NO_STATSBEAT'];
    // A desk's flag, what Azure sets itself, what no secretless app has, and a collector of somebody's own.
    const notSet = [
      'VOTUM_LOCAL',
      'WEBSITE_INSTANCE_ID',
      'MicrosoftAppPassword',
      'AzureWebJobsStorage',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    ];
    const source = readFileSync('functions/settings.ts', 'utf8');
    const schema = source.slice(
      source.indexOf('const Environment = '),
      source.indexOf('export interface Settings'),
    );
    const read = [...schema.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name);
    expect(read.length).toBeGreaterThan(8);
    expect(Object.keys(environment()).sort()).toEqual(
      [...read.filter((name) => !notSet.includes(name)), ...host].sort(),
    );
  });

  test('the tables, queues and containers that storage/ uses', () => {
    expect(the('modules/storage.bicep', 'tableNames')).toEqual([...TABLES]);
    expect(the('modules/storage.bicep', 'queueNames')).toEqual([DELIVER_QUEUE, `${DELIVER_QUEUE}-poison`]);
    expect(readFileSync('storage/connect.ts', 'utf8')).toContain(
      `= '${the('modules/storage.bicep', 'papers')}'`,
    );
  });
});

describe('the bot', () => {
  test('is spoken to where messages is', () => {
    const route = /route: '([^']+)'/.exec(readFileSync('functions/messages.ts', 'utf8'))?.[1];
    expect(valueAt(the('modules/bot.bicep', 'bot'), 'properties', 'endpoint')).toEqual(
      new Code(`https://\${hostName}/${route}`),
    );
    expect(resourcesIn(infra, 'Microsoft.BotService/botServices/channels')).toHaveLength(1);
  });
});

describe('azd', () => {
  const azure = readFileSync('azure.yaml', 'utf8');

  test('deploys to the app that carries the name of the service, as it was built here', () => {
    const { services } = z
      .object({ services: z.record(z.string(), z.object({ remoteBuild: z.boolean() })) })
      .parse(parse(azure));
    const [[service, how] = []] = Object.entries(services);
    expect(how).toEqual({ remoteBuild: false });
    expect(valueAt(the('modules/functionApp.bicep', 'app'), 'tags')).toEqual(
      new Code(`union(tags, { 'azd-service-name': '${service}' })`),
    );
  });

  test('leaves in the package what Azure runs, and leaves out the rest', () => {
    // .funcignore is written and read like a .gitignore.
    const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-funcignore-'));
    try {
      execFileSync('git', ['init', '--quiet'], { cwd: folder });
      cpSync('.funcignore', path.join(folder, '.gitignore'));
      const left = (file: string) => {
        try {
          execFileSync('git', ['check-ignore', '--quiet', '--no-index', file], { cwd: folder });
          return false;
        } catch {
          return true;
        }
      };
      for (const file of ['host.json', 'package.json', 'dist/functions/index.js'])
        expect([file, left(file)]).toEqual([file, true]);
      for (const file of [
        'functions/index.ts',
        'node_modules/zod/index.js',
        'dist/local/start.js',
        'test/a.test.ts',
        'local.settings.json',
        '.env',
      ])
        expect([file, left(file)]).toEqual([file, false]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
