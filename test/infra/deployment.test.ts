import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSettings } from '../../functions/settings';
import { DELIVER_QUEUE } from '../../storage/connect';
import { TABLES } from '../../storage/storage';
import { allBicep, declaredIn, namesOf, textOf } from './infraFiles';
import { keysOf, property } from './readBicep';

describe('what the app finds', () => {
  test('Flex Consumption with Node 22', () => {
    expect(property(textOf('modules/functionApp.bicep', 'plan'), 'sku')).toBe(
      "{ name: 'FC1', tier: 'FlexConsumption'",
    );
    expect(property(textOf('modules/functionApp.bicep', 'app'), 'runtime')).toBe(
      "{ name: 'node', version: '22'",
    );
  });

  const app = textOf('modules/functionApp.bicep', 'app');
  const settings = keysOf(app.slice(app.indexOf("name: 'appsettings'")), 'properties');

  test('the settings it reads, and with them it starts as the managed identity', () => {
    const guid = '11111111-2222-4333-8444-555555555555';
    const environment = Object.fromEntries(settings.map((name) => [name, guid]));
    expect(readSettings(environment)).toEqual({
      bot: { kind: 'azure', appId: guid, tenantId: guid, tenants: [guid] },
      tab: null,
      storage: { accountName: guid, managedIdentityClientId: guid },
      telemetry: { insights: guid },
    });
  });

  test.each(['MicrosoftAppId', 'MicrosoftAppTenantId', 'AzureWebJobsStorage__accountName'])(
    'without %s it would not start',
    (left) => {
      const others = settings.filter((name) => name !== left);
      expect(others).toHaveLength(settings.length - 1);
      const guid = '11111111-2222-4333-8444-555555555555';
      expect(() => readSettings(Object.fromEntries(others.map((name) => [name, guid])))).toThrow(left);
    },
  );

  test('no setting that neither it nor the host knows', () => {
    const host = ['AzureWebJobsStorage__credential', 'APPLICATION_INSIGHTS_NO_STATSBEAT'];
    const source = readFileSync('functions/settings.ts', 'utf8');
    expect(
      settings.filter((name) => !host.includes(name) && !new RegExp(`\\b${name}:`).test(source)),
    ).toEqual([]);
    expect(settings).not.toContain('VOTUM_LOCAL');
  });

  test('the tables, queues and containers that storage/ uses', () => {
    const list = (name: string) =>
      [...textOf('modules/storage.bicep', name).matchAll(/'([^']+)'/g)].map(([, value]) => value);
    expect(list('tableNames')).toEqual([...TABLES]);
    expect(list('queueNames')).toEqual([DELIVER_QUEUE, `${DELIVER_QUEUE}-poison`]);
    expect(readFileSync('storage/connect.ts', 'utf8')).toContain(
      `= ${list('papers').map((name) => `'${name}'`)}`,
    );
  });
});

describe('the bot', () => {
  test('is the managed identity, and is spoken to where messages is', () => {
    const bot = textOf('modules/bot.bicep', 'bot');
    expect(property(bot, 'msaAppType')).toBe("'UserAssignedMSI'");
    expect(property(bot, 'disableLocalAuth')).toBe('true');
    const route = /route: '([^']+)'/.exec(readFileSync('functions/messages.ts', 'utf8'))?.[1];
    expect(property(bot, 'endpoint')).toBe(`'https://\${hostName}/${route}'`);
  });

  test('has the channel of Teams and makes no other', () => {
    const channels = [...allBicep.matchAll(/botServices\/channels@[^']*'[\s\S]*?channelName: '(\w+)'/g)];
    expect(channels.map(([, name]) => name)).toEqual(['MsTeamsChannel']);
  });
});

describe('azd', () => {
  const azure = readFileSync('azure.yaml', 'utf8');

  test('deploys to the app that carries the name of the service, as it was built here', () => {
    const service = /^services:\n {2}(\w+):/m.exec(azure)?.[1];
    expect(textOf('modules/functionApp.bicep', 'app')).toContain(`'azd-service-name': '${service}'`);
    expect(azure).toContain('remoteBuild: false');
  });

  test('takes away the channels that Azure adds, on every kind of machine', () => {
    for (const channel of ['WebChatChannel', 'DirectLineChannel'])
      expect(azure.split(channel)).toHaveLength(3);
    const asked = [...azure.matchAll(/VOTUM_\w+/g)].map(([name]) => name);
    expect(namesOf(declaredIn('main.bicep', 'output'))).toEqual(expect.arrayContaining(asked));
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
